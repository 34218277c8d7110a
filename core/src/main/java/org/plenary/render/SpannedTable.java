package org.plenary.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.plenary.model.Block;

/**
 * Cuts the spans of cells to the columns and rows that there are. A column is where some cell
 * begins: a cell that spans a million of them over a table of three columns spans three.
 */
public final class SpannedTable {

  /** As many columns as HTML allows a cell to span. */
  private static final int MOST_COLUMNS = 1_000;

  private final List<Place> places = new ArrayList<>();
  private final TreeSet<Integer> columns = new TreeSet<>();

  /** A cell with the columns from the first to before the last, down to before a row. */
  private record Place(Block.Cell cell, int from, int to, int untilRow) {}

  private SpannedTable() {}

  /** The same table with cut spans. */
  public static Block.Table cut(Block.Table table) {
    SpannedTable spans = new SpannedTable();
    spans.place(table.rows());
    List<Block.Row> rows = new ArrayList<>();
    int next = 0;
    for (Block.Row row : table.rows()) {
      int last = next + row.cells().size();
      int number = rows.size();
      rows.add(
          new Block.Row(
              spans.places.subList(next, last).stream().map(p -> spans.cell(p, number)).toList()));
      next = last;
    }
    return new Block.Table(table.caption(), rows);
  }

  private Block.Cell cell(Place place, int row) {
    Block.Cell cell = place.cell();
    int wide = columns.subSet(place.from(), place.to()).size();
    int high = place.untilRow() - row;
    return new Block.Cell(cell.header(), wide, high, cell.alignment(), cell.content());
  }

  private void place(List<Block.Row> rows) {
    List<Place> above = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int now = row;
      above.removeIf(place -> place.untilRow() <= now);
      above.sort(Comparator.comparingInt(Place::from));
      List<Place> begun = new ArrayList<>();
      int column = 0;
      for (Block.Cell cell : rows.get(row).cells()) {
        column = free(column, above);
        int wide = Math.min(Math.max(1, cell.columns()), MOST_COLUMNS);
        int high = Math.min(Math.max(1, cell.rows()), rows.size() - row);
        begun.add(new Place(cell, column, column + wide, row + high));
        columns.add(column);
        column += wide;
      }
      places.addAll(begun);
      above.addAll(begun);
    }
  }

  /** The first column from there on that no cell from above covers. */
  private static int free(int column, List<Place> above) {
    int free = column;
    for (Place place : above) {
      if (place.from() <= free && free < place.to()) {
        free = place.to();
      }
    }
    return free;
  }
}
