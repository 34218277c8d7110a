package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The markers that are left when each note has its own: further calls, and calls of lost notes. */
public final class SpareMarkers {

  private final Map<Integer, List<Marker>> candidates;

  /** The marker of each note that has one; empty for a number that two notes have. */
  private final TreeMap<Integer, Optional<Marker>> own = new TreeMap<>();

  private final boolean areAlone;

  /**
   * @param notes the numbered notes
   * @param matched their markers by the index of the note
   * @param candidates all that may be markers, by number
   */
  public SpareMarkers(
      List<NoteText> notes, Map<Integer, Marker> matched, Map<Integer, List<Marker>> candidates) {
    this.candidates = candidates;
    for (int i = 0; i < notes.size(); i++) {
      Optional<Marker> marker = Optional.ofNullable(matched.get(i));
      own.merge(notes.get(i).value(), marker, (first, second) -> Optional.empty());
    }
    long alone = matched.values().stream().filter(Marker::alone).count();
    this.areAlone = alone > 1 && alone * 2 > matched.size();
  }

  /**
   * Markers that call a note which was called before them: superscripts, figures with a slash, and
   * figures alone on a line where others stand so. A figure that only touches a word is one of the
   * text.
   */
  public List<Marker> furtherCalls() {
    List<Marker> calls = new ArrayList<>();
    own.forEach(
        (value, marker) ->
            marker.ifPresent(
                first ->
                    candidates.getOrDefault(value, List.of()).stream()
                        .filter(other -> other.position() > first.position())
                        .filter(other -> isSet(other) && other.weight() == first.weight())
                        .forEach(calls::add)));
    calls.sort(Comparator.comparingLong(Marker::position));
    TreeMap<Long, Marker> taken = new TreeMap<>();
    own.values().forEach(of -> of.ifPresent(marker -> taken.put(marker.position(), marker)));
    calls.removeIf(
        marker -> isTaken(marker, taken) || taken.put(marker.position(), marker) != null);
    return calls;
  }

  /** Whether the place is that of another marker, of which this is the tail. */
  private static boolean isTaken(Marker marker, NavigableMap<Long, Marker> taken) {
    Map.Entry<Long, Marker> before = taken.floorEntry(marker.position());
    return before != null
        && before.getValue().row() == marker.row()
        && before.getValue().end() > marker.start();
  }

  private boolean isSet(Marker marker) {
    return marker.weight() >= Marker.DRESSED && (!marker.alone() || areAlone);
  }

  /**
   * The clearest marker of each number that no note has, between the markers of the numbers before
   * and after it.
   */
  public List<Marker> withoutNotes() {
    Map<Integer, Marker> found = new HashMap<>();
    candidates.forEach(
        (value, markers) -> {
          if (!own.containsKey(value)) {
            markers.stream()
                .filter(marker -> marker.weight() >= Marker.GLUED && isInOrder(marker))
                .max((a, b) -> Integer.compare(a.weight(), b.weight()))
                .ifPresent(marker -> found.put(value, marker));
          }
        });
    return List.copyOf(new TreeMap<>(found).values());
  }

  private boolean isInOrder(Marker marker) {
    Map.Entry<Integer, Optional<Marker>> before = own.lowerEntry(marker.value());
    Map.Entry<Integer, Optional<Marker>> after = own.higherEntry(marker.value());
    return before != null
        && after != null
        && before.getValue().filter(m -> m.position() < marker.position()).isPresent()
        && after.getValue().filter(m -> m.position() > marker.position()).isPresent();
  }
}
