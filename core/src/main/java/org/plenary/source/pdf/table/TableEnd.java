package org.plenary.source.pdf.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.source.pdf.table.TextRow.Mark;
import org.plenary.source.pdf.table.TextRow.Stretch;

/** Decides where a table ends: what below its rows of cells is of it, or is a note of it. */
final class TableEnd {

  /**
   * In font sizes: rows farther from one another are not of one table, unless a rule parts them.
   */
  private static final float FAR = 3.2f;

  private static final float FAR_RULED = 6;

  /** How many labels without cells a page may end with. */
  private static final int MOST_LABELS = 2;

  /** In font sizes: distances that differ by less are alike. */
  private static final float ALIKE = 0.15f;

  private final List<TextRow> rows;
  private final List<List<Stretch>> stretches;
  private final Strokes strokes;

  /**
   * @param rows the rows of text of a page
   * @param stretches what stands in them
   * @param strokes the rules of the page
   */
  TableEnd(List<TextRow> rows, List<List<Stretch>> stretches, Strokes strokes) {
    this.rows = rows;
    this.stretches = stretches;
    this.strokes = strokes;
  }

  /** Whether two rows are farther from one another than rows of one table are. */
  boolean isFar(int above, int below) {
    TextRow one = rows.get(above);
    TextRow other = rows.get(below);
    float size = Math.max(one.size(), other.size());
    float distance = other.baseline() - one.baseline();
    return distance > FAR * size
        && (distance > FAR_RULED * size || !strokes.partRows(one, other, 0, Float.MAX_VALUE));
  }

  /** How far a row is from the one above. */
  float distance(int row) {
    return rows.get(row).baseline() - rows.get(row - 1).baseline();
  }

  /**
   * Where the table ends.
   *
   * @param columns its columns
   * @param from its first row
   * @param end where its rows of several cells end
   * @param leading how far its lines are from one another at least
   */
  int end(ColumnExtents columns, int from, int end, float leading) {
    float farthest = farthest(from, end);
    int to = end;
    while (to < rows.size()
        && (belongsBelow(columns, to, leading) || standsInColumns(columns, to, farthest))) {
      to++;
    }
    return labelsAtEnd(columns, to, farthest);
  }

  /** How many rows of text from a row on are notes of the table above. */
  int notes(int from) {
    int to = from;
    while (to < rows.size()
        && !isFar(to - 1, to)
        && (rows.get(to).mark() == Mark.NOTE
            || to > from && RowJoiner.isTight(rows.get(to - 1), rows.get(to)))) {
      to++;
    }
    return to - from;
  }

  /** Whether only the number of the page stands below, or notes under a rule of their own. */
  boolean endsWith(ColumnExtents columns, int row) {
    if (rows.subList(row, rows.size()).stream()
        .noneMatch(it -> it.words().stream().anyMatch(TextRow.Word::letters))) {
      return true;
    }
    float middle = (columns.left() + columns.right()) / 2;
    TextRow last = rows.get(row - 1);
    TextRow next = rows.get(row);
    return strokes.partRows(last, next, 0, Float.MAX_VALUE)
        && !strokes.partRows(last, next, middle, Float.MAX_VALUE);
  }

  /**
   * Whether a row goes on with the last row of the table.
   *
   * @param leading how far the lines of the table are from one another at least
   */
  private boolean belongsBelow(ColumnExtents columns, int row, float leading) {
    TextRow above = rows.get(row - 1);
    TextRow here = rows.get(row);
    return here.mark() == Mark.NONE
        && OpenTable.isLike(above.size(), here.size())
        && columns.parted(here, stretches.get(row)).stream()
            .allMatch(it -> columns.first(it) >= 0 && !columns.crosses(it))
        && RowJoiner.isTight(above, here, leading)
        && !strokes.partRows(above, here, columns.left(), columns.right());
  }

  /** The distance that most rows do not exceed. */
  private float farthest(int from, int to) {
    List<Float> distances = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      distances.add(distance(i));
    }
    Collections.sort(distances);
    return distances.isEmpty() ? 0 : distances.get(distances.size() * 3 / 4);
  }

  /**
   * Whether a row without a label goes on with the table: no farther below than other rows, it
   * stands in columns but the first, where other cells of these begin or end.
   */
  private boolean standsInColumns(ColumnExtents columns, int row, float farthest) {
    TextRow here = rows.get(row);
    return follows(columns, row, farthest)
        && columns.parted(here, stretches.get(row)).stream()
            .allMatch(it -> columns.first(it) > 0 && !columns.crosses(it) && columns.isEdge(it));
  }

  /** Whether a row is set like the one above and no farther from it than rows of the table are. */
  private boolean follows(ColumnExtents columns, int row, float farthest) {
    TextRow above = rows.get(row - 1);
    TextRow here = rows.get(row);
    boolean near = distance(row) <= farthest + ALIKE * here.size();
    boolean boxed = strokes.below(here, columns.left(), columns.right()) && !isFar(row - 1, row);
    return here.mark() != Mark.NOTE
        && OpenTable.isLike(above.size(), here.size())
        && (boxed || near && !strokes.partRows(above, here, columns.left(), columns.right()));
  }

  /**
   * Where labels end that the page ends with: what they head stands on the next.
   *
   * @param from where the rows of the table end that have cells
   */
  private int labelsAtEnd(ColumnExtents columns, int from, float farthest) {
    int to = from;
    while (to < rows.size()
        && to - from < MOST_LABELS
        && follows(columns, to, farthest)
        && stretches.get(to).size() == 1
        && columns.last(stretches.get(to).get(0)) == 0
        && stretches.get(to).get(0).beginsAt(columns.left())) {
      to++;
    }
    return endsWith(columns, to) ? to : from;
  }
}
