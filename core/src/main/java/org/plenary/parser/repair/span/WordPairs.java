package org.plenary.parser.repair.span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.parser.repair.order.ReversedLetters;

/**
 * Which words of a text follow which: how often they do, and how much more often words with the
 * same beginnings and endings do than chance would have it.
 */
final class WordPairs {

  /** What stands for a number or foreign word. */
  static final String NUMBER = "#";

  /** A word of so few letters that is found so often is a kind of its own. */
  private static final int SHORT = 4;

  private static final int OFTEN = 5;

  /** How many letters of the beginning tell the kind of a longer word. */
  private static final int BEGINNING = 2;

  private static final double KINDS = 0.3;

  private static final double WORDS = 3;

  /** How much of chance is added to what was counted. */
  private static final double SMOOTHING = 2;

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<List<String>, Integer> counts = new HashMap<>();
  private int all;

  /** Counts a word, before the pairs are counted. */
  void add(String word) {
    words.merge(letters(word), 1, Integer::sum);
  }

  /** Counts a pair, or takes it away. */
  void count(String first, String second, int times) {
    all += times;
    for (List<String> key : keys(first, second)) {
      counts.merge(key, times, Integer::sum);
      counts.merge(List.of(key.get(0), key.get(1)), times, Integer::sum);
      counts.merge(List.of(key.get(0), "", key.get(2)), times, Integer::sum);
    }
  }

  /** How often a pair was counted. */
  int times(String first, String second) {
    return counts.getOrDefault(keys(first, second).get(0), 0);
  }

  /** How many times as often as by chance a pair was counted. */
  double lift(String first, String second) {
    List<String> key = keys(first, second).get(0);
    double chance = chance(key);
    return chance == 0 ? 0 : counts.getOrDefault(key, 0) / chance;
  }

  /** How well words go together: above 0 for those that are found so, below for others. */
  double weight(String first, String second) {
    List<List<String>> keys = keys(first, second);
    double weight = WORDS * Math.log1p(times(first, second));
    for (List<String> key : keys.subList(1, keys.size())) {
      double chance = chance(key);
      double smoothing = SMOOTHING * Math.min(1, chance + 0.1);
      weight += KINDS * Math.log((counts.getOrDefault(key, 0) + smoothing) / (chance + smoothing));
    }
    return weight;
  }

  private double chance(List<String> key) {
    double first = counts.getOrDefault(List.of(key.get(0), key.get(1)), 0);
    double second = counts.getOrDefault(List.of(key.get(0), "", key.get(2)), 0);
    return first * second / Math.max(1, all);
  }

  /** The words themselves, and their kinds by beginning and ending. */
  private List<List<String>> keys(String first, String second) {
    String sign = sign(first);
    return List.of(
        List.of("words", letters(first) + sign, letters(second)),
        List.of("beginnings", beginning(first), beginning(second)),
        List.of("endings", ending(first), ending(second)),
        List.of("meeting", ending(first), beginning(second)));
  }

  private String beginning(String word) {
    String letters = letters(word);
    return isKind(letters) ? letters : letters.substring(0, Math.min(BEGINNING, letters.length()));
  }

  private String ending(String word) {
    String letters = letters(word);
    String sign = sign(word);
    return !sign.isEmpty() || isKind(letters) || letters.isEmpty()
        ? sign.isEmpty() ? letters : sign
        : letters.substring(letters.length() - 1);
  }

  private boolean isKind(String letters) {
    return letters.length() <= SHORT && words.getOrDefault(letters, 0) >= OFTEN;
  }

  private static String sign(String word) {
    return SpanEnds.endsClause(word) ? word.substring(word.length() - 1) : "";
  }

  private static String letters(String word) {
    if (word.equals(NUMBER)) {
      return word;
    }
    StringBuilder letters = new StringBuilder();
    word.chars()
        .filter(c -> ReversedLetters.isLetter((char) c))
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
