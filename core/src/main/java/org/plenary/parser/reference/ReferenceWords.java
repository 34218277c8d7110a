package org.plenary.parser.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.model.DocumentKind;

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

  private static final char TATWEEL = '\u0640';

  /** From the mapping under {@code references} in a data file. */
  static ReferenceWords of(Map<?, ?> data) {
    Map<String, CitedBody> bodies = new HashMap<>();
    mapping(data, "bodies")
        .forEach(
            (name, phrases) -> {
              CitedBody body = CitedBody.valueOf(name.toString());
              strings(phrases).forEach(phrase -> bodies.put(phrase, body));
            });
    Map<String, DocumentKind> kinds = new HashMap<>();
    strings(data.get("resolution")).forEach(word -> kinds.put(word, DocumentKind.RESOLUTION));
    strings(data.get("decision")).forEach(word -> kinds.put(word, DocumentKind.DECISION));
    Map<String, Character> letterNames = new HashMap<>();
    mapping(data, "letter names")
        .forEach((name, letter) -> letterNames.put(name.toString(), letter.toString().charAt(0)));
    Map<String, String> sessionMarks = new HashMap<>();
    mapping(data, "session marks")
        .forEach((mark, prefix) -> sessionMarks.put(mark.toString(), prefix.toString()));
    return new ReferenceWords(
        "after".equals(data.get("kind")),
        strings(data.get("resolution")),
        strings(data.get("decision")),
        new PhraseFinder<>(kinds),
        new PhraseFinder<>(bodies),
        phrases(data, "of body"),
        phrases(data, "possessives"),
        strings(data.get("possessive endings")),
        phrases(data, "dated"),
        phrases(data, "number words"),
        phrases(data, "opens number"),
        phrases(data, "closes number"),
        phrases(data, "others"),
        phrases(data, "separators"),
        String.join("", strings(data.get("attached"))),
        new PhraseFinder<>(letterNames),
        phrases(data, "letter joins"),
        new PhraseFinder<>(sessionMarks),
        phrases(data, "ibid"),
        phrases(data, "elsewhere"));
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

  private static PhraseFinder<Boolean> phrases(Map<?, ?> data, String key) {
    return PhraseFinder.of(strings(data.get(key)));
  }

  private static List<String> strings(@Nullable Object list) {
    return list instanceof List<?> items
        ? items.stream().map(Object::toString).toList()
        : List.of();
  }

  private static Map<?, ?> mapping(Map<?, ?> data, String key) {
    return data.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }
}
