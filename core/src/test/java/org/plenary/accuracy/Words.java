package org.plenary.accuracy;

import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Words, numbers or single signs of a text, and how often each is there.
 *
 * @param counts each word and how often it is there
 */
record Words(Map<String, Integer> counts) {

  /**
   * A run of letters or of figures, so that hyphens, full stops and raised marks part them wherever
   * they stand. Chinese and Arabic, whose words no two readers part alike, go sign by sign.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{IsHan}|\\p{IsArabic}|[\\p{L}&&[^\\p{IsHan}\\p{IsArabic}]]"
              + "[\\p{L}\\p{M}&&[^\\p{IsHan}\\p{IsArabic}]]*|\\p{M}|\\p{Nd}+");

  private static final Pattern SIGN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]");

  /** Raised and other figures that stand for themselves, which no figure beside them may join. */
  private static final Pattern OTHER_NUMBER = Pattern.compile("\\p{No}");

  /** Marks of direction, soft hyphens and the stroke that makes Arabic words longer. */
  private static final Pattern TRACELESS = Pattern.compile("[\\p{Cf}\u0640]");

  /** The words of a text; ligatures and presentation forms count as the letters they stand for. */
  static Words of(String text) {
    return matching(WORD, text);
  }

  /** The letters, vowel signs and figures of a text one by one, whatever parts them. */
  static Words signs(String text) {
    return matching(SIGN, text);
  }

  private static Words matching(Pattern pattern, String text) {
    String apart = OTHER_NUMBER.matcher(text).replaceAll(" $0 ");
    String plain =
        TRACELESS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKC)).replaceAll("");
    Map<String, Integer> counts = new TreeMap<>();
    pattern.matcher(plain).results().forEach(word -> counts.merge(word.group(), 1, Integer::sum));
    return new Words(counts);
  }

  /** How often a word is there. */
  int count(String word) {
    return counts.getOrDefault(word, 0);
  }
}
