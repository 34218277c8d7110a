package org.plenary.parser.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.model.DocumentKind;
import org.plenary.parser.reference.Finding.Cited;
import org.plenary.parser.reference.Finding.Dated;

/** Languages that say "resolutions 57/63 of …, 58/44 of … and 59/69": the word, then the numbers. */
final class WordBeforeNumbers implements CitationRule {

  /** How far back "its" looks for whom it means, in characters. */
  private static final int REACH = 40;

  private final ReferenceWords words;
  private final Separators separators;

  WordBeforeNumbers(ReferenceWords words) {
    this.words = words;
    this.separators = new Separators(words);
  }

  @Override
  public List<Cited> cite(
      String text, List<DeliberationNumber> numbers, DatesInText dates, Speaker speaker) {
    List<Cited> cited = new ArrayList<>();
    Optional<Governed> current = Optional.empty();
    for (DeliberationNumber number : numbers) {
      Optional<Word> word = wordBefore(text, number);
      if (word.isPresent()) {
        current.ifPresent(governed -> governed.cite(speaker, cited));
        current = Optional.of(new Governed(word.get()));
      } else if (current.isEmpty() || !goesOn(text, current.get().end, number, dates)) {
        continue;
      }
      current.get().add(text, number, dates);
    }
    current.ifPresent(governed -> governed.cite(speaker, cited));
    return cited;
  }

  /** Whether a number continues a list that has come to {@code end}. */
  private boolean goesOn(String text, int end, DeliberationNumber number, DatesInText dates) {
    int before = separators.before(text, number.start());
    if (before == number.start()) {
      return false;
    }
    if (Separators.skipObjectsBack(text, before) <= end) {
      return true;
    }
    boolean plain =
        number.form() == DeliberationNumber.Form.YEAR
            || number.form() == DeliberationNumber.Form.SESSION;
    return (!plain || dateAfter(text, number.end(), dates).isPresent())
        && !Separators.sentenceEnds(text, end, before);
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

  private Optional<Phrases.Match<Body>> bodyAfter(String text, int end) {
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
  private Optional<Word> wordBefore(String text, DeliberationNumber number) {
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

  private Optional<Word> wordAt(String text, int end, Optional<Body> named) {
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
  private Optional<Body> authorBefore(String text, int start, int end) {
    int before = Characters.skipWhiteBack(text, start);
    Optional<Body> direct = words.bodies().endingAt(text, before).map(Phrases.Match::meaning);
    if (direct.isPresent()) {
      return direct;
    }
    Optional<Phrases.Match<Boolean>> its = words.possessives().endingAt(text, before);
    boolean possessive =
        its.isPresent()
            || words.possessiveEndings().stream()
                .anyMatch(ending -> text.startsWith(ending, end - ending.length()));
    if (possessive) {
      int last = its.map(Phrases.Match::start).orElse(before);
      for (int i = last; i > Math.max(0, last - REACH); i--) {
        Optional<Phrases.Match<Body>> body = words.bodies().endingAt(text, i);
        if (body.isPresent() && !Separators.sentenceEnds(text, i, last)) {
          return body.map(Phrases.Match::meaning);
        }
      }
    }
    return Optional.empty();
  }

  /** The word for resolution or decision, and who is named with it. */
  private record Word(DocumentKind kind, int start, int end, Optional<Body> named) {}

  /** The numbers that a word governs. */
  private final class Governed {

    private final Word word;
    private final NumberList list;
    private int end;

    Governed(Word word) {
      this.word = word;
      this.list = new NumberList(word.named);
    }

    void add(String text, DeliberationNumber number, DatesInText dates) {
      Optional<Dated> adjacent = dateAfter(text, number.end(), dates);
      int last = adjacent.map(Dated::end).orElse(number.end());
      Optional<Phrases.Match<Body>> body = bodyAfter(text, last);
      Optional<Dated> apart = body.flatMap(name -> dateAfter(text, name.end(), dates));
      body.ifPresent(name -> list.name(name.meaning()));
      list.add(
          new NumberList.Item(
              number, number.start(), last, adjacent, adjacent.or(() -> apart), Optional.empty()));
      end = apart.map(Dated::end).orElse(body.map(Phrases.Match::end).orElse(last));
    }

    void cite(Speaker speaker, List<Cited> into) {
      list.cite(word.kind, word.start, word.end, speaker, into);
    }
  }
}
