package org.plenary.source.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.pdf.line.PlacedLine;

/**
 * A row near the head or foot of a page.
 *
 * @param first index of its first line among those of the page
 * @param lines its lines, side by side
 * @param baseline the lowest baseline among them, in points from the page's top edge
 * @param size the largest font size among them in points
 */
record EdgeRow(int first, List<PlacedLine> lines, float baseline, float size) {

  /** How far apart rows of one block may be, in font sizes. */
  private static final float APART = 1.6f;

  EdgeRow {
    lines = List.copyOf(lines);
  }

  /** The rows of a page from top to bottom. */
  static List<EdgeRow> of(PlacedPage page) {
    List<EdgeRow> rows = new ArrayList<>();
    List<PlacedLine> lines = page.lines();
    int first = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).row() != lines.get(first).row()) {
        rows.add(of(first, lines.subList(first, i)));
        first = i;
      }
    }
    return rows;
  }

  private static EdgeRow of(int first, List<PlacedLine> lines) {
    float baseline = 0;
    float size = 0;
    for (PlacedLine line : lines) {
      baseline = Math.max(baseline, line.baseline());
      size = Math.max(size, line.size());
    }
    return new EdgeRow(first, lines, baseline, size);
  }

  /** Whether more than the distance of lines parts this row from another. */
  boolean isApart(EdgeRow other) {
    return Math.abs(other.baseline - baseline) > APART * Math.max(size, other.size);
  }
}
