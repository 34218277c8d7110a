package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.parser.line.PageLine;
import org.plenary.text.Characters;

/** The markers that are left when each note has its own: further calls, and calls of lost notes. */
public final class SpareMarkers {

  /** A word before a full stop has as many small letters; one that is abbreviated has fewer. */
  private static final int SHORTEST_BEFORE_STOP = 6;

  /** A word before other punctuation has as many. */
  private static final int SHORTEST_WORD = 3;

  /** The punctuation between a word and the marker behind it. */
  private static final String AFTER_WORD = ",;.)”’»،؛";

  private final Map<Integer, List<Marker>> candidates;

  /** The marker of each note that has one; empty for a number that two notes have. */
  private final TreeMap<Integer, Optional<Marker>> own = new TreeMap<>();

  private final boolean areAlone;

  private final List<PageLine> rows;

  /**
   * @param notes the numbered notes
   * @param matched their markers by the index of the note
   * @param candidates all that may be markers, by number
   * @param rows the rows that the markers stand in
   */
  public SpareMarkers(
      List<NoteText> notes,
      Map<Integer, Marker> matched,
      Map<Integer, List<Marker>> candidates,
      List<PageLine> rows) {
    this.rows = rows;
    this.candidates = candidates;
    for (int i = 0; i < notes.size(); i++) {
      Optional<Marker> marker = Optional.ofNullable(matched.get(i));
      own.merge(notes.get(i).value(), marker, (first, second) -> Optional.empty());
    }
    long alone = matched.values().stream().filter(Marker::alone).count();
    this.areAlone = alone > 1 && alone * 2 > matched.size();
  }

  /**
   * Markers that call a note which was called before them: superscripts, figures with a slash,
   * figures alone on a line where others stand so, and plain ones behind punctuation. One that only
   * touches a word, as in {@code CO2}, is a figure of the text.
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
    return marker.weight() == Marker.GLUED
        ? endsClause(marker)
        : marker.weight() >= Marker.DRESSED && (!marker.alone() || areAlone);
  }

  /** Whether the figure stands behind the punctuation after a word that is no abbreviation. */
  private boolean endsClause(Marker marker) {
    String text = rows.get(marker.row()).line().text();
    int end = marker.start();
    while (end > 0 && AFTER_WORD.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && isSmall(text.charAt(start - 1))) {
      start--;
    }
    boolean stopped = end < text.length() && text.charAt(end) == '.';
    return end < marker.start()
        && end - start >= (stopped ? SHORTEST_BEFORE_STOP : SHORTEST_WORD)
        && (marker.end() == text.length() || !Character.isLetterOrDigit(text.charAt(marker.end())));
  }

  private static boolean isSmall(char c) {
    return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isIdeographic(c);
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

  /**
   * Markers of numbers above that of the last note, behind its marker and set as it is: their notes
   * were lost at the end.
   */
  public List<Marker> behindLast(CallEvidence evidence) {
    Optional<Marker> last = own.isEmpty() ? Optional.empty() : own.lastEntry().getValue();
    if (last.isEmpty()) {
      return List.of();
    }
    int next = own.lastKey() + 1;
    return evidence.behind(last.get()).stream()
        .filter(marker -> marker.value() == next ? isBehindWord(marker) : isSetApart(marker))
        .sorted(Comparator.comparingLong(Marker::position))
        .toList();
  }

  private boolean isSetApart(Marker marker) {
    return !marker.alone() && isSet(marker) && isBehindWord(marker);
  }

  /** Whether it stands behind a word or its punctuation, and not behind a unit or a figure. */
  private boolean isBehindWord(Marker marker) {
    String text = rows.get(marker.row()).line().text();
    int end = text.substring(0, marker.start()).stripTrailing().length();
    if (end == 0) {
      return marker.alone();
    }
    if (Characters.isUnspaced(text.charAt(end - 1))) {
      return true;
    }
    boolean stopped = text.charAt(end - 1) == '.' && marker.end() < text.length();
    while (end > 0 && AFTER_WORD.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && isSmall(text.charAt(start - 1))) {
      start--;
    }
    return end - start >= (stopped ? SHORTEST_BEFORE_STOP : SHORTEST_WORD);
  }

  /**
   * Whether the marker stands before that of the next note and behind that of the one before, or
   * behind a word where the first notes were lost.
   */
  private boolean isInOrder(Marker marker) {
    Optional<Marker> before = nearest(own.headMap(marker.value(), false).descendingMap());
    Optional<Marker> after = nearest(own.tailMap(marker.value(), false));
    return after.filter(m -> m.position() > marker.position()).isPresent()
        && before.map(m -> m.position() < marker.position()).orElseGet(() -> isBehindWord(marker));
  }

  private static Optional<Marker> nearest(Map<Integer, Optional<Marker>> own) {
    return own.values().stream().flatMap(Optional::stream).findFirst();
  }
}
