package org.plenary.source;

/**
 * The cell in which a line stands.
 *
 * @param table the table
 * @param row the index of the row; {@link #CAPTION} for a line that is the title of the table
 * @param cell the index of the cell in its row
 */
public record CellPlace(TableGrid table, int row, int cell) {

  /** Stands for the row of a line that is the title of the table. */
  public static final int CAPTION = -1;

  /** Whether both are of one table. */
  public boolean isWith(CellPlace other) {
    return table.number() == other.table.number();
  }
}
