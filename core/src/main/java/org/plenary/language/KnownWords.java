package org.plenary.language;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words by which the lines of a deliberation are known, for texts in whose letters scanning has
 * left its marks: {@code Asscmblee}, {@code Rappe/ant}, {@code dfrcmbrc}.
 *
 * <p>A word is like another if both are of one length and most letters are the same; letters that
 * scanning mistakes for each other, such as c and e, count half.
 */
public final class KnownWords {

  private static final int SHORTEST_OPENING = 6;

  /** By how much less the month must cost than any other. */
  private static final int MARGIN = 2;

  /** A letter of two, as in {@code Recogni(z|s)ing}. */
  private static final Pattern CHOICE = Pattern.compile("\\((\\p{L})\\|(\\p{L})\\)");

  /** Signs that are taken for each other. */
  private static final List<String> CONFUSED = List.of("ceo0", "il1/!|tj", "nur", "hb", "s5", "fr");

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

  /** The enacting formula that a line is like, without its comma; nothing if it is one. */
  public Optional<String> formula(String line) {
    return nearest(line, formulas, 2);
  }

  /** The word that opens recitals or paragraphs and is like this one. */
  public Optional<String> opening(String word) {
    return nearest(word, openings, 2);
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
    return meeting.contains(key) ? Optional.of(key) : nearest(word, meeting, 2);
  }

  /** The one known word that costs least, within a share of its letters. */
  private static Optional<String> nearest(String word, Iterable<String> known, int share) {
    String key = Folded.key(word);
    Optional<String> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int cost = cost(key, candidate);
      if (cost == 0) {
        return Optional.empty();
      }
      if (cost < least && cost * share <= candidate.length()) {
        best = Optional.of(candidate);
        least = cost;
      } else if (cost == least) {
        best = Optional.empty();
      }
    }
    return best;
  }

  /** Two for each letter that differs, one if scanning takes the two for each other. */
  private static int cost(String word, String known) {
    if (word.length() != known.length()) {
      return 2 * Math.max(word.length(), known.length());
    }
    int cost = 0;
    for (int i = 0; i < word.length(); i++) {
      char one = word.charAt(i);
      char other = known.charAt(i);
      if (one != other) {
        boolean confused =
            CONFUSED.stream().anyMatch(set -> set.indexOf(one) >= 0 && set.indexOf(other) >= 0);
        cost += confused ? 1 : 2;
      }
    }
    return cost;
  }
}
