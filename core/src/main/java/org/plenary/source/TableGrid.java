package org.plenary.source;

import java.util.List;
import java.util.Optional;

/**
 * The rows and cells of a table, where the file itself says them; what stands in the cells are
 * lines with a {@link CellPlace}. A cell without a line is empty.
 *
 * @param number tells the tables of a source apart
 * @param rows its rows from the top
 * @param goesOn whether the page shows that its first row is the rest of the last one before it
 */
public record TableGrid(int number, List<Row> rows, boolean goesOn) {

  public TableGrid {
    rows = List.copyOf(rows);
  }

  /** A table whose first row begins with it. */
  public TableGrid(int number, List<Row> rows) {
    this(number, rows, false);
  }

  /**
   * A row.
   *
   * @param cells those that begin in it, in the order of the writing
   */
  public record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param columns how many columns it takes, at least 1
   * @param rows how many rows it takes, at least 1
   * @param header whether it heads the columns
   * @param alignment where its lines stand, if the file says
   */
  public record Cell(int columns, int rows, boolean header, Optional<TextAlignment> alignment) {}
}
