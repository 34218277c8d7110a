package org.plenary.parser.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plenary.parser.line.PageLine;

/**
 * Keeps of the figures that may call a note those that nothing else explains: a number of the text
 * is never changed for a note's sake.
 *
 * <p>Where the page raises its calls, only what is raised is one; where the numbers of notes have
 * lines of their own and the calls of most do too, only what stands so. The last figure of a longer
 * number is part of it, unless that is a year or the number of a document without it; and where no
 * figure at all may call half of the notes, one between words is part of the text.
 */
public final class CallEvidence {

  private final List<NoteText> notes;
  private final int last;
  private final IntPredicate isText;
  private final long numbersAlone;
  private final Map<Integer, List<Marker>> scanned;
  private final ExplainedFigures explained;
  private final Map<Integer, List<Marker>> candidates = new HashMap<>();

  /**
   * @param notes the numbered notes
   * @param further how far above the last of them numbers are looked for
   * @param dated tells the figures of dates in the rows
   * @param rows the rows that the markers stand in
   * @param isText which of the rows hold text, at present
   */
  public CallEvidence(
      List<NoteText> notes,
      int further,
      DatedFigures dated,
      List<PageLine> rows,
      IntPredicate isText) {
    this.notes = notes;
    this.last = notes.stream().mapToInt(NoteText::value).max().orElse(0);
    this.isText = isText;
    this.numbersAlone =
        notes.stream().filter(note -> note.number().isAllOf(rows.get(note.firstRow()))).count();
    Set<NoteNumber.Form> forms =
        notes.stream().map(note -> note.number().form()).collect(Collectors.toSet());
    MarkerScanner scanner = new MarkerScanner(dated, last, last + further, forms);
    IntStream.range(0, rows.size()).filter(isText).forEach(row -> scanner.scan(row, rows.get(row)));
    this.scanned = scanner.found();
    this.explained = new ExplainedFigures(dated.cues(), rows, isText, last);
    scanned.forEach(
        (note, of) -> {
          if (note <= last) {
            candidates.put(note, explained.weighed(of.stream()));
          }
        });
    int least = least();
    candidates.replaceAll((note, of) -> kept(of, least));
  }

  /** The candidates for markers, by number, that stand the test. */
  public Map<Integer, List<Marker>> candidates() {
    return candidates;
  }

  /** Markers of numbers above that of the last note, behind its own and as heavy. */
  List<Marker> behind(Marker own) {
    return scanned.entrySet().stream()
        .filter(entry -> entry.getKey() > last)
        .flatMap(
            entry ->
                explained
                    .weighed(
                        entry.getValue().stream()
                            .filter(marker -> marker.position() > own.position())
                            .filter(marker -> isText.test(marker.row())))
                    .stream())
        .filter(marker -> marker.weight() == own.weight())
        .toList();
  }

  private int least() {
    int size = notes.size();
    if (called(Marker.RAISED) * 2 >= size) {
      return Marker.RAISED;
    }
    int mostLost = Math.max(1, size / 4);
    if (size > 1 && numbersAlone * 2 > size && called(Marker.ALONE) >= size - mostLost) {
      return Marker.DRESSED;
    }
    boolean clear =
        called(Marker.AFTER_PUNCTUATION) * 2 >= size
            || size > 2 && called(Marker.FREE + 1) * 3 >= size * 2;
    boolean lost = size > 1 && called(Marker.FREE) * 2 <= size;
    return lost && !clear ? Marker.FREE + 1 : Marker.FREE;
  }

  private static List<Marker> kept(List<Marker> markers, int least) {
    return markers.stream().filter(marker -> marker.weight() >= least).toList();
  }

  /** How many notes have a candidate of that weight or more. */
  private int called(int weight) {
    return (int)
        notes.stream()
            .filter(
                note ->
                    candidates.getOrDefault(note.value(), List.of()).stream()
                        .anyMatch(marker -> marker.weight() >= weight))
            .count();
  }
}
