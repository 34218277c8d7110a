package org.plenary.source.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plenary.source.CellPlace;
import org.plenary.source.TableGrid;
import org.plenary.source.TextAlignment;

/**
 * A table as its rows are read: cells that continue the one above or before them are merged with
 * it, whatever they hold.
 *
 * @param <C> what a cell holds
 */
public final class TableDraft<C> {

  private final int number;
  private final List<List<Cell<C>>> rows = new ArrayList<>();

  /** The cell that takes each column of the last row, with its first column. */
  private Map<Integer, Cell<C>> above = new HashMap<>();

  private Map<Integer, Cell<C>> here = new HashMap<>();
  private boolean header;
  private int column;

  /** What a cell has to do with the one above it. */
  public enum Merge {
    /** Nothing. */
    NONE,
    /** Others below may go on with it. */
    BEGINS,
    /** It goes on with the one above, if that has as many columns and lets it. */
    GOES_ON
  }

  /** A cell that may still grow. */
  private static final class Cell<C> {
    final int column;
    final boolean header;
    final Optional<TextAlignment> alignment;
    final boolean merges;
    final List<C> contents = new ArrayList<>();
    int columns;
    int rows = 1;

    Cell(
        int column,
        int columns,
        boolean header,
        boolean merges,
        Optional<TextAlignment> alignment) {
      this.column = column;
      this.columns = columns;
      this.header = header;
      this.alignment = alignment;
      this.merges = merges;
    }
  }

  /**
   * @param number tells the tables of a source apart
   */
  public TableDraft(int number) {
    this.number = number;
  }

  /**
   * Begins a row.
   *
   * @param heads whether it is repeated over the columns on each page
   */
  public void row(boolean heads) {
    endRow();
    rows.add(new ArrayList<>());
    above = here;
    here = new HashMap<>();
    header = heads;
    column = 0;
  }

  /** Takes away a row whose cells all go on with those above. */
  private void endRow() {
    if (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
      rows.remove(rows.size() - 1);
      new LinkedHashSet<>(here.values()).forEach(cell -> cell.rows--);
    }
  }

  /** Leaves columns without a cell. */
  public void skip(int columns) {
    if (columns > 0) {
      add(new Cell<>(column, columns, header, false, Optional.empty()));
    }
  }

  /**
   * Adds a cell.
   *
   * @param columns how many columns it takes
   * @param merge whether it goes on with the cell above
   * @param beside whether it goes on with the cell before
   * @param alignment where its lines stand, if it says
   * @param content what it holds
   */
  public void cell(
      int columns, Merge merge, boolean beside, Optional<TextAlignment> alignment, C content) {
    Optional<Cell<C>> before = Optional.ofNullable(here.get(column - 1));
    Optional<Cell<C>> over = Optional.ofNullable(above.get(column));
    if (beside && before.isPresent()) {
      Cell<C> grown = before.get();
      grown.contents.add(content);
      grown.columns += columns;
      take(grown, columns);
    } else if (merge == Merge.GOES_ON && over.filter(cell -> takes(cell, columns)).isPresent()) {
      Cell<C> grown = over.get();
      grown.contents.add(content);
      grown.rows++;
      take(grown, columns);
    } else {
      Cell<C> cell = new Cell<>(column, columns, header, merge != Merge.NONE, alignment);
      cell.contents.add(content);
      add(cell);
    }
  }

  private boolean takes(Cell<C> cell, int columns) {
    return cell.merges && cell.column == column && cell.columns == columns;
  }

  private void add(Cell<C> cell) {
    rows.get(rows.size() - 1).add(cell);
    take(cell, cell.columns);
  }

  private void take(Cell<C> cell, int columns) {
    for (int i = 0; i < columns; i++) {
      here.put(column++, cell);
    }
  }

  /** How many cells there are. */
  public int size() {
    return rows.stream().mapToInt(List::size).sum();
  }

  /** What all cells hold, row by row. */
  public List<C> contents() {
    return rows.stream().flatMap(List::stream).flatMap(cell -> cell.contents.stream()).toList();
  }

  /** Its rows and cells, when all have been read. */
  public TableGrid grid() {
    endRow();
    return new TableGrid(number, rows.stream().map(row -> new TableGrid.Row(cells(row))).toList());
  }

  private static <C> List<TableGrid.Cell> cells(List<Cell<C>> row) {
    return row.stream()
        .map(cell -> new TableGrid.Cell(cell.columns, cell.rows, cell.header, cell.alignment))
        .toList();
  }

  /** Passes on each cell's place in the grid with what it holds. */
  public void forEachCell(TableGrid grid, BiConsumer<CellPlace, List<C>> taker) {
    for (int row = 0; row < rows.size(); row++) {
      List<Cell<C>> cells = rows.get(row);
      for (int cell = 0; cell < cells.size(); cell++) {
        taker.accept(new CellPlace(grid, row, cell), cells.get(cell).contents);
      }
    }
  }
}
