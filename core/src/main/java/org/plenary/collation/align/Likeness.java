package org.plenary.collation.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.collation.LineUp;
import org.plenary.collation.SegmentKind;

/** What it costs to take segments of two languages for the same: nothing if all speaks for it. */
final class Likeness implements LineUp.Costs {

  /** Less than it costs to leave two alone, and more than any doubt of a pair that belongs. */
  private static final double ALONE = 0.8;

  private static final double OTHER_NUMBER = 0.9;
  private static final double NO_NUMBER = 0.35;
  private static final double OTHER_KIND = 0.5;
  private static final double OTHER_EID = 0.06;

  /** Notes are numbered anew where one is missing. */
  private static final double OTHER_MARKER = 0.2;

  private static final double OTHER_COLUMN = 0.4;
  private static final double OTHER_ROW = 0.1;
  private static final double OTHER_FIGURES = 0.9;
  private static final double OTHER_LENGTH = 0.45;
  private static final double TWO_FOR_ONE = 0.7;

  /** The variance of a translation's length for each character, as Gale and Church measured it. */
  private static final double VARIANCE = 6.8;

  private final List<Evidence> left;
  private final List<Evidence> right;

  /** How many characters of the one language make one of the other, in these texts. */
  private final double ratio;

  Likeness(List<Evidence> left, List<Evidence> right) {
    this.left = left;
    this.right = right;
    this.ratio = (double) Math.max(1, length(right)) / Math.max(1, length(left));
  }

  private static int length(List<Evidence> all) {
    return all.stream().mapToInt(Evidence::length).sum();
  }

  @Override
  public double of(int i, int leftCount, int j, int rightCount) {
    if (leftCount == 0 || rightCount == 0) {
      return ALONE;
    }
    if (leftCount == 1 && rightCount == 1) {
      return pair(left.get(i), right.get(j));
    }
    return leftCount == 2
        ? merged(left.get(i), left.get(i + 1), right.get(j), ratio)
        : merged(right.get(j), right.get(j + 1), left.get(i), 1 / ratio);
  }

  /** The cost of one pair. */
  double pair(Evidence one, Evidence other) {
    double kind = kind(one.kind(), other.kind());
    if (kind >= Double.POSITIVE_INFINITY) {
      return kind;
    }
    return kind
        + place(one, other)
        + number(one, other)
        + figures(one.counts(), other.counts())
        + length(one.length() * ratio, other.length());
  }

  /** Whether eIds speak for it; those of cells tell row and column. */
  private static double place(Evidence one, Evidence other) {
    String own = one.segment().eId();
    String others = other.segment().eId();
    if (own.equals(others)) {
      return 0;
    }
    if (one.kind() != SegmentKind.CELL) {
      return OTHER_EID;
    }
    boolean column =
        own.substring(own.lastIndexOf('_') + 1)
            .equals(others.substring(others.lastIndexOf('_') + 1));
    return column ? OTHER_ROW : OTHER_COLUMN;
  }

  private double merged(Evidence first, Evidence second, Evidence whole, double scale) {
    boolean apart =
        !second.number().isEmpty()
            || first.kind() == SegmentKind.CELL
            || kind(first.kind(), whole.kind()) > 0
            || second.kind() != SegmentKind.TEXT && second.kind() != first.kind();
    if (apart) {
      return Double.POSITIVE_INFINITY;
    }
    Map<String, Integer> both = new HashMap<>(first.counts());
    second.counts().forEach((key, count) -> both.merge(key, count, Integer::sum));
    return TWO_FOR_ONE
        + number(first, whole)
        + figures(both, whole.counts())
        + length((first.length() + second.length()) * scale, whole.length());
  }

  private static double kind(SegmentKind one, SegmentKind other) {
    if (one == other) {
      return 0;
    }
    boolean apart =
        one == SegmentKind.NOTE
            || other == SegmentKind.NOTE
            || (one == SegmentKind.CELL) != (other == SegmentKind.CELL);
    return apart ? Double.POSITIVE_INFINITY : OTHER_KIND;
  }

  private static double number(Evidence one, Evidence other) {
    if (one.number().equals(other.number())) {
      return 0;
    }
    if (one.kind() == SegmentKind.NOTE) {
      return OTHER_MARKER;
    }
    return one.number().isEmpty() || other.number().isEmpty() ? NO_NUMBER : OTHER_NUMBER;
  }

  /** What part of the figures of both is not in both. */
  private static double figures(Map<String, Integer> one, Map<String, Integer> other) {
    int all = 0;
    int shared = 0;
    for (Map.Entry<String, Integer> figure : one.entrySet()) {
      all += figure.getValue();
      shared += Math.min(figure.getValue(), other.getOrDefault(figure.getKey(), 0));
    }
    for (int count : other.values()) {
      all += count;
    }
    // One figure alone may be in words elsewhere.
    return all == 0 ? 0 : OTHER_FIGURES * (all - 2.0 * shared) / (all + 1.0);
  }

  private static double length(double expected, double length) {
    double mean = (expected + length) / 2;
    double deviation = (length - expected) * (length - expected) / (VARIANCE * Math.max(1, mean));
    return OTHER_LENGTH * Math.min(1, deviation / 12);
  }
}
