package org.plenary.source.pdf.line;

import java.util.List;
import java.util.Optional;
import org.plenary.source.CellPlace;
import org.plenary.source.Style;

/**
 * A line where it stands on its page, in points from the page's left and top edges.
 *
 * @param text its characters in logical order, a single blank between words
 * @param left the left edge of its first mark
 * @param right the right edge of its last mark
 * @param baseline its baseline
 * @param size the font size of most of its characters
 * @param stretches its styles in order, covering the whole text
 * @param artifact whether the file itself calls all of it furniture
 * @param row counts the rows of the page; lines side by side share one
 * @param table whether it is a row of a table or a note under one
 * @param cell the cell of a table in which it stands, if it is in one
 */
public record PlacedLine(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    List<Stretch> stretches,
    boolean artifact,
    int row,
    boolean table,
    Optional<CellPlace> cell) {

  public PlacedLine {
    stretches = List.copyOf(stretches);
  }

  public PlacedLine(
      String text,
      float left,
      float right,
      float baseline,
      float size,
      List<Stretch> stretches,
      boolean artifact,
      int row) {
    this(text, left, right, baseline, size, stretches, artifact, row, false, Optional.empty());
  }

  /** Characters {@code start} to {@code end} of one style. */
  public record Stretch(int start, int end, Style style) {}

  /** Whether it begins with a raised character. */
  public boolean startsRaised() {
    return !stretches.isEmpty() && stretches.get(0).style().superscript();
  }

  /** The same line in a cell of a table, or, without one, as a note under a table. */
  PlacedLine inTable(Optional<CellPlace> place) {
    return new PlacedLine(text, left, right, baseline, size, stretches, artifact, row, true, place);
  }
}
