package org.plenary.render.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.model.Block;
import org.plenary.render.SpannedTable;
import org.plenary.text.Columns;

/** Draws a table in the grid of reStructuredText, with cells that span rows and columns. */
final class GridTable {

  private static final int LEAST_COLUMN = 8;

  private final List<Placed> cells = new ArrayList<>();
  private final List<Placed[]> grid = new ArrayList<>();
  private final int columns;
  private final int headings;

  /** A cell at its place: its index, where it begins and how many rows and columns it covers. */
  private record Placed(int index, int row, int column, int rows, int columns, String text) {}

  /**
   * Places the cells.
   *
   * @param words the text of a cell
   */
  GridTable(Block.Table given, Function<Block.Cell, String> words) {
    Block.Table table = SpannedTable.cut(given);
    columns =
        table.rows().stream()
            .mapToInt(row -> row.cells().stream().mapToInt(c -> Math.max(1, c.columns())).sum())
            .max()
            .orElse(0);
    int top = 0;
    while (top < table.rows().size()
        && table.rows().get(top).cells().stream().allMatch(Block.Cell::header)) {
      top++;
    }
    headings = top;
    int last = table.rows().size();
    for (int row = 0; row < last; row++) {
      grid.add(new Placed[columns]);
    }
    for (int row = 0; row < last; row++) {
      for (Block.Cell cell : table.rows().get(row).cells()) {
        place(row, last, cell, words.apply(cell));
      }
      for (int column = 0; column < columns; column++) {
        if (grid.get(row)[column] == null) {
          put(new Placed(cells.size(), row, column, 1, 1, ""));
        }
      }
    }
  }

  private void place(int row, int last, Block.Cell cell, String text) {
    int column = 0;
    while (column < columns && grid.get(row)[column] != null) {
      column++;
    }
    if (column == columns) {
      // More cells than columns, since spans from above fill the row: nothing may be lost.
      Placed before = grid.get(row)[columns - 1];
      put(
          new Placed(
              before.index(),
              before.row(),
              before.column(),
              before.rows(),
              before.columns(),
              before.text() + "\n" + text));
      return;
    }
    int wide = 1;
    while (wide < cell.columns()
        && column + wide < columns
        && grid.get(row)[column + wide] == null) {
      wide++;
    }
    int high = Math.min(Math.max(1, cell.rows()), last - row);
    put(new Placed(cells.size(), row, column, high, wide, text));
  }

  private void put(Placed cell) {
    if (cell.index() < cells.size()) {
      cells.set(cell.index(), cell);
    } else {
      cells.add(cell);
    }
    for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
      for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
        grid.get(row)[column] = cell;
      }
    }
  }

  /** The lines of the drawing, not wider than asked for where the words allow it. */
  List<String> lines(int width) {
    if (grid.isEmpty() || columns == 0) {
      return List.of();
    }
    int[] widths = widths(width - 3 * columns - 1);
    List<List<String>> texts = cells.stream().map(cell -> wrapped(cell, widths)).toList();
    for (int i = 0; i < cells.size(); i++) {
      widen(widths, cells.get(i), texts.get(i).stream().mapToInt(Columns::of).max().orElse(0));
    }
    int[] tops = tops(texts);
    List<String> lines = new ArrayList<>();
    for (int row = 0; row <= grid.size(); row++) {
      lines.add(line(row, tops[row] - 1, widths, tops, texts));
      for (int y = tops[row]; row < grid.size() && y < tops[row + 1] - 1; y++) {
        lines.add(line(row, y, widths, tops, texts));
      }
    }
    return lines;
  }

  /** The widths of the columns: what the longest text wants, or less for the widest. */
  private int[] widths(int available) {
    int[] widths = new int[columns];
    for (Placed cell : cells) {
      int wanted = cell.text().lines().mapToInt(Columns::of).max().orElse(0);
      if (cell.columns() == 1) {
        widths[cell.column()] = Math.max(widths[cell.column()], wanted);
      }
    }
    int sum = 0;
    for (int column = 0; column < columns; column++) {
      widths[column] = Math.max(1, widths[column]);
      sum += widths[column];
    }
    for (Placed cell : cells) {
      int lacking = cell.text().lines().mapToInt(Columns::of).max().orElse(0) - inner(cell, widths);
      if (lacking > 0 && sum + lacking <= available) {
        widths[cell.column() + cell.columns() - 1] += lacking;
        sum += lacking;
      }
    }
    while (sum > available) {
      int widest = 0;
      for (int column = 1; column < columns; column++) {
        widest = widths[column] > widths[widest] ? column : widest;
      }
      if (widths[widest] <= LEAST_COLUMN) {
        break;
      }
      widths[widest]--;
      sum--;
    }
    return widths;
  }

  private static List<String> wrapped(Placed cell, int[] widths) {
    return cell.text().isEmpty()
        ? List.of()
        : new LineWrapper(inner(cell, widths)).wrap(cell.text(), 0, 0);
  }

  /** The columns within a cell, the borders that it spans among them. */
  private static int inner(Placed cell, int[] widths) {
    int inner = 3 * (cell.columns() - 1);
    for (int i = 0; i < cell.columns(); i++) {
      inner += widths[cell.column() + i];
    }
    return inner;
  }

  private static void widen(int[] widths, Placed cell, int wanted) {
    int lacking = wanted - inner(cell, widths);
    if (lacking > 0) {
      widths[cell.column() + cell.columns() - 1] += lacking;
    }
  }

  /** The first line of each row, and of what would follow the last; borders lie one above. */
  private int[] tops(List<List<String>> texts) {
    int[] heights = new int[grid.size()];
    Arrays.fill(heights, 1);
    for (int i = 0; i < cells.size(); i++) {
      Placed cell = cells.get(i);
      int have = cell.rows() - 1;
      for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
        have += heights[row];
      }
      int last = cell.row() + cell.rows() - 1;
      heights[last] += Math.max(0, texts.get(i).size() - have);
    }
    int[] tops = new int[grid.size() + 1];
    tops[0] = 1;
    for (int row = 0; row < grid.size(); row++) {
      tops[row + 1] = tops[row] + heights[row] + 1;
    }
    return tops;
  }

  private String line(int row, int y, int[] widths, int[] tops, List<List<String>> texts) {
    boolean border = y == tops[row] - 1;
    StringBuilder line = new StringBuilder();
    boolean drawn = false;
    int column = 0;
    while (column < columns) {
      Placed cell = border ? across(row, column) : grid.get(row)[column];
      boolean draws = cell == null;
      line.append(draws || drawn ? '+' : '|');
      drawn = draws;
      if (cell == null) {
        String stroke = row == headings && row > 0 ? "=" : "-";
        line.append(stroke.repeat(widths[column] + 2));
        column++;
      } else {
        List<String> text = texts.get(cell.index());
        int index = y - tops[cell.row()];
        String words = index < text.size() ? text.get(index) : "";
        int padding = Math.max(0, inner(cell, widths) - Columns.of(words));
        line.append(' ').append(words).append(" ".repeat(padding)).append(' ');
        column += cell.columns();
      }
    }
    return line.append(drawn ? '+' : '|').toString();
  }

  /** The cell that goes through the border above a row, if one does. */
  private @Nullable Placed across(int row, int column) {
    if (row == 0 || row == grid.size()) {
      return null;
    }
    Placed above = grid.get(row - 1)[column];
    return above.index() == grid.get(row)[column].index() ? above : null;
  }
}
