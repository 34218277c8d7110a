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
 * <p>Where the page raises its calls, only what is raised is one. Where most notes are not called
 * clearly, the extraction lost the calls, so that the last figure of a longer number is part of it.
 */
public final class CallEvidence {

  private final List<NoteText> notes;
  private final Map<Integer, List<Marker>> candidates;

  private CallEvidence(List<NoteText> notes, Map<Integer, List<Marker>> candidates) {
    this.notes = notes;
    this.candidates = candidates;
  }

  /**
   * The candidates for markers, by number, that stand the test.
   *
   * @param notes the numbered notes
   * @param maximum the highest number that is looked for
   * @param dated tells the figures of dates in the rows
   * @param rows the rows that the markers stand in
   * @param isText which of the rows hold text
   */
  public static Map<Integer, List<Marker>> candidates(
      List<NoteText> notes,
      int maximum,
      DatedFigures dated,
      List<PageLine> rows,
      IntPredicate isText) {
    Set<NoteNumber.Form> forms =
        notes.stream().map(note -> note.number().form()).collect(Collectors.toSet());
    MarkerScanner scanner = new MarkerScanner(dated, maximum, forms);
    IntStream.range(0, rows.size()).filter(isText).forEach(row -> scanner.scan(row, rows.get(row)));
    int last = notes.stream().mapToInt(NoteText::value).max().orElse(0);
    ExplainedFigures explained = new ExplainedFigures(dated.cues(), rows, isText, last);
    Map<Integer, List<Marker>> weighed = new HashMap<>();
    scanner.found().forEach((note, of) -> weighed.put(note, explained.weighed(of)));
    return new CallEvidence(notes, weighed).tested();
  }

  private Map<Integer, List<Marker>> tested() {
    int size = notes.size();
    boolean raised = called(Marker.RAISED) * 2 >= size;
    boolean tails =
        called(Marker.AFTER_PUNCTUATION) * 2 >= size
            || size > 2 && called(Marker.FREE + 1) * 3 >= size * 2;
    int least = raised ? Marker.RAISED : tails ? Marker.TAIL : Marker.FREE;
    Map<Integer, List<Marker>> kept = new HashMap<>();
    candidates.forEach(
        (note, of) ->
            kept.put(note, of.stream().filter(marker -> marker.weight() >= least).toList()));
    return kept;
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
