package org.plenary.language;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.language.masthead.Organs;
import org.plenary.language.phrase.Folded;

/**
 * The words by which the lines of a deliberation are known, for texts in whose letters scanning has
 * left its marks: {@code Asscmblee}, {@code Rappe/ant}, {@code dfrcmbrc}.
 *
 * <p>A word is like another if most letters are the same; letters that scanning mistakes for each
 * other, such as c and e, or rn and m, count half.
 */
public final class KnownWords {

  private static final int SHORTEST_OPENING = 6;

  /** By how much less the month must cost than any other. */
  private static final int MARGIN = 2;

  /** A letter of two, as in {@code Recogni(z|s)ing}. */
  private static final Pattern CHOICE = Pattern.compile("\\((\\p{L})\\|(\\p{L})\\)");

  /** Two letters, and the one that they are taken for. */
  private static final List<String> PARTED =
      List.of("rnm", "nim", "iin", "iiu", "vvw", "cld", "lin", "lih", "ыюн");

  private static final int MOST_LONGER = 3;
  private static final int IMPOSSIBLE = 1_000;

  /** Signs that are taken for each other. */
  private static final List<String> CONFUSED =
      List.of("ceo0", "il1/!|tj", "nur", "hb", "s5", "fr", "зэ", "ие");

  private final List<String> formulas;
  private final Set<String> openings = new LinkedHashSet<>();
  private final List<String> months;
  private final Set<String> meeting = new LinkedHashSet<>();

  KnownWords(Organs organs, List<String> openings, List<String> months, List<String> meetings) {
    this.formulas = organs.formulas();
    this.months = months;
    for (String opening : openings) {
      for (String choice : List.of("$1", "$2")) {
        String first = CHOICE.matcher(opening).replaceAll(choice).split("[ ()|,]", 2)[0];
        if (first.length() >= SHORTEST_OPENING) {
          this.openings.add(Folded.key(first));
        }
      }
    }
    for (String phrase : meetings) {
      for (String word : phrase.replaceAll("\\{\\p{L}+}", " ").split("[^\\p{L}]+", -1)) {
        meeting.add(Folded.key(word));
      }
    }
  }

  /**
   * The enacting formula that a line resembles, without its comma; nothing if the line is a formula
   * itself.
   */
  public Optional<String> formula(String line) {
    return nearest(line, formulas);
  }

  /** The word that opens recitals or paragraphs and is like this one. */
  public Optional<String> opening(String word) {
    return nearest(word, openings);
  }

  /** The month that is like this word, if no other one is nearly as like. */
  public Optional<String> month(String word) {
    String key = Folded.key(word);
    List<String> near =
        months.stream().sorted(Comparator.comparingInt(month -> cost(key, month))).toList();
    String best = near.get(0);
    int least = cost(key, best);
    boolean alone = near.size() == 1 || cost(key, near.get(1)) >= least + MARGIN;
    return least > 0 && alone && least * 5 <= best.length() * 4
        ? Optional.of(best)
        : Optional.empty();
  }

  /** The word of the line with the meeting that is like this one, or is this one. */
  public Optional<String> meeting(String word) {
    String key = Folded.key(word);
    return meeting.contains(key) ? Optional.of(key) : nearest(word, meeting);
  }

  /** The one known word that costs least, at most half of its letters. */
  private static Optional<String> nearest(String word, Iterable<String> known) {
    String key = Folded.key(word);
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int cost = cost(key, candidate);
      if (cost == 0) {
        return Optional.empty();
      }
      if (cost < least && cost * 2 <= candidate.length()) {
        best = Optional.of(candidate);
        least = cost;
      } else if (cost == least) {
        best = Optional.empty();
      }
    }
    return best;
  }

  /** Replaces a letter that the known word lacks: a character that does not show. */
  public static final char NOTHING = '\u2060';

  /**
   * The letters of a known word over those of the word that is like it, one for one.
   *
   * @param word folded
   */
  public static String over(String word, String known) {
    int[][] costs = costs(word, known);
    StringBuilder letters = new StringBuilder();
    int at = known.length();
    for (int i = word.length(); i > 0; i--) {
      if (at > 0
          && costs[i][at]
              == costs[i - 1][at - 1] + cost(word.charAt(i - 1), known.charAt(at - 1))) {
        letters.append(known.charAt(--at));
      } else if (at > 0 && i > 1 && costs[i][at] == costs[i - 2][at - 1] + 1) {
        letters.append(NOTHING).append(known.charAt(--at));
        i--;
      } else {
        letters.append(NOTHING);
      }
    }
    return letters.reverse().toString();
  }

  private static int cost(String word, String known) {
    return Math.abs(word.length() - known.length()) > MOST_LONGER
        ? IMPOSSIBLE
        : costs(word, known)[word.length()][known.length()];
  }

  /**
   * The cost of every beginning of a word against every one of a known word: two for a letter that
   * differs or is too many, one if scanning takes the two for each other, or two letters for one.
   */
  private static int[][] costs(String word, String known) {
    int[][] costs = new int[word.length() + 1][known.length() + 1];
    for (int i = 0; i <= word.length(); i++) {
      for (int j = 0; j <= known.length(); j++) {
        int least = i == 0 && j == 0 ? 0 : IMPOSSIBLE;
        if (i > 0) {
          least = Math.min(least, costs[i - 1][j] + 2);
        }
        if (i > 0 && j > 0) {
          least =
              Math.min(least, costs[i - 1][j - 1] + cost(word.charAt(i - 1), known.charAt(j - 1)));
        }
        if (i > 1 && j > 0 && isParted(word, i - 2, known.charAt(j - 1))) {
          least = Math.min(least, costs[i - 2][j - 1] + 1);
        }
        costs[i][j] = least;
      }
    }
    return costs;
  }

  private static int cost(char one, char other) {
    if (one == other) {
      return 0;
    }
    return CONFUSED.stream().anyMatch(set -> set.indexOf(one) >= 0 && set.indexOf(other) >= 0)
        ? 1
        : 2;
  }

  /** Whether scanning takes a letter for the two that stand at a place. */
  private static boolean isParted(String word, int at, char letter) {
    return PARTED.stream()
        .anyMatch(two -> two.charAt(2) == letter && word.startsWith(two.substring(0, 2), at));
  }
}
