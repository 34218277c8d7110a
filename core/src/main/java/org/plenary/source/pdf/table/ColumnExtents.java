package org.plenary.source.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.plenary.source.pdf.table.TextRow.Stretch;

/**
 * The columns of a table. What stands in a column never reaches into the next, so that the extents
 * of the cells of all rows, laid over one another, are the columns.
 */
final class ColumnExtents {

  /** How near a word must begin to the left edge of a column to begin a cell there. */
  private static final float AT_EDGE = 0.7f;

  private static final float TOUCH = 0.5f;

  /** How many rows may head the columns. */
  private static final int MOST_HEADS = 3;

  private final List<float[]> extents = new ArrayList<>();
  private final List<Float> lefts = new ArrayList<>();
  private final List<Float> rights = new ArrayList<>();

  /**
   * @param rows the stretches of rows that have several
   */
  ColumnExtents(List<List<Stretch>> rows) {
    take(rows);
  }

  /**
   * @param above the columns of the table that goes on
   * @param rows the stretches of rows that have several
   */
  ColumnExtents(ColumnExtents above, List<List<Stretch>> rows) {
    above.extents.forEach(it -> extents.add(it.clone()));
    lefts.addAll(above.lefts);
    rights.addAll(above.rights);
    take(rows);
  }

  private void take(List<List<Stretch>> rows) {
    List<List<Stretch>> most = new ArrayList<>(rows);
    most.sort(Comparator.comparing((List<Stretch> row) -> row.size()).reversed());
    for (List<Stretch> row : most) {
      row.forEach(this::add);
    }
    rows.forEach(row -> row.forEach(this::addEdges));
  }

  /**
   * Makes one column of two, of which one has only what heads the other.
   *
   * @param rows the stretches of rows that have several
   * @param isOneCell whether the rules of the page show one cell between two places
   */
  void joinHeads(List<List<Stretch>> rows, BiPredicate<Float, Float> isOneCell) {
    for (int column = size() - 2; column >= 0; column--) {
      if (isHeadBeside(rows, column) && isOneCell.test(left(column), right(column + 1))) {
        extents.get(column)[1] = extents.remove(column + 1)[1];
      }
    }
  }

  /**
   * Whether a column and the next are one, in which the head stands beside the figures: at the left
   * edge, say, or in the middle, and these at the right.
   */
  private boolean isHeadBeside(List<List<Stretch>> rows, int column) {
    return isHeadOf(rows, column, column + 1) || isHeadOf(rows, column + 1, column);
  }

  /** Whether only the first rows, of several cells, use a column, and the others another. */
  private boolean isHeadOf(List<List<Stretch>> rows, int head, int column) {
    int heads = 0;
    while (heads < rows.size() && !isUsed(rows.get(heads), column)) {
      heads++;
    }
    return heads > 0
        && heads <= MOST_HEADS
        && heads + 1 < rows.size()
        && isUsed(rows.get(0), head)
        && rows.get(0).size() * 2 >= extents.size()
        && rows.subList(heads, rows.size()).stream().noneMatch(row -> isUsed(row, head));
  }

  private boolean isUsed(List<Stretch> row, int column) {
    return row.stream().anyMatch(it -> isIn(it, column));
  }

  private void addEdges(Stretch stretch) {
    if (!crosses(stretch)) {
      lefts.add(stretch.left());
      rights.add(stretch.right());
    }
  }

  private void add(Stretch stretch) {
    int first = first(stretch);
    if (first < 0) {
      int at = 0;
      while (at < extents.size() && extents.get(at)[0] < stretch.left()) {
        at++;
      }
      extents.add(at, new float[] {stretch.left(), stretch.right()});
    } else if (last(stretch) == first) {
      float[] extent = extents.get(first);
      extent[0] = Math.min(extent[0], stretch.left());
      extent[1] = Math.max(extent[1], stretch.right());
    }
  }

  int size() {
    return extents.size();
  }

  float left() {
    return extents.get(0)[0];
  }

  float right() {
    return extents.get(extents.size() - 1)[1];
  }

  float left(int column) {
    return extents.get(column)[0];
  }

  float right(int column) {
    return extents.get(column)[1];
  }

  /** The first column that a stretch stands in; -1 if it stands in none. */
  int first(Stretch stretch) {
    for (int i = 0; i < extents.size(); i++) {
      if (isIn(stretch, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The last column that a stretch stands in; -1 if it stands in none. */
  int last(Stretch stretch) {
    for (int i = extents.size() - 1; i >= 0; i--) {
      if (isIn(stretch, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isIn(Stretch stretch, int column) {
    return stretch.overlaps(extents.get(column)[0] + TOUCH, extents.get(column)[1] - TOUCH);
  }

  boolean crosses(Stretch stretch) {
    return last(stretch) > first(stretch);
  }

  /**
   * The stretches of a row, parted where a text object or a wide gap is and one of the cells before
   * and after begins or ends where others of its column do.
   */
  List<Stretch> parted(TextRow row, List<Stretch> stretches) {
    List<Stretch> parted = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int from = stretch.from();
      for (int i = stretch.from() + 1; i < stretch.to() && crosses(stretch); i++) {
        if (row.isLoose(i) && isBoundary(row.stretch(from, i), row.stretch(i, stretch.to()))) {
          parted.add(row.stretch(from, i));
          from = i;
        }
      }
      parted.add(row.stretch(from, stretch.to()));
    }
    return parted;
  }

  /** Whether a stretch begins or ends where cells of its column do. */
  boolean isEdge(Stretch stretch) {
    return isEdge(lefts, stretch.left()) || isEdge(rights, stretch.right());
  }

  private boolean isBoundary(Stretch before, Stretch after) {
    return first(before) != last(after)
        && (isEdge(lefts, after.left())
            || isEdge(rights, before.right())
            || !crosses(after) && isEdge(rights, after.right())
            || !crosses(before) && first(before) > 0 && isEdge(lefts, before.left()));
  }

  /** Whether at least two cells of a column begin or end at a place. */
  private static boolean isEdge(List<Float> edges, float x) {
    return edges.stream().filter(edge -> Math.abs(edge - x) <= AT_EDGE).limit(2).count() > 1;
  }
}
