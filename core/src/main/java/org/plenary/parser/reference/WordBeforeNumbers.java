package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.language.phrase.PhraseFinder;
import org.plenary.model.DocumentKind;
import org.plenary.model.Organ;
import org.plenary.parser.reference.Finding.Cited;
import org.plenary.parser.reference.Finding.Dated;
import org.plenary.parser.reference.NumberInText.Form;
import org.plenary.text.Characters;

/**
 * Languages that say "resolutions 57/63 of …, 58/44 of … and 59/69": the word, then the numbers.
 */
final class WordBeforeNumbers implements CitationRule {

  /** How far back "its" looks for whom it means, in characters: "the Assembly, in its". */
  private static final int REACH = 16;

  /** How much may stand between two numbers of a list without a date: ", para. 10, and". */
  private static final int SHORT = 24;

  /** How far back an unmistakable number looks for the word, in characters. */
  private static final int SENTENCE = 240;

  /** Only the first 100 resolutions of the Security Council, to 1953, have fewer figures. */
  private static final int THREE_FIGURES = 100;

  private final ReferenceWords words;
  private final Separators separators;

  WordBeforeNumbers(ReferenceWords words) {
    this.words = words;
    this.separators = new Separators(words);
  }

  @Override
  public List<Cited> cite(
      String text, List<NumberInText> numbers, DatesInText dates, Speaker speaker) {
    List<Cited> cited = new ArrayList<>();
    Optional<Governed> current = Optional.empty();
    for (NumberInText number : numbers) {
      Optional<Governed> last = current;
      Optional<Word> word =
          wordBefore(text, number).map(own -> last.map(list -> list.naming(own, text)).orElse(own));
      if (word.isEmpty() && last.filter(list -> list.goesOn(text, number, dates)).isEmpty()) {
        word = wordInSentence(text, number);
        if (word.isEmpty()) {
          continue;
        }
      }
      if (word.isPresent()) {
        last.ifPresent(list -> list.cite(speaker, cited));
        current = Optional.of(new Governed(word.get()));
      }
      current.ifPresent(list -> list.add(text, number, dates));
    }
    current.ifPresent(list -> list.cite(speaker, cited));
    return cited;
  }

  /**
   * The Security Council's numbers with their year are unmistakable; they need the word only
   * somewhere before them: "relevant resolutions on Iraq, in particular 1500 (2003)".
   */
  private Optional<Word> wordInSentence(String text, NumberInText number) {
    int start = number.start();
    if (number.form() != Form.NUMBER_AND_YEAR
        || number.left() < THREE_FIGURES
        || words.numberWords().endingAt(text, Characters.skipWhiteBack(text, start)).isPresent()) {
      return Optional.empty();
    }
    int from = Math.max(0, start - SENTENCE);
    int word = words.lastResolution(text.substring(from, start));
    return word < 0 || Separators.sentenceEnds(text, from + word, start)
        ? Optional.empty()
        : Optional.of(new Word(DocumentKind.RESOLUTION, start, start, Optional.empty()));
  }

  private Optional<Dated> dateAfter(String text, int end, DatesInText dates) {
    int at = Characters.skipWhite(text, end);
    if (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '،')) {
      at = Characters.skipWhite(text, at + 1);
    }
    return words
        .dated()
        .startingAt(text, at)
        .flatMap(dated -> dates.startingAt(Characters.skipWhite(text, dated.end())));
  }

  private Optional<PhraseFinder.Match<CitedBody>> bodyAfter(String text, int end) {
    int at = Characters.skipWhite(text, end);
    int name =
        words
            .ofBody()
            .startingAt(text, at)
            .map(of -> Characters.skipWhite(text, of.end()))
            .orElse(at);
    return words.bodies().startingAt(text, name);
  }

  /** The word for resolution or decision that a number directly follows. */
  private Optional<Word> wordBefore(String text, NumberInText number) {
    int start = Characters.skipWhiteBack(text, number.start());
    int end =
        words
            .numberWords()
            .endingAt(text, start)
            .map(no -> Characters.skipWhiteBack(text, no.start()))
            .orElse(start);
    return words
        .bodies()
        .endingAt(text, end)
        .flatMap(body -> wordAt(text, beforeName(text, body.start()), Optional.of(body.meaning())))
        .or(() -> wordAt(text, end, Optional.empty()));
  }

  private int beforeName(String text, int name) {
    int end = Characters.skipWhiteBack(text, name);
    return words
        .ofBody()
        .endingAt(text, end)
        .map(of -> Characters.skipWhiteBack(text, of.start()))
        .orElse(end);
  }

  private Optional<Word> wordAt(String text, int end, Optional<CitedBody> named) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))
        || start > 0 && Character.getType(text.charAt(start - 1)) == Character.NON_SPACING_MARK) {
      start--;
    }
    int from = start;
    return start == end
        ? Optional.empty()
        : words
            .kind(text.substring(start, end))
            .map(kind -> new Word(kind, from, end, named.or(() -> authorBefore(text, from, end))));
  }

  /** The body named directly before the word, or that a possessive before it refers to. */
  private Optional<CitedBody> authorBefore(String text, int start, int end) {
    int before = Characters.skipWhiteBack(text, start);
    Optional<CitedBody> direct =
        words.bodies().endingAt(text, before).map(PhraseFinder.Match::meaning);
    if (direct.isPresent()) {
      return direct;
    }
    Optional<PhraseFinder.Match<Boolean>> its = words.possessives().endingAt(text, before);
    boolean possessive =
        its.isPresent()
            || words.possessiveEndings().stream()
                .anyMatch(ending -> text.startsWith(ending, end - ending.length()));
    if (possessive) {
      int last = its.map(PhraseFinder.Match::start).orElse(before);
      for (int i = last; i > Math.max(0, last - REACH); i--) {
        Optional<PhraseFinder.Match<CitedBody>> body = words.bodies().endingAt(text, i);
        if (body.isPresent()) {
          return body.filter(name -> !joins(text, name.end(), last))
              .map(PhraseFinder.Match::meaning);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether something else begins between a name and "its": "the Commission and its". */
  private boolean joins(String text, int start, int end) {
    int at = Characters.skipWhite(text, start);
    boolean comma = at < end && (text.charAt(at) == ',' || text.charAt(at) == '،');
    return !comma && words.separators().startingAt(text, at).isPresent()
        || text.substring(start, end).indexOf(InlineRun.OBJECT) >= 0
        || Separators.sentenceEnds(text, start, end);
  }

  /** The word for resolution or decision, and who is named with it. */
  private record Word(DocumentKind kind, int start, int end, Optional<CitedBody> named) {}

  /** The numbers that a word governs. */
  private final class Governed {

    private final Word word;
    private final NumberList list;
    private int end;
    private Form form = Form.SESSION;
    private boolean dated;

    Governed(Word word) {
      this.word = word;
      this.list = new NumberList(word.named);
    }

    /**
     * The word that a next list begins with. Where nothing but "and" stands between, what is named
     * for this one holds for the next: "Human Rights Council decision 18/120 and resolution 24/14".
     */
    Word naming(Word next, String text) {
      return next.named.isEmpty() && follows(text, next.start)
          ? new Word(next.kind, next.start, next.end, list.named())
          : next;
    }

    private boolean follows(String text, int start) {
      int before = separators.before(text, start);
      return before != start && before <= end;
    }

    /** Whether a number is one more of this list. */
    boolean goesOn(String text, NumberInText number, DatesInText dates) {
      if (follows(text, number.start())) {
        return true;
      }
      int before = separators.before(text, number.start());
      if (before == number.start() || Separators.sentenceEnds(text, end, before)) {
        return false;
      }
      boolean plain = number.form() == Form.YEAR || number.form() == Form.SESSION;
      return !plain
          || dateAfter(text, number.end(), dates).isPresent()
          || number.form() == form
              && (!dated || before - end <= SHORT || number.fits(Organ.GENERAL_ASSEMBLY));
    }

    void add(String text, NumberInText number, DatesInText dates) {
      Optional<Dated> adjacent = dateAfter(text, number.end(), dates);
      int last = adjacent.map(Dated::end).orElse(number.end());
      Optional<PhraseFinder.Match<CitedBody>> body = bodyAfter(text, last);
      Optional<Dated> apart = body.flatMap(name -> dateAfter(text, name.end(), dates));
      body.ifPresent(name -> list.name(name.meaning()));
      list.add(
          new NumberList.Item(
              number, number.start(), last, adjacent, adjacent.or(() -> apart), Optional.empty()));
      form = number.form();
      dated = adjacent.isPresent();
      end = apart.map(Dated::end).orElse(body.map(PhraseFinder.Match::end).orElse(last));
    }

    void cite(Speaker speaker, List<Cited> into) {
      list.cite(word.kind, word.start, word.end, speaker, into);
    }
  }
}
