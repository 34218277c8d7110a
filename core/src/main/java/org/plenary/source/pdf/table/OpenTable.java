package org.plenary.source.pdf.table;

import java.util.Arrays;
import java.util.List;
import org.plenary.source.pdf.table.TextRow.Mark;
import org.plenary.source.pdf.table.TextRow.Stretch;

/**
 * The table that a page ends with: what stands in its columns at the top of the next page continues
 * it, whether a whole row or only the rest of a cell.
 */
public final class OpenTable {

  /** How many lines without cells may stand before the first row of the next page. */
  private static final int MOST_BEFORE = 12;

  /** How many of these in succession may run over several columns, as headings of groups do. */
  private static final int MOST_ACROSS = 2;

  /** How much the sizes of type may differ. */
  private static final float ALIKE = 1.06f;

  /** In font sizes: such lines are no farther from one another. */
  private static final float NEAR = 2;

  /** A line that is to show that the next word had no room on it takes this share of its column. */
  private static final float LONG = 0.75f;

  /** In font sizes: a column whose cells may have several lines is at least this wide. */
  private static final float WIDE = 8;

  /** In font sizes. */
  private static final float BLANK = 0.25f;

  private final ColumnExtents columns;
  private final int used;
  private final float leading;
  private float size;
  private final float[] widths;
  private final boolean[] wrapped;

  /**
   * @param columns the columns of the table
   * @param rows its rows
   * @param page the rows of text of the page
   * @param leading how far its lines are from one another at least
   */
  OpenTable(ColumnExtents columns, List<FoundTable.Row> rows, List<TextRow> page, float leading) {
    this.columns = columns;
    this.used = rows.get(rows.size() - 1).columns();
    this.leading = leading;
    this.widths = new float[columns.size()];
    this.wrapped = new boolean[columns.size()];
    for (FoundTable.Row row : rows) {
      Arrays.fill(widths, 0);
      int column = 0;
      for (FoundTable.Cell cell : row.cells()) {
        for (FoundTable.Part part : cell.parts()) {
          widths[column] = page.get(part.row()).stretch(part.from(), part.to()).width();
          size = page.get(part.row()).size();
        }
        wrapped[column] |= cell.columns() == 1 && cell.parts().size() > 1;
        column += cell.columns();
      }
    }
  }

  ColumnExtents columns() {
    return columns;
  }

  /** How many columns its rows use. */
  int used() {
    return used;
  }

  /** How many rows of text at the top of a page may stand before the next row that has cells. */
  int linesBefore(List<TextRow> rows, List<List<Stretch>> stretches) {
    int across = 0;
    int count = 0;
    while (count < Math.min(rows.size(), MOST_BEFORE) && stretches.get(count).size() == 1) {
      Stretch line = stretches.get(count).get(0);
      boolean crosses = columns.crosses(line);
      across = crosses ? across + 1 : 0;
      boolean heads = columns.first(line) > 0 && rows.get(count).size() < size;
      if (!isLike(rows.get(count)) && !heads
          || columns.first(line) < 0
          || across > MOST_ACROSS
          || crosses && !isAligned(line)
          || count > 0 && !isNear(rows.get(count - 1), rows.get(count))) {
        break;
      }
      count++;
    }
    return count;
  }

  private static boolean isNear(TextRow above, TextRow below) {
    return below.baseline() - above.baseline() <= NEAR * below.size();
  }

  private boolean isLike(TextRow row) {
    return row.mark() == Mark.NONE && isLike(row.size(), size);
  }

  /** Whether two sizes of type are those of lines of one cell. */
  static boolean isLike(float one, float other) {
    return Math.max(one, other) <= ALIKE * Math.min(one, other);
  }

  private boolean isAligned(Stretch line) {
    int column = columns.first(line);
    return line.isBelow(columns.left(column), columns.right(column));
  }

  /** Whether a row of cells stands in the columns. */
  boolean admits(TextRow row, List<Stretch> stretches) {
    List<Stretch> cells = columns.parted(row, stretches);
    return cells.size() > 1
        && cells.stream().allMatch(it -> columns.first(it) >= 0 && !columns.crosses(it))
        && cells.stream().anyMatch(it -> columns.first(it) > 0 && columns.isEdge(it));
  }

  /** Whether figures stand in columns but the first, where others of these begin or end. */
  boolean isFigures(TextRow row, List<Stretch> stretches) {
    return columns.parted(row, stretches).stream()
        .allMatch(
            it ->
                columns.first(it) > 0
                    && !columns.crosses(it)
                    && columns.isEdge(it)
                    && !row.hasLetters(it));
  }

  /** How many rows of text at the top of a page go on with the table, and nothing else does. */
  int restAlone(List<TextRow> rows, List<List<Stretch>> stretches) {
    boolean figures =
        !rows.isEmpty()
            && isLike(rows.get(0).size(), size)
            && isFigures(rows.get(0), stretches.get(0));
    return figures ? 1 : restOfCell(rows, stretches);
  }

  /**
   * How many rows of text at the top of a page are the rest of a cell, and nothing else of the
   * table stands there: they go on with a full line, or what follows is set larger or smaller.
   */
  private int restOfCell(List<TextRow> rows, List<List<Stretch>> stretches) {
    int most = linesBefore(rows, stretches);
    int count = 0;
    while (count < most
        && !columns.crosses(stretches.get(count).get(0))
        && columns.first(stretches.get(count).get(0)) == columns.first(stretches.get(0).get(0))
        && isAligned(stretches.get(count).get(0))
        && (count == 0 || RowJoiner.isTight(rows.get(count - 1), rows.get(count), leading))) {
      count++;
    }
    boolean shown =
        count > 0
            && (isFull(stretches.get(0).get(0), rows.get(0).words().get(0))
                || count < rows.size() && !isLike(rows.get(count)));
    return shown ? count : 0;
  }

  /**
   * Whether the first row of the next page goes on with the cells of the last row: each of them was
   * full, so that the next word had to begin a line.
   */
  boolean goesOn(FoundTable.Row row, List<TextRow> page) {
    int column = 0;
    for (FoundTable.Cell cell : row.cells()) {
      if (!cell.parts().isEmpty()) {
        FoundTable.Part part = cell.parts().get(0);
        TextRow text = page.get(part.row());
        if (cell.columns() > 1
            || column >= widths.length
            || !isFull(text.stretch(part.from(), part.to()), text.words().get(part.from()))) {
          return false;
        }
      }
      column += cell.columns();
    }
    return true;
  }

  /** Whether the last line of a cell had no room for the word that a line below begins with. */
  private boolean isFull(Stretch line, TextRow.Word next) {
    int column = Math.max(0, columns.first(line));
    float width = columns.right(column) - columns.left(column);
    return (wrapped[column] || width >= WIDE * size)
        && widths[column] >= LONG * width
        && widths[column] + BLANK * size + next.right() - next.left() > width;
  }
}
