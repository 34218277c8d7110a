package org.plenary.parser.note;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntPredicate;
import org.plenary.parser.line.PageLine;
import org.plenary.source.Furniture;

/** The figures of the rows that may call notes, by number and place. */
final class PossibleCalls {

  private final Map<Integer, List<Marker>> any;
  private final Map<Integer, List<Marker>> parted;
  private final Map<Integer, List<Marker>> whole;
  private final Map<Integer, List<Marker>> clear;

  private PossibleCalls(Map<Integer, List<Marker>> markers) {
    this.any = markers;
    this.parted = kept(markers, weight -> weight >= Marker.FREE);
    this.whole = kept(markers, weight -> weight >= Marker.FREE && weight != Marker.SPLIT);
    this.clear = kept(markers, weight -> weight > Marker.SPLIT);
  }

  private static Map<Integer, List<Marker>> kept(
      Map<Integer, List<Marker>> markers, IntPredicate heavy) {
    Map<Integer, List<Marker>> kept = new HashMap<>();
    markers.forEach(
        (note, of) ->
            kept.put(note, of.stream().filter(marker -> heavy.test(marker.weight())).toList()));
    return kept;
  }

  /** Those in the rows that hold text. */
  static PossibleCalls in(
      List<PageLine> rows, List<Optional<Furniture>> furniture, DatedFigures dated) {
    MarkerScanner scanner =
        new MarkerScanner(dated, 999, 999, EnumSet.allOf(NoteNumber.Form.class));
    for (int i = 0; i < rows.size(); i++) {
      if (furniture.get(i).isEmpty() && !rows.get(i).isBlank()) {
        scanner.scan(i, rows.get(i));
      }
    }
    return new PossibleCalls(scanner.found());
  }

  /** Whether any figure from one row up to another may call the note. */
  boolean any(int note, int from, int to) {
    return holds(any, note, from, to);
  }

  /**
   * Whether one does that is more than any tail of another figure: at least what follows a year.
   */
  boolean parted(int note, int from, int to) {
    return holds(parted, note, from, to);
  }

  /** Whether one does that is no part of another figure. */
  boolean whole(int note, int from, int to) {
    return holds(whole, note, from, to);
  }

  /** Whether one does that is more than a figure of the text. */
  boolean clear(int note, int from, int to) {
    return holds(clear, note, from, to);
  }

  /** Whether figures that are no mere tails call the notes from 1 to the last in this order. */
  boolean inOrder(int last, int to) {
    long position = -1;
    for (int note = 1; note <= last; note++) {
      long before = position;
      OptionalLong next =
          parted.getOrDefault(note, List.of()).stream()
              .filter(marker -> marker.row() < to)
              .mapToLong(Marker::position)
              .filter(at -> at > before)
              .findFirst();
      if (next.isEmpty()) {
        return false;
      }
      position = next.getAsLong();
    }
    return last > 0;
  }

  private static boolean holds(Map<Integer, List<Marker>> markers, int note, int from, int to) {
    List<Marker> of = markers.getOrDefault(note, List.of());
    int low = 0;
    int high = of.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (of.get(middle).row() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < of.size() && of.get(low).row() < to;
  }
}
