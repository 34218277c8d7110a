package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Where the rows of a table have blanks below one another, as rows are added. */
final class Gutters {

  /** How many rows must have a gap at the same place for it to be a gutter. */
  private static final int HELD = 2;

  /** Of how many rows one may have text across a gutter, as the heads of columns have. */
  private static final int ACROSS = 4;

  /** How far from the end of a gap a gutter may be. */
  private static final int NEAR = 8;

  /**
   * Of this many rows with a gap, one must begin right behind it for the column to count as set to
   * the left.
   */
  private static final int ALIGNED = 2;

  private int[] inks = new int[128];
  private int[] gaps = new int[128];

  /** The gaps that end a few places further on, and not beyond a cell that is empty. */
  private int[] near = new int[128];

  private int[] starts = new int[128];
  private int[] ends = new int[128];
  private int[] blanks = new int[128];
  private int[] drawn = new int[128];
  private int end;

  /** Where pieces begin in rows that are still to be added, as far as they are known. */
  private final BitSet known = new BitSet();

  /** None yet. */
  Gutters() {}

  /** Those of rows that are all known. */
  Gutters(List<CellLine> rows) {
    rows.forEach(row -> row.pieces().forEach(piece -> known.set(piece.left())));
    rows.forEach(this::add);
  }

  /**
   * What stands between two gutters.
   *
   * @param left its first column of character cells
   * @param right the column after its last
   */
  record Column(int left, int right) {}

  /** Whether a row has gaps where the rows so far have them, and text across no more of them. */
  boolean continues(CellLine row) {
    int shared = 0;
    for (int i = 1; i < row.pieces().size(); i++) {
      int to = Math.min(row.pieces().get(i).left(), end);
      boolean found = false;
      for (int c = row.pieces().get(i - 1).right(); c < to && !found; c++) {
        found = gaps[c] > 0 && gaps[c] >= inks[c];
      }
      shared += found ? 1 : 0;
    }
    return shared > 0 && closed(row) <= shared;
  }

  /** Whether a row leaves a column blank of every gutter. */
  boolean admits(CellLine row) {
    return closed(row) == 0;
  }

  /** How many gutters a row has text across. */
  private int closed(CellLine row) {
    int closed = 0;
    int at = 0;
    while (at < end) {
      int from = at;
      boolean open = false;
      while (at < end && isGutter(at)) {
        open |= !inks(row, at);
        at++;
      }
      closed += at > from && !open ? 1 : 0;
      at = at > from ? at : at + 1;
    }
    return closed;
  }

  private boolean isGutter(int column) {
    int begun = starts[column + 1];
    boolean aligned = begun * ALIGNED >= near[column] && near[column] * ALIGNED >= gaps[column];
    int across = inks[column] - (begun < HELD ? 0 : aligned ? drawn[column] : blanks[column]);
    return gaps[column] >= HELD && across * ACROSS <= gaps[column];
  }

  private static boolean inks(CellLine row, int column) {
    for (CellLine.Piece piece : row.pieces()) {
      if (piece.overlaps(column, column + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Adds a row. */
  void add(CellLine row) {
    end = Math.max(end, row.pieces().get(row.pieces().size() - 1).right() + 1);
    if (end >= gaps.length) {
      inks = Arrays.copyOf(inks, end * 2);
      gaps = Arrays.copyOf(gaps, end * 2);
      near = Arrays.copyOf(near, end * 2);
      starts = Arrays.copyOf(starts, end * 2);
      ends = Arrays.copyOf(ends, end * 2);
      blanks = Arrays.copyOf(blanks, end * 2);
      drawn = Arrays.copyOf(drawn, end * 2);
    }
    int before = row.first().left();
    for (CellLine.Piece piece : row.pieces()) {
      for (int c = before; c < piece.left(); c++) {
        gaps[c]++;
        near[c] += piece.left() - c <= NEAR ? 1 : 0;
      }
      for (int c = piece.left(); c < piece.right(); c++) {
        inks[c]++;
      }
      ends[piece.right()]++;
      if (starts[piece.left()]++ > 0 || known.get(piece.left())) {
        addBlanks(row.blanks(piece), piece.right());
      }
      before = piece.right();
    }
  }

  /** Counts where a blank stands or may have been drawn from, once for each place. */
  private void addBlanks(List<Integer> of, int right) {
    int done = 0;
    for (int blank : of) {
      blanks[blank]++;
      int to = Math.min(right, blank + CellLine.MOST_DRAWN + 1);
      for (int c = Math.max(done, blank); c < to; c++) {
        drawn[c]++;
      }
      done = to;
    }
  }

  /** What stands between the gutters, from left to right. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    int left = -1;
    int right = -1;
    boolean parted = false;
    boolean ended = false;
    for (int c = 0; c < end; c++) {
      if (isGutter(c)) {
        parted = true;
      } else if (inks[c] > 0) {
        if (left >= 0 && parted && ended) {
          columns.add(new Column(left, right));
          left = c;
          ended = false;
        }
        left = left < 0 ? c : left;
        right = c + 1;
        parted = false;
      }
      ended |= ends[c + 1] > 0;
    }
    if (left >= 0) {
      columns.add(new Column(left, right));
    }
    return columns;
  }
}
