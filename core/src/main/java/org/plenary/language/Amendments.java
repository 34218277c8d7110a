package org.plenary.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.language.number.Numerals;
import org.plenary.language.phrase.Folded;
import org.plenary.language.phrase.Phrase;
import org.plenary.model.AmendedPassage;
import org.plenary.model.ModificationKind;
import org.plenary.model.QuotationRole;
import org.plenary.rules.RuleSection;

/**
 * Reads the instructions of amendments: {@code In operative paragraph 2, replace “lamps” with
 * “lights”}.
 *
 * <p>What an instruction does is said by its verbs; what becomes of quoted words by the nearest
 * word before them: what comes after <i>replace</i> goes, what comes after <i>with</i> is put in
 * its place, what comes after <i>after</i> stays.
 */
public final class Amendments {

  /** How far from a passage the word may stand that tells on which side of it, in characters. */
  private static final int NEAR = 24;

  /** What the words of an instruction say. */
  private enum Word {
    INSERT,
    DELETE,
    REPLACE,
    READS,
    WITH,
    AFTER,
    BEFORE
  }

  private record Said(Word word, int start, int end) {}

  private record Place(AmendedPassage destination, int start, int end) {}

  private final Map<Word, Pattern> words = new EnumMap<>(Word.class);
  private final List<Pattern> operative;
  private final List<Pattern> preambular;
  private final Pattern title;

  /** The endings of ordinals in other cases, each with that of the case that numerals know. */
  private final List<String[]> caseEndings;

  private final Numerals numerals;

  Amendments(RuleSection rules, Numerals numerals, boolean spaced) {
    this.numerals = numerals;
    for (Word word : Word.values()) {
      words.put(word, anyOf(rules.texts(RuleSection.key(word)), spaced));
    }
    operative = rules.texts("operative").stream().map(it -> one(it, spaced)).toList();
    preambular = rules.texts("preambular").stream().map(it -> one(it, spaced)).toList();
    caseEndings =
        rules.texts("case endings").stream().map(pair -> Folded.key(pair).split("=", 2)).toList();
    title = anyOf(rules.texts("title"), spaced);
  }

  private static Pattern anyOf(List<String> phrases, boolean spaced) {
    return bounded(
        phrases.stream()
            .map(phrase -> Phrase.expression(phrase, Map.of(), ""))
            .collect(Collectors.joining("|")),
        spaced);
  }

  private static Pattern one(String phrase, boolean spaced) {
    String ordinal = spaced ? "(?:[\\p{L}\\p{N}-]+ ){0,2}[\\p{L}\\p{N}-]+" : "[\\p{L}\\p{N}]{1,4}";
    return bounded(Phrase.expression(phrase, Map.of("ordinal", ordinal), ""), spaced);
  }

  private static Pattern bounded(String expression, boolean spaced) {
    return Pattern.compile(
        spaced
            ? "(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])"
            : "(?:" + expression + ")");
  }

  /**
   * The text read as an instruction; nothing if none of its verbs says what to do.
   *
   * @param text its words, with what it quotes
   */
  public Optional<AmendingInstruction> read(CharSequence text) {
    List<int[]> quotes = Quotes.in(text);
    Folded folded = Folded.of(text);
    String words = unquoted(folded, quotes);
    List<Said> said = said(words, folded);
    Optional<ModificationKind> kind = kind(said);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    List<AmendingInstruction.Quoted> quoted = new ArrayList<>();
    List<Said> used = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      int start = quotes.get(i)[0];
      int next = i + 1 < quotes.size() ? quotes.get(i + 1)[0] : text.length();
      quoted.add(
          new AmendingInstruction.Quoted(
              start,
              quotes.get(i)[1],
              role(kind.get(), said, used, start, quotes.get(i)[1], next)));
    }
    List<AmendedPassage> destinations = new ArrayList<>();
    if (title.matcher(words).find()) {
      destinations.add(new AmendedPassage("preface", AmendedPassage.Side.AT));
    }
    places(words, folded).forEach(it -> destinations.add(sided(it, said, quoted)));
    return Optional.of(new AmendingInstruction(kind.get(), destinations, quoted));
  }

  /** Whether a text is the name of a passage and no more, as over the instructions for it. */
  public boolean isPassage(CharSequence text) {
    String words = Folded.of(text).text().strip();
    return Stream.concat(operative.stream(), preambular.stream())
        .map(pattern -> pattern.matcher(words))
        .anyMatch(found -> found.matches() && number(found).isPresent());
  }

  /** The folded text with blanks in the place of what is quoted. */
  private static String unquoted(Folded folded, List<int[]> quotes) {
    StringBuilder words = new StringBuilder(folded.text());
    for (int[] quote : quotes) {
      for (int i = folded.index(quote[0]); i < folded.index(quote[1]); i++) {
        words.setCharAt(i, '"');
      }
    }
    return words.toString();
  }

  private List<Said> said(String text, Folded folded) {
    List<Said> said = new ArrayList<>();
    words.forEach(
        (word, pattern) -> {
          Matcher found = pattern.matcher(text);
          while (found.find()) {
            said.add(new Said(word, folded.start(found.start()), folded.end(found.end())));
          }
        });
    said.sort(Comparator.comparingInt(Said::start));
    return said;
  }

  private static Optional<ModificationKind> kind(List<Said> said) {
    boolean inserts = says(said, Word.INSERT);
    boolean deletes = says(said, Word.DELETE);
    if (says(said, Word.REPLACE) || says(said, Word.READS) || inserts && deletes) {
      return Optional.of(ModificationKind.SUBSTITUTION);
    }
    return inserts
        ? Optional.of(ModificationKind.INSERTION)
        : deletes ? Optional.of(ModificationKind.REPEAL) : Optional.empty();
  }

  private static boolean says(List<Said> said, Word word) {
    return said.stream().anyMatch(it -> it.word() == word);
  }

  /** What becomes of the words quoted at a place. */
  private static QuotationRole role(
      ModificationKind kind, List<Said> said, List<Said> used, int start, int end, int next) {
    Optional<Said> before =
        said.stream().filter(it -> it.start() < start).reduce((first, second) -> second);
    boolean again = before.filter(used::contains).isPresent();
    before.ifPresent(used::add);
    if (before.isEmpty()) {
      return kind == ModificationKind.INSERTION ? QuotationRole.PLACE : QuotationRole.OLD;
    }
    Word word = before.get().word();
    boolean replaced =
        said.stream()
            .anyMatch(it -> it.word() == Word.WITH && it.start() >= end && it.start() < next);
    return switch (word) {
      case DELETE -> QuotationRole.OLD;
      case REPLACE -> again && !replaced ? QuotationRole.NEW : QuotationRole.OLD;
      case WITH -> again && replaced ? QuotationRole.OLD : QuotationRole.NEW;
      case AFTER, BEFORE -> again ? QuotationRole.NEW : QuotationRole.PLACE;
      case INSERT, READS -> QuotationRole.NEW;
    };
  }

  /** The passages that the words name, in their order. */
  private List<Place> places(String text, Folded folded) {
    List<Place> places = new ArrayList<>();
    add(preambular, text, folded, "preamble__container_", places);
    add(operative, text, folded, "para_", places);
    places.sort(Comparator.comparingInt(Place::start));
    return places;
  }

  private void add(
      List<Pattern> patterns, String text, Folded folded, String eId, List<Place> places) {
    for (Pattern pattern : patterns) {
      Matcher found = pattern.matcher(text);
      while (found.find()) {
        int start = folded.start(found.start());
        int end = folded.end(found.end());
        OptionalInt number = number(found);
        if (number.isPresent()
            && places.stream().noneMatch(it -> start < it.end() && it.start() < end)) {
          places.add(
              new Place(
                  new AmendedPassage(eId + number.getAsInt(), AmendedPassage.Side.AT), start, end));
        }
      }
    }
  }

  /** The number of the place; of the words that may be an ordinal, as many as are one. */
  private OptionalInt number(Matcher found) {
    if (found.pattern().pattern().contains("(?<n>")) {
      return OptionalInt.of(Integer.parseInt(found.group("n")));
    }
    String words = found.group("ordinal");
    while (true) {
      OptionalInt number = ordinal(words);
      int space = words.indexOf(' ');
      if (number.isPresent() || space < 0) {
        return number;
      }
      words = words.substring(space + 1);
    }
  }

  /** The number of an ordinal in whatever case. */
  private OptionalInt ordinal(String word) {
    OptionalInt number = numerals.ordinal(word);
    for (String[] ending : caseEndings) {
      if (number.isEmpty() && word.endsWith(ending[0])) {
        String stem = word.substring(0, word.length() - ending[0].length());
        number = numerals.ordinal(stem + ending[1]);
      }
    }
    return number;
  }

  /** On which side of the passage: unless quoted words mark the place within it. */
  private static AmendedPassage sided(
      Place place, List<Said> said, List<AmendingInstruction.Quoted> quoted) {
    if (quoted.stream().anyMatch(it -> it.role() == QuotationRole.PLACE)) {
      return place.destination();
    }
    for (Said it : said) {
      boolean near =
          it.end() <= place.start()
              ? place.start() - it.end() <= NEAR
              : it.start() >= place.end()
                  ? it.start() - place.end() <= 1
                  : it.start() >= place.start() - NEAR;
      if (near && (it.word() == Word.AFTER || it.word() == Word.BEFORE)) {
        return new AmendedPassage(
            place.destination().passage(),
            it.word() == Word.AFTER ? AmendedPassage.Side.AFTER : AmendedPassage.Side.BEFORE);
      }
    }
    return place.destination();
  }
}
