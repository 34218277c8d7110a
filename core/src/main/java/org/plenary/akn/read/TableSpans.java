package org.plenary.akn.read;

import java.util.ArrayList;
import java.util.List;
import org.plenary.akn.xml.ReadingReport;
import org.plenary.model.Block;

/**
 * Cuts cells of tables that span far more columns or rows than there are, or cover more of the
 * table together than can be laid out. HTML allows 1,000 columns and 65,534 rows; laying such cells
 * out takes the time and memory of as many.
 */
final class TableSpans {

  /** What a cell may span without a look at the others. */
  private static final int PLAUSIBLE = 100;

  /** How many places of its grid the cells of a table may cover together. */
  private static final long MOST_COVERED = 250_000;

  private final ReadingReport reading;

  TableSpans(ReadingReport reading) {
    this.reading = reading;
  }

  /** The rows of a table without such spans. */
  List<Block.Row> cut(List<Block.Row> given) {
    List<Block.Row> rows = beyondBelief(given);
    long covered =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .mapToLong(cell -> (long) cell.columns() * cell.rows())
            .sum();
    if (covered <= MOST_COVERED) {
      return rows;
    }
    reading.notCarried(
        "the cells of a table cover "
            + covered
            + " places together; each is kept in one column and row");
    return rows.stream()
        .map(row -> new Block.Row(row.cells().stream().map(cell -> spanning(cell, 1, 1)).toList()))
        .toList();
  }

  private List<Block.Row> beyondBelief(List<Block.Row> rows) {
    boolean plausible =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> cell.columns() <= PLAUSIBLE && cell.rows() <= PLAUSIBLE);
    if (plausible) {
      return rows;
    }
    int width = rows.stream().mapToInt(TableSpans::width).max().orElse(1);
    List<Block.Row> out = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int below = rows.size() - row;
      out.add(
          new Block.Row(
              rows.get(row).cells().stream().map(cell -> cut(cell, width, below)).toList()));
    }
    return out;
  }

  /** The columns of a row, where a span beyond belief counts as one. */
  private static int width(Block.Row row) {
    return row.cells().stream()
        .mapToInt(cell -> cell.columns() > PLAUSIBLE ? 1 : cell.columns())
        .sum();
  }

  private Block.Cell cut(Block.Cell cell, int width, int below) {
    int columns = cell.columns() > PLAUSIBLE ? Math.min(cell.columns(), width) : cell.columns();
    int rows = cell.rows() > PLAUSIBLE ? Math.min(cell.rows(), below) : cell.rows();
    if (columns == cell.columns() && rows == cell.rows()) {
      return cell;
    }
    reading.notCarried(
        "a cell that spans "
            + cell.columns()
            + " columns and "
            + cell.rows()
            + " rows spans the "
            + columns
            + " and "
            + rows
            + " that there are");
    return spanning(cell, columns, rows);
  }

  private static Block.Cell spanning(Block.Cell cell, int columns, int rows) {
    return new Block.Cell(cell.header(), columns, rows, cell.alignment(), cell.content());
  }
}
