package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses for each note the place that calls it. Markers come in the order of their notes, so the
 * choice is the heaviest rising sequence through the candidates; no single figure decides.
 *
 * <p>Runs in O(n log n) for n candidates.
 */
public final class MarkerMatcher {

  /** Speaks for a marker that stands on the page of its note. */
  private static final int SAME_SHEET = 6;

  /** Speaks against a marker that comes only after its note; one in brackets may still do. */
  private static final int AFTER_NOTE = -11;

  /** Speaks against one that comes after its note but on the same page. */
  private static final int BELOW_NOTE = -4;

  private record Step(Marker marker, int note, int weight, int previous) {}

  private final List<Step> steps = new ArrayList<>();

  /** Ends of the best sequences so far: position to index in {@link #steps}; both rise. */
  private final TreeMap<Long, Integer> best = new TreeMap<>();

  private MarkerMatcher() {}

  /**
   * The markers of the notes, by the index of the note.
   *
   * @param notes the numbered notes in the order of their numbers
   * @param candidates by number
   */
  public static Map<Integer, Marker> match(
      List<NoteText> notes, Map<Integer, List<Marker>> candidates) {
    MarkerMatcher matcher = new MarkerMatcher();
    for (int i = 0; i < notes.size(); i++) {
      matcher.extend(i, notes.get(i), candidates.getOrDefault(notes.get(i).value(), List.of()));
    }
    return matcher.heaviest();
  }

  private void extend(int index, NoteText note, List<Marker> candidates) {
    List<Step> extended = new ArrayList<>();
    for (Marker marker : candidates) {
      int weight = weight(note, marker);
      if (weight <= 0) {
        continue;
      }
      Map.Entry<Long, Integer> before = best.lowerEntry(marker.position());
      int previous = before == null ? -1 : before.getValue();
      int sum = weight + (previous < 0 ? 0 : steps.get(previous).weight());
      extended.add(new Step(marker, index, sum, previous));
    }
    for (Step step : extended) {
      insert(step);
    }
  }

  private static int weight(NoteText note, Marker marker) {
    boolean whole = marker.weight() >= Marker.FREE;
    if (marker.row() < note.firstRow()) {
      return marker.weight() + (whole && marker.row() >= note.sheetStart() ? SAME_SHEET : 0);
    }
    if (marker.row() >= note.sheetEnd()) {
      return marker.weight() + AFTER_NOTE;
    }
    return !whole ? 0 : Math.max(1, marker.weight() + BELOW_NOTE);
  }

  private void insert(Step step) {
    long position = step.marker().position();
    Map.Entry<Long, Integer> floor = best.floorEntry(position);
    if (floor != null && steps.get(floor.getValue()).weight() >= step.weight()) {
      return;
    }
    int index = steps.size();
    steps.add(step);
    best.put(position, index);
    Map.Entry<Long, Integer> higher = best.higherEntry(position);
    while (higher != null && steps.get(higher.getValue()).weight() <= step.weight()) {
      best.remove(higher.getKey());
      higher = best.higherEntry(position);
    }
  }

  private Map<Integer, Marker> heaviest() {
    Map<Integer, Marker> chosen = new HashMap<>();
    int at = best.isEmpty() ? -1 : best.lastEntry().getValue();
    while (at >= 0) {
      Step step = steps.get(at);
      chosen.put(step.note(), step.marker());
      at = step.previous();
    }
    return chosen;
  }
}
