package org.plenary.parser.table;

import java.util.List;
import java.util.stream.Stream;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.ExtractBuilder;
import org.plenary.source.Span;

/**
 * A table as it was found among the lines.
 *
 * @param rows its rows
 * @param leaders where dots lead from one cell to the next; they are no text
 */
public record Grid(List<Row> rows, List<Span> leaders) {

  public Grid {
    rows = List.copyOf(rows);
    leaders = List.copyOf(leaders);
  }

  /** The text of all cells, each with a tab after it, rows with line ends. */
  public Extract text() {
    ExtractBuilder builder = new ExtractBuilder();
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        builder.append(cell.text());
        builder.join('\t');
      }
      builder.join('\n');
    }
    return builder.build().strip();
  }

  /** This table with the rows of another below its own. */
  Grid with(Grid below) {
    return new Grid(
        Stream.concat(rows.stream(), below.rows.stream()).toList(),
        Stream.concat(leaders.stream(), below.leaders.stream()).toList());
  }

  /**
   * A row.
   *
   * @param cells its cells from the first column to the last, empty ones included
   */
  public record Row(List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param text what it holds
   * @param header whether it heads a column
   * @param columns how many columns it spans, at least 1
   */
  public record Cell(Extract text, boolean header, int columns) {}
}
