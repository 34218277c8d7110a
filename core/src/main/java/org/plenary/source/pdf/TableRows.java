package org.plenary.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Line.Region;
import org.plenary.source.pdf.PageAnalysis.Placed;

/**
 * Finds tables: three rows or more, one after the other, whose cells begin at the same places. Each
 * row becomes one line, its cells parted by tabs.
 */
final class TableRows {

  private static final int MINIMUM_ROWS = 3;
  private static final float ALIGNED = 4;

  private TableRows() {}

  /** The lines of a page with the rows of its tables joined. */
  static List<Placed> joined(List<Placed> lines) {
    List<Placed> joined = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = tableEnd(lines, at);
      if (end == at) {
        joined.add(lines.get(at++));
      } else {
        while (at < end) {
          int next = rowEnd(lines, at);
          joined.add(row(lines.subList(at, next)));
          at = next;
        }
      }
    }
    return joined;
  }

  /** Where the table that begins at a line ends; the line itself when none begins there. */
  private static int tableEnd(List<Placed> lines, int start) {
    int end = start;
    int rows = 0;
    while (end < lines.size()) {
      int next = rowEnd(lines, end);
      if (next - end < 2 || (rows > 0 && !aligned(lines, start, end, next))) {
        break;
      }
      end = next;
      rows++;
    }
    return rows >= MINIMUM_ROWS ? end : start;
  }

  private static int rowEnd(List<Placed> lines, int start) {
    int row = lines.get(start).line().row();
    int end = start;
    while (end < lines.size()
        && lines.get(end).line().row() == row
        && lines.get(end).region() == Region.BODY) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  private static boolean aligned(List<Placed> lines, int modelRow, int cellRow, int next) {
    if (rowEnd(lines, modelRow) - modelRow != next - cellRow) {
      return false;
    }
    for (int i = 0; i < next - cellRow; i++) {
      PlacedLine model = lines.get(modelRow + i).line();
      PlacedLine cell = lines.get(cellRow + i).line();
      if (Math.abs(model.left() - cell.left()) > ALIGNED
          && Math.abs(model.right() - cell.right()) > ALIGNED) {
        return false;
      }
    }
    return true;
  }

  private static Placed row(List<Placed> cells) {
    PlacedLine joined = cells.get(0).line();
    for (Placed cell : cells.subList(1, cells.size())) {
      joined = joined.beside(cell.line());
    }
    return new Placed(joined, Region.TABLE);
  }
}
