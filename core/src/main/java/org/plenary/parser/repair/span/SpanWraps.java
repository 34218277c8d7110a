package org.plenary.parser.repair.span;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.language.Openings;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;

/**
 * Turns {@linkplain ReversedSpans stretches} round that a no-break space parts in two. They show it
 * where their last word goes with their first: both stand side by side elsewhere in the text, more
 * often than by chance. Where the parts meet, two words follow each other that do so nowhere else;
 * of several such places it is the one after which the words go best with those of the lines above
 * and below.
 */
final class SpanWraps {

  /** The last word and the first stand together at least so many times as often as by chance. */
  private static final double LEAST_LIFT = 10;

  /** How much better the words must go together when the parts change places. */
  private static final double LEAST_GAIN = 0.5;

  private static final int FEWEST_WORDS = 3;

  /** More words are no printed line. */
  private static final int MOST_WORDS = 60;

  /** The first turns were found while others had not yet been made. */
  private static final int ROUNDS = 2;

  private final WordPairs pairs = new WordPairs();
  private final List<Stretch> stretches = new ArrayList<>();

  /** The words of a stretch, those before the turn being read last; or one number. */
  private static final class Stretch {
    private final Traced line;
    private final List<int[]> places;
    private final List<String> words;
    private int turn;

    private Stretch(Traced line, List<int[]> places, List<String> words) {
      this.line = line;
      this.places = places;
      this.words = words;
    }

    private String word(int at) {
      return words.get((at + turn) % words.size());
    }

    private String first() {
      return word(0);
    }

    private String last() {
      return word(words.size() - 1);
    }
  }

  private SpanWraps(List<RepairLine> rows, Openings openings) {
    for (RepairLine row : rows) {
      read(row.traced(), openings);
    }
    stretches.forEach(stretch -> stretch.words.forEach(pairs::add));
    for (int at = 0; at < stretches.size(); at++) {
      count(at, 1);
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int at = 0; at < stretches.size(); at++) {
        int words = stretches.get(at).words.size();
        if (words >= FEWEST_WORDS && words <= MOST_WORDS) {
          turn(at);
        }
      }
    }
  }

  /** How the lines of a text are read. */
  static UnaryOperator<Traced> reading(List<RepairLine> rows, Openings openings) {
    IdentityHashMap<Traced, List<Stretch>> turned = new IdentityHashMap<>();
    for (Stretch stretch : new SpanWraps(rows, openings).stretches) {
      if (stretch.turn > 0) {
        turned.computeIfAbsent(stretch.line, line -> new ArrayList<>()).add(stretch);
      }
    }
    return line -> turned.containsKey(line) ? turned(line, turned.get(line)) : line;
  }

  private static Traced turned(Traced line, List<Stretch> stretches) {
    Traced.Builder out = new Traced.Builder();
    int at = 0;
    for (Stretch stretch : stretches) {
      int last = stretch.places.size() - 1;
      out.append(line, at, stretch.places.get(0)[0]);
      out.append(line, stretch.places.get(stretch.turn)[0], stretch.places.get(last)[1]);
      out.append(' ', Traced.NOWHERE);
      out.append(line, stretch.places.get(0)[0], stretch.places.get(stretch.turn - 1)[1]);
      at = stretch.places.get(last)[1];
    }
    return out.append(line, at, line.length()).build();
  }

  /** Adds the stretches of a line, each behind the opening phrase that it begins with. */
  private void read(Traced line, Openings openings) {
    String text = line.text();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && SpanRecitals.isText(text.charAt(end))) {
        end++;
      }
      List<int[]> places = places(text, at, end, openings);
      if (!places.isEmpty()) {
        List<String> words =
            places.stream().map(place -> text.substring(place[0], place[1])).toList();
        stretches.add(new Stretch(line, places, words));
      }
      boolean number = false;
      while (end < text.length() && !SpanRecitals.isText(text.charAt(end))) {
        number |= Character.isLetterOrDigit(text.charAt(end));
        end++;
      }
      if (number) {
        stretches.add(new Stretch(line, List.of(), List.of(WordPairs.NUMBER)));
      }
      at = end;
    }
  }

  private static List<int[]> places(String text, int start, int end, Openings openings) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    at += openings.length(text.substring(at, end));
    List<int[]> places = new ArrayList<>();
    while (at < end) {
      int stop = text.indexOf(' ', at);
      stop = stop < 0 || stop > end ? end : stop;
      if (stop > at) {
        places.add(new int[] {at, stop});
      }
      at = stop + 1;
    }
    return places;
  }

  /** Counts the pairs of a stretch and of those beside it, or takes them away. */
  private void count(int at, int times) {
    Stretch stretch = stretches.get(at);
    for (int word = 1; word < stretch.words.size(); word++) {
      pairs.count(stretch.word(word - 1), stretch.word(word), times);
    }
    if (at + 1 < stretches.size()) {
      pairs.count(stretch.last(), stretches.get(at + 1).first(), times);
    }
  }

  private void turn(int at) {
    Stretch stretch = stretches.get(at);
    count(at, -1);
    if (at > 0) {
      pairs.count(stretches.get(at - 1).last(), stretch.first(), -1);
    }
    stretch.turn = 0;
    boolean placed =
        at > 0 && pairs.times(stretches.get(at - 1).last(), stretch.first()) > 0
            || at + 1 < stretches.size()
                && pairs.times(stretch.last(), stretches.get(at + 1).first()) > 0;
    if (!placed && pairs.lift(stretch.last(), stretch.first()) >= LEAST_LIFT) {
      stretch.turn = best(at, stretch);
    }
    count(at, 1);
    if (at > 0) {
      pairs.count(stretches.get(at - 1).last(), stretch.first(), 1);
    }
  }

  /** Where the parts of a stretch meet; 0 if that is nowhere. */
  private int best(int at, Stretch stretch) {
    int best = 0;
    double most = LEAST_GAIN;
    for (int turn = 1; turn < stretch.words.size(); turn++) {
      String before = stretch.words.get(turn - 1);
      String behind = stretch.words.get(turn);
      if (pairs.times(before, behind) > 0) {
        continue;
      }
      double gain = -pairs.weight(before, behind);
      gain += at == 0 ? 0 : pairs.weight(stretches.get(at - 1).last(), behind);
      gain += at + 1 == stretches.size() ? 0 : pairs.weight(before, stretches.get(at + 1).first());
      if (gain > most) {
        most = gain;
        best = turn;
      }
    }
    return best;
  }
}
