package org.plenary.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Lines two sequences up without changing the order of either, at the least cost: Gale and Church's
 * dynamic programming. A bead of the result is one of each, one alone, or two against one.
 */
public final class LineUp {

  /** How far from the diagonal, beyond the difference of the lengths, a bead may lie. */
  private static final int BAND = 40;

  private static final int[][] SHAPES = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}};

  private final int rows;
  private final int columns;
  private final Costs costs;
  private final int band;

  /** What it costs to put a run of the one against a run of the other. */
  @FunctionalInterface
  public interface Costs {

    /**
     * The cost of a bead; at or above {@link Double#POSITIVE_INFINITY} it is never made.
     *
     * @param left where its run begins in the first sequence
     * @param leftCount 0, 1 or 2
     * @param right where its run begins in the second sequence
     * @param rightCount 0, 1 or 2
     */
    double of(int left, int leftCount, int right, int rightCount);
  }

  /**
   * A run of the one against a run of the other.
   *
   * @param left where it begins in the first sequence
   * @param leftCount how many of the first
   * @param right where it begins in the second sequence
   * @param rightCount how many of the second
   */
  public record Bead(int left, int leftCount, int right, int rightCount) {}

  private LineUp(int rows, int columns, Costs costs) {
    this.rows = rows;
    this.columns = columns;
    this.costs = costs;
    this.band = BAND + Math.abs(rows - columns);
  }

  /**
   * The cheapest beads, in order, that hold all of both sequences.
   *
   * @param leftLength the length of the first sequence
   * @param rightLength the length of the second
   */
  public static List<Bead> of(int leftLength, int rightLength, Costs costs) {
    return new LineUp(leftLength, rightLength, costs).beads();
  }

  private List<Bead> beads() {
    double[][] best = new double[rows + 1][columns + 1];
    byte[][] shape = new byte[rows + 1][columns + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    best[0][0] = 0;
    for (int i = 0; i <= rows; i++) {
      int from = Math.max(0, middle(i) - band);
      int to = Math.min(columns, middle(i) + band);
      for (int j = from; j <= to; j++) {
        step(best, shape, i, j);
      }
    }
    return traced(shape);
  }

  private int middle(int row) {
    return rows == 0 ? columns / 2 : (int) ((long) row * columns / rows);
  }

  private void step(double[][] best, byte[][] shape, int i, int j) {
    for (byte s = 0; s < SHAPES.length; s++) {
      int left = i - SHAPES[s][0];
      int right = j - SHAPES[s][1];
      if (left >= 0 && right >= 0 && best[left][right] < best[i][j]) {
        double cost = best[left][right] + costs.of(left, SHAPES[s][0], right, SHAPES[s][1]);
        if (cost < best[i][j]) {
          best[i][j] = cost;
          shape[i][j] = s;
        }
      }
    }
  }

  private List<Bead> traced(byte[][] shape) {
    List<Bead> beads = new ArrayList<>();
    int i = rows;
    int j = columns;
    while (i > 0 || j > 0) {
      int[] last = SHAPES[shape[i][j]];
      i -= last[0];
      j -= last[1];
      beads.add(new Bead(i, last[0], j, last[1]));
    }
    Collections.reverse(beads);
    return beads;
  }
}
