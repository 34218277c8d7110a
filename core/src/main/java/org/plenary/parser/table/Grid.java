package org.plenary.parser.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.ExtractBuilder;
import org.plenary.source.Alignment;
import org.plenary.source.Span;

/**
 * A table as it was found among the lines.
 *
 * @param caption its title; empty where none stands with it
 * @param rows its rows
 * @param leaders where dots lead from one cell to the next; they are no text
 */
public record Grid(Extract caption, List<Row> rows, List<Span> leaders) {

  public Grid {
    rows = List.copyOf(rows);
    leaders = List.copyOf(leaders);
  }

  /** A table without a title. */
  Grid(List<Row> rows, List<Span> leaders) {
    this(Extract.EMPTY, rows, leaders);
  }

  /** The text of all cells, each with a tab after it, rows with line ends. */
  public Extract text() {
    ExtractBuilder builder = new ExtractBuilder();
    if (!caption.isBlank()) {
      builder.append(caption).join('\n');
    }
    for (Row row : rows) {
      for (Cell cell : row.cells()) {
        for (Extract paragraph : cell.paragraphs()) {
          builder.append(paragraph).join('\t');
        }
        if (cell.paragraphs().isEmpty()) {
          builder.join('\t');
        }
      }
      builder.join('\n');
    }
    return builder.build().strip();
  }

  /** This table with the rows of another below its own. */
  Grid with(Grid below) {
    return new Grid(
        caption,
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
   * @param paragraphs what it holds
   * @param header whether it heads a column
   * @param columns how many columns it spans, at least 1
   * @param rows how many rows it spans, at least 1
   * @param alignment where its lines stand, if the source shows it
   */
  public record Cell(
      List<Extract> paragraphs,
      boolean header,
      int columns,
      int rows,
      Optional<Alignment> alignment) {

    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    /** A cell of one paragraph or none, in one row. */
    Cell(Extract text, boolean header, int columns) {
      this(text.isBlank() ? List.of() : List.of(text), header, columns, 1, Optional.empty());
    }
  }
}
