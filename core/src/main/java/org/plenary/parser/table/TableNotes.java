package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.ExtractBuilder;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SiftedText;

/**
 * The notes of a table: lines below it that begin with a raised letter or star which is raised in a
 * cell as well.
 *
 * @param table the table, with the calls of the notes in its cells
 * @param size how many lines below the table they take
 */
record TableNotes(Grid table, int size) {

  private static final int LONGEST_MARK = 3;

  /**
   * Looks for the notes of a table.
   *
   * @param table the table
   * @param below the lines after it
   * @param joiner how lines are joined
   * @param cues tells where the text goes on
   */
  static TableNotes under(
      Grid table, List<SiftedText.TextLine> below, LineJoiner joiner, Cues cues) {
    Map<String, SiftedText.NoteLines> notes = new HashMap<>(table.notes());
    List<Grid.Row> called = table.rows();
    int at = 0;
    while (at < below.size()) {
      Extract text = joiner.line(below.get(at));
      String mark = raised(text, 0);
      if (mark.isEmpty() || !below.get(at).calls().isEmpty()) {
        break;
      }
      String key = "table " + text.start();
      List<Grid.Row> marked = called(called, mark, key);
      if (marked.equals(called)) {
        break;
      }
      int end = at + 1;
      while (end < below.size()
          && goesOn(below, at, end, joiner)
          && !cues.startsBody(below.get(end).folded())) {
        end++;
      }
      notes.put(key, note(mark, text, below.subList(at, end)));
      called = marked;
      at = end;
    }
    return new TableNotes(new Grid(table.caption(), called, table.left(), notes), at);
  }

  private static SiftedText.NoteLines note(
      String mark, Extract text, List<SiftedText.TextLine> lines) {
    List<SiftedText.Piece> pieces = new ArrayList<>();
    for (SiftedText.TextLine line : lines) {
      int start =
          pieces.isEmpty() ? text.offset(0) - line.line().span().start() + mark.length() : 0;
      pieces.add(new SiftedText.Piece(line.line(), start));
    }
    return new SiftedText.NoteLines(mark, pieces, text.spans(0, mark.length()));
  }

  /** Whether a line goes on with a note: set like it, close below, and no note of its own. */
  private static boolean goesOn(
      List<SiftedText.TextLine> lines, int first, int line, LineJoiner joiner) {
    var note = lines.get(first).line().typography();
    var above = lines.get(line - 1).line().typography();
    var here = lines.get(line).line().typography();
    return note.isPresent()
        && above.isPresent()
        && here.isPresent()
        && lines.get(line).before() == SiftedText.Gap.NONE
        && raised(joiner.line(lines.get(line)), 0).isEmpty()
        && here.get().baseline()
            > 0 // in a Word file, where each line is a paragraph, it is unknown
        && Math.abs(here.get().size() - note.get().size()) < 0.3f
        && here.get().baseline() - above.get().baseline() < 1.32f * note.get().size();
  }

  /** The rows with a call at each place where a mark is raised. */
  private static List<Grid.Row> called(List<Grid.Row> rows, String mark, String key) {
    return rows.stream()
        .map(row -> new Grid.Row(row.cells().stream().map(it -> called(it, mark, key)).toList()))
        .toList();
  }

  private static Grid.Cell called(Grid.Cell cell, String mark, String key) {
    return cell.with(cell.paragraphs().stream().map(text -> called(text, mark, key)).toList());
  }

  private static Extract called(Extract text, String mark, String key) {
    int at =
        IntStream.range(1, text.length())
            .filter(i -> raised(text, i).equals(mark) && !text.style(i - 1).superscript())
            .findFirst()
            .orElse(-1);
    if (at < 0) {
      return text;
    }
    ExtractBuilder builder = new ExtractBuilder();
    builder.append(text.cut(0, at)).trimEnd();
    builder.call(key, text.spans(at, at + mark.length()));
    builder.append(text.after(at + mark.length()));
    return builder.build();
  }

  /** The letters or stars that are raised from a place on; empty if none are. */
  private static String raised(Extract text, int from) {
    int end = from;
    while (end < text.length()
        && end - from <= LONGEST_MARK
        && text.style(end).superscript()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '*')) {
      end++;
    }
    return end - from > LONGEST_MARK ? "" : text.text().substring(from, end);
  }
}
