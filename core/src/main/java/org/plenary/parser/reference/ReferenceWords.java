package org.plenary.parser.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.plenary.language.LanguageRules;
import org.plenary.language.phrase.PhraseFinder;
import org.plenary.model.DocumentKind;
import org.plenary.model.Language;
import org.plenary.rules.RuleSection;

/**
 * The words with which a language refers to resolutions, decisions and notes, as its data file
 * gives them under {@code references}.
 *
 * @param kindFollows whether the word for resolution follows the numbers, and a date precedes its
 *     number
 * @param resolution what every form of the word for resolution contains, in lower case
 * @param decision what every form of the word for decision contains, in lower case
 * @param kinds the same two as phrases
 * @param bodies names of the organs, and of other bodies whose numbers must not be taken for theirs
 * @param ofBody what stands between the word or number and a name after it
 * @param possessives "its" before the word
 * @param possessiveEndings endings of the word that mean "its"
 * @param dated what stands between number and date
 * @param numberWords what may stand directly before a number: "No."
 * @param opensNumber what must stand before a number
 * @param closesNumber what stands after a number
 * @param others "and other", with which a list may end before the word
 * @param separators what joins the numbers of a list, punctuation included
 * @param attached letters that join as part of the next word
 * @param letterNames names of the letters of parts
 * @param letterJoins what joins these
 * @param sessionMarks what stands before a session's figure, with the prefix {@code S-}, {@code
 *     ES-} or none that it means
 * @param ibid the words for "in the same place"
 * @param elsewhere words after it that say that another volume is meant after all
 */
record ReferenceWords(
    boolean kindFollows,
    List<String> resolution,
    List<String> decision,
    PhraseFinder<DocumentKind> kinds,
    PhraseFinder<CitedBody> bodies,
    PhraseFinder<Boolean> ofBody,
    PhraseFinder<Boolean> possessives,
    List<String> possessiveEndings,
    PhraseFinder<Boolean> dated,
    PhraseFinder<Boolean> numberWords,
    PhraseFinder<Boolean> opensNumber,
    PhraseFinder<Boolean> closesNumber,
    PhraseFinder<Boolean> others,
    PhraseFinder<Boolean> separators,
    String attached,
    PhraseFinder<Character> letterNames,
    PhraseFinder<Boolean> letterJoins,
    PhraseFinder<String> sessionMarks,
    PhraseFinder<Boolean> ibid,
    PhraseFinder<Boolean> elsewhere) {

  private static final Map<Language, ReferenceWords> KNOWN = new ConcurrentHashMap<>();

  private static final char TATWEEL = '\u0640';

  /** Those of a language, made when first needed. */
  static ReferenceWords of(LanguageRules rules) {
    return KNOWN.computeIfAbsent(rules.language(), language -> read(rules.references()));
  }

  private static ReferenceWords read(RuleSection data) {
    Map<String, CitedBody> bodies = new HashMap<>();
    RuleSection bodyNames = data.section("bodies");
    for (CitedBody body : CitedBody.values()) {
      bodyNames.texts(body.name()).forEach(phrase -> bodies.put(phrase, body));
    }
    List<String> resolution = data.texts("resolution");
    List<String> decision = data.texts("decision");
    Map<String, DocumentKind> kinds = new HashMap<>();
    resolution.forEach(word -> kinds.put(word, DocumentKind.RESOLUTION));
    decision.forEach(word -> kinds.put(word, DocumentKind.DECISION));
    ReferenceWords words =
        new ReferenceWords(
            data.text("kind").equals("after"),
            resolution,
            decision,
            new PhraseFinder<>(kinds),
            new PhraseFinder<>(bodies),
            phrases(data, "of body"),
            phrases(data, "possessives"),
            data.texts("possessive endings"),
            phrases(data, "dated"),
            phrases(data, "number words"),
            phrases(data, "opens number"),
            phrases(data, "closes number"),
            phrases(data, "others"),
            phrases(data, "separators"),
            String.join("", data.texts("attached")),
            meanings(data.section("letter names"), letter -> letter.charAt(0)),
            phrases(data, "letter joins"),
            meanings(data.section("session marks"), prefix -> prefix),
            phrases(data, "ibid"),
            phrases(data, "elsewhere"));
    data.close();
    return words;
  }

  /** The kind that a word in any form names. */
  Optional<DocumentKind> kind(String word) {
    String folded = letters(word).toLowerCase(Locale.ROOT);
    if (resolution.stream().anyMatch(folded::contains)) {
      return Optional.of(DocumentKind.RESOLUTION);
    }
    return decision.stream().anyMatch(folded::contains)
        ? Optional.of(DocumentKind.DECISION)
        : Optional.empty();
  }

  /** A word without vowel signs and the strokes that stretch it. */
  private static String letters(String word) {
    return word.codePoints()
        .filter(c -> c != TATWEEL && Character.getType(c) != Character.NON_SPACING_MARK)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * The last offset in a text where a form of the word for resolution stands; -1 if there is none.
   */
  int lastResolution(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return resolution.stream().mapToInt(folded::lastIndexOf).max().orElse(-1);
  }

  private static PhraseFinder<Boolean> phrases(RuleSection data, String key) {
    return PhraseFinder.of(data.texts(key));
  }

  private static <T> PhraseFinder<T> meanings(RuleSection data, Function<String, T> meaning) {
    Map<String, T> meanings = new HashMap<>();
    data.keys().forEach(phrase -> meanings.put(phrase, meaning.apply(data.text(phrase))));
    return new PhraseFinder<>(meanings);
  }
}
