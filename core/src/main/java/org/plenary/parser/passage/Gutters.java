package org.plenary.parser.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The columns of character cells that are blank in all rows of a table, as rows are added. */
final class Gutters {

  /** How many rows must have a gap at the same place for it to be a gutter. */
  private static final int HELD = 2;

  private final BitSet ink = new BitSet();
  private int[] gaps = new int[128];

  /**
   * What stands between two gutters.
   *
   * @param left its first column of character cells
   * @param right the column after its last
   */
  record Column(int left, int right) {}

  /** Whether a row has a gap where the rows so far have one. */
  boolean shares(CellLine row) {
    for (int i = 1; i < row.pieces().size(); i++) {
      int to = Math.min(row.pieces().get(i).left(), gaps.length);
      for (int c = row.pieces().get(i - 1).right(); c < to; c++) {
        if (gaps[c] > 0 && !ink.get(c)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a row leaves a column blank of every gutter. */
  boolean admits(CellLine row) {
    int at = 0;
    int last = row.pieces().get(row.pieces().size() - 1).right();
    while (at < last && at < gaps.length) {
      if (!isHeld(at)) {
        at++;
        continue;
      }
      int end = at;
      boolean open = false;
      while (end < gaps.length && isHeld(end)) {
        open |= !inks(row, end);
        end++;
      }
      if (!open) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private boolean isHeld(int column) {
    return gaps[column] >= HELD && !ink.get(column);
  }

  private static boolean inks(CellLine row, int column) {
    return row.pieces().stream().anyMatch(piece -> piece.overlaps(column, column + 1));
  }

  /** Adds a row. */
  void add(CellLine row) {
    int before = -1;
    for (CellLine.Piece piece : row.pieces()) {
      ink.set(piece.left(), Math.max(piece.right(), piece.left() + 1));
      if (before >= 0) {
        if (piece.left() >= gaps.length) {
          gaps = Arrays.copyOf(gaps, piece.left() * 2);
        }
        for (int c = before; c < piece.left(); c++) {
          gaps[c]++;
        }
      }
      before = piece.right();
    }
  }

  /** What stands between the gutters, from left to right. */
  List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    int left = ink.nextSetBit(0);
    int right = ink.nextClearBit(Math.max(left, 0));
    while (left >= 0) {
      int next = ink.nextSetBit(right);
      if (next < 0 || isGutter(right, next)) {
        columns.add(new Column(left, right));
        left = next;
      }
      right = next < 0 ? right : ink.nextClearBit(next);
    }
    return columns;
  }

  private boolean isGutter(int from, int to) {
    for (int c = from; c < to && c < gaps.length; c++) {
      if (gaps[c] >= HELD) {
        return true;
      }
    }
    return false;
  }
}
