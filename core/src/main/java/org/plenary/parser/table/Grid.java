package org.plenary.parser.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.ExtractBuilder;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Furniture;
import org.plenary.source.Span;
import org.plenary.source.TextAlignment;

/**
 * A table as it was found among the lines.
 *
 * @param caption its title; empty where none stands with it
 * @param rows its rows
 * @param left what is no text: dots that lead from one cell to the next, heads that are repeated
 * @param notes those that stand under it, by the keys of their calls in the cells
 */
public record Grid(
    Extract caption, List<Row> rows, List<Left> left, Map<String, SiftedText.NoteLines> notes) {

  public Grid {
    rows = List.copyOf(rows);
    left = List.copyOf(left);
    notes = Map.copyOf(notes);
  }

  /** A table without a title and notes. */
  Grid(List<Row> rows, List<Left> left) {
    this(Extract.EMPTY, rows, left, Map.of());
  }

  /**
   * What is no text of a table.
   *
   * @param kind why it is none
   * @param span where it stands
   */
  public record Left(Furniture kind, Span span) {}

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
        Stream.concat(left.stream(), below.left.stream()).toList(),
        together(notes, below.notes));
  }

  private static <K, V> Map<K, V> together(Map<K, V> one, Map<K, V> other) {
    Map<K, V> all = new HashMap<>(one);
    all.putAll(other);
    return all;
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

    /** Whether it heads columns. */
    boolean isHead() {
      return cells.stream().allMatch(Cell::header);
    }

    /** Whether a cell but the first holds figures alone. */
    boolean hasFigures() {
      return cells.stream().skip(1).anyMatch(Cell::hasFigures);
    }

    /** Whether all that it holds is set bold. */
    boolean isBold() {
      return cells.stream().allMatch(Cell::isBold);
    }

    /** The same row as one that heads nothing. */
    Row plain() {
      return new Row(
          cells.stream()
              .map(it -> new Cell(it.paragraphs(), false, it.columns(), it.rows(), it.alignment()))
              .toList());
    }

    /** How many columns its cells take. */
    int columns() {
      return cells.stream().mapToInt(Cell::columns).sum();
    }

    /** What the cells hold. */
    List<List<String>> words() {
      return cells.stream()
          .map(cell -> cell.paragraphs().stream().map(Extract::text).toList())
          .toList();
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
      Optional<TextAlignment> alignment) {

    private static final Pattern FIGURES = Pattern.compile("[^\\p{L}]*\\p{Nd}[^\\p{L}]*");

    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    /** The same cell with other paragraphs. */
    Cell with(List<Extract> others) {
      return new Cell(others, header, columns, rows, alignment);
    }

    /** Whether it holds figures alone. */
    boolean hasFigures() {
      return paragraphs.stream().anyMatch(text -> FIGURES.matcher(text).matches());
    }

    boolean hasLetters() {
      return paragraphs.stream()
          .anyMatch(text -> text.text().chars().anyMatch(Character::isLetter));
    }

    /** Whether all that it holds is set bold. */
    boolean isBold() {
      return paragraphs.stream()
          .allMatch(
              text ->
                  IntStream.range(0, text.length())
                      .allMatch(i -> text.charAt(i) == ' ' || text.style(i).bold()));
    }

    boolean isEmpty() {
      return paragraphs.isEmpty();
    }

    /** A cell of one paragraph or none, in one row. */
    Cell(Extract text, boolean header, int columns) {
      this(text.isBlank() ? List.of() : List.of(text), header, columns, 1, Optional.empty());
    }
  }
}
