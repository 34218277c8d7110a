package org.plenary.source.pdf.table;

import java.util.List;

/**
 * A table of a page.
 *
 * @param from the index of the first row of text that belongs to it
 * @param to the index after the last row of text
 * @param rows its rows
 * @param notes how many rows of text below are notes of the table
 * @param goesOn whether its first row is the rest of one that the page before began
 */
public record FoundTable(int from, int to, List<Row> rows, int notes, boolean goesOn) {

  public FoundTable {
    rows = List.copyOf(rows);
  }

  /**
   * A row of the table, which may run over several rows of text.
   *
   * @param cells its cells from left to right, empty ones included
   */
  public record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** How many columns its cells take. */
    int columns() {
      return cells.stream().mapToInt(Cell::columns).sum();
    }
  }

  /**
   * A cell.
   *
   * @param columns how many columns it spans
   * @param header whether it heads columns
   * @param parts what it holds, from top to bottom
   */
  public record Cell(int columns, boolean header, List<Part> parts) {

    public Cell {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Words of a row of text.
   *
   * @param row the index of the row of text
   * @param from the index of the first word
   * @param to the index after the last word
   */
  public record Part(int row, int from, int to) {}
}
