package org.plenary.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Tells what somebody may have meant who mistyped a word. */
final class Suggestion {

  private Suggestion() {}

  /**
   * The nearest of the known words, if it is near: no more than a third of its letters, and one in
   * a short word, are other ones, missing, too many or in the wrong order.
   */
  static Optional<String> of(String word, Collection<String> known) {
    String typed = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(other -> isNear(typed, other.toLowerCase(Locale.ROOT)))
        .min(
            Comparator.comparingInt(
                    (String other) -> distance(typed, other.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A question to end a message with, or nothing. */
  static String question(String word, Collection<String> known) {
    return of(word, known).map(other -> "; did you mean " + other + "?").orElse("");
  }

  private static boolean isNear(String typed, String other) {
    if (typed.replace("-", "").length() < 2) {
      return false; // one letter is near any other
    }
    int letters = (int) other.chars().filter(Character::isLetterOrDigit).count();
    boolean begun = typed.replace("-", "").length() > 2 && other.startsWith(typed);
    return begun || distance(typed, other) <= Math.max(1, letters / 3);
  }

  /** How many letters are to be changed, put in, taken out or swapped with their neighbour. */
  private static int distance(String one, String other) {
    int[][] costs = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : cost(costs, one, other, i, j);
      }
    }
    return costs[one.length()][other.length()];
  }

  private static int cost(int[][] costs, String one, String other, int i, int j) {
    int changed = costs[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int least = Math.min(changed, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, costs[i - 2][j - 2] + 1) : least;
  }
}
