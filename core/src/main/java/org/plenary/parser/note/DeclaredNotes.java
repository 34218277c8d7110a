package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plenary.parser.line.Digits;
import org.plenary.parser.line.PageLine;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Anchor;
import org.plenary.source.Line;
import org.plenary.source.Run;
import org.plenary.source.Source;
import org.plenary.source.Span;
import org.plenary.source.Spans;

/**
 * The notes that the file itself marks as notes, and the places that it marks as their calls. What
 * looks like a call beside them is none.
 */
public final class DeclaredNotes {

  private static final String BRACKETS = "()（）[]/";

  private final Map<String, List<Line>> lines = new LinkedHashMap<>();

  /** Finds the lines of the notes of a source. */
  public DeclaredNotes(Source source) {
    source
        .lines()
        .forEach(
            line ->
                line.structure()
                    .note()
                    .ifPresent(
                        note -> lines.computeIfAbsent(note, k -> new ArrayList<>()).add(line)));
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The notes by their names. */
  public Map<String, SiftedText.NoteLines> notes() {
    Map<String, SiftedText.NoteLines> notes = new LinkedHashMap<>();
    lines.forEach((name, of) -> notes.put(name, note(name, of)));
    return notes;
  }

  /** The first line of a note. */
  public Line firstLine(String note) {
    return Objects.requireNonNull(lines.get(note), note).get(0);
  }

  private static SiftedText.NoteLines note(String name, List<Line> lines) {
    Line first = lines.get(0);
    int end = anchored(first, 0, name);
    String marker =
        runs(first).stream()
            .findFirst()
            .flatMap(DeclaredNotes::anchor)
            .map(Anchor.Note::mark)
            .orElse("");
    while (end < first.text().length() && PageLine.isIgnorable(first.text().charAt(end))) {
      end++;
    }
    List<SiftedText.Piece> pieces = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      int start = i == 0 ? end : 0;
      if (!line.text().substring(start).isBlank()) {
        pieces.add(new SiftedText.Piece(line, start));
      }
    }
    int base = first.span().start();
    return new SiftedText.NoteLines(
        bare(marker), pieces, Spans.of(new Span(base, base + end)), true);
  }

  /** Where the characters end that are tied to the note from a place on. */
  private static int anchored(Line line, int from, String note) {
    int end = from;
    for (Run run : runs(line)) {
      int start = run.span().start() - line.span().start();
      if (start == end && note(run).filter(note::equals).isPresent()) {
        end = run.span().end() - line.span().start();
      }
    }
    return end;
  }

  /** The number or mark without brackets, in ASCII figures. */
  private static String bare(String printed) {
    StringBuilder marker = new StringBuilder();
    printed
        .strip()
        .chars()
        .filter(c -> BRACKETS.indexOf(c) < 0 && !PageLine.isIgnorable((char) c))
        .forEach(
            c -> {
              int figure = Digits.value((char) c);
              marker.append(figure < 0 ? (char) c : (char) ('0' + figure));
            });
    return marker.toString();
  }

  /** The calls in a line, those of notes that are not there among them. */
  public List<SiftedText.Call> calls(Line line) {
    Map<Integer, SiftedText.Call> calls = new LinkedHashMap<>();
    int base = line.span().start();
    int end = 0;
    for (Run run : runs(line)) {
      Optional<String> note = note(run);
      int start = run.span().start() - base;
      if (note.isPresent() && start >= end) {
        end = anchored(line, start, note.get());
        Spans source = Spans.of(new Span(base + start, base + end));
        calls.put(start, new SiftedText.Call(start, end, source, note.get()));
      }
    }
    return List.copyOf(calls.values());
  }

  private static List<Run> runs(Line line) {
    return line.typography().map(typography -> typography.runs()).orElse(List.of());
  }

  private static Optional<String> note(Run run) {
    return anchor(run).map(Anchor.Note::note);
  }

  private static Optional<Anchor.Note> anchor(Run run) {
    return run.style()
        .anchor()
        .flatMap(
            anchor -> anchor instanceof Anchor.Note note ? Optional.of(note) : Optional.empty());
  }
}
