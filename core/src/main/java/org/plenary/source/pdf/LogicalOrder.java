package org.plenary.source.pdf;

import static com.ibm.icu.lang.UCharacterDirection.ARABIC_NUMBER;
import static com.ibm.icu.lang.UCharacterDirection.COMMON_NUMBER_SEPARATOR;
import static com.ibm.icu.lang.UCharacterDirection.EUROPEAN_NUMBER;
import static com.ibm.icu.lang.UCharacterDirection.EUROPEAN_NUMBER_SEPARATOR;
import static com.ibm.icu.lang.UCharacterDirection.EUROPEAN_NUMBER_TERMINATOR;
import static com.ibm.icu.lang.UCharacterDirection.LEFT_TO_RIGHT;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Undoes the bidirectional algorithm (UAX #9): glyphs from left to right as they stand on the page
 * become characters in the order in which they are read.
 *
 * <p>Display order does not always have one origin: {@code December 2021 13} in an Arabic line may
 * have been {@code 13 December 2021}. There, the order in which the text objects were drawn decides.
 */
final class LogicalOrder {

  private final List<Cluster> visual;
  private final List<Cluster> logical = new ArrayList<>();

  /** For each place in {@link #logical}, whether it was turned and its bracket may need mirroring. */
  private final BitSet turned = new BitSet();

  private boolean afterArabic = true;

  private LogicalOrder(List<Cluster> visual) {
    this.visual = visual;
  }

  /**
   * The clusters of a line in logical order, brackets as they are read.
   *
   * @param visual from left to right
   * @param rightToLeft whether the paragraph runs from right to left
   */
  static List<Cluster> of(List<Cluster> visual, boolean rightToLeft) {
    return rightToLeft ? new LogicalOrder(visual).rightToLeft() : leftToRight(visual);
  }

  /** Within a line that runs from left to right, right-to-left stretches are turned. */
  private static List<Cluster> leftToRight(List<Cluster> visual) {
    List<Cluster> logical = new ArrayList<>();
    int i = 0;
    while (i < visual.size()) {
      if (!visual.get(i).isRightToLeft()) {
        logical.add(visual.get(i++));
        continue;
      }
      int last = i;
      for (int j = i; j < visual.size() && visual.get(j).direction() != LEFT_TO_RIGHT; j++) {
        last = visual.get(j).isRightToLeft() ? j : last;
      }
      logical.addAll(new LogicalOrder(visual.subList(i, last + 1)).rightToLeft());
      i = last + 1;
    }
    return logical;
  }

  private List<Cluster> rightToLeft() {
    int i = visual.size() - 1;
    while (i >= 0) {
      Cluster cluster = visual.get(i);
      if (isLatin(i) || isNumber(i) || isTerminatorOfNumber(i)) {
        int start = start(i);
        logical.addAll(visual.subList(start, i + 1));
        afterArabic = afterArabic && !containsLatin(start, i);
        i = start - 1;
      } else if (visual.get(i).text().equals(")") && opensWithinLatin(i)) {
        int start = start(i - 1);
        logical.addAll(visual.subList(start, i + 1));
        afterArabic = false;
        i = start - 1;
      } else {
        afterArabic |= cluster.isRightToLeft();
        turned.set(logical.size());
        logical.add(cluster);
        i--;
      }
    }
    if (depthGoesNegative(false) && !depthGoesNegative(true)) {
      mirror();
    }
    return logical;
  }

  /**
   * Whether a bracket closes that was not opened. Some files name the bracket that is read, others
   * the one that is seen; only one of the two readings pairs.
   */
  private boolean depthGoesNegative(boolean mirrored) {
    int depth = 0;
    for (int i = 0; i < logical.size(); i++) {
      Cluster cluster = mirrored && turned.get(i) ? logical.get(i).mirrored() : logical.get(i);
      depth += cluster.bracketDepth();
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private void mirror() {
    for (int i = turned.nextSetBit(0); i >= 0; i = turned.nextSetBit(i + 1)) {
      logical.set(i, logical.get(i).mirrored());
    }
  }

  /** The leftmost place of the left-to-right stretch whose last place is {@code end}. */
  private int start(int end) {
    int start = end;
    int next = nextStrong(start);
    while (next >= 0 && joins(next, start)) {
      start = next;
      next = nextStrong(start);
    }
    if (start > 0 && !afterArabic && isTerminator(start - 1) && isNumber(start)) {
      start--;
    }
    return start;
  }

  /** The next letter or digit to the left with no right-to-left letter between, or -1. */
  private int nextStrong(int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (isLatin(i) || isNumber(i)) {
        return i;
      }
      if (visual.get(i).isRightToLeft()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean joins(int left, int right) {
    if (left == right - 1) {
      return true;
    }
    boolean blank = false;
    for (int i = left + 1; i < right; i++) {
      blank |= visual.get(i).isBlank();
    }
    if (isLatin(right)) {
      return true;
    }
    if (isLatin(left)) {
      return !blank || visual.get(right).chunk() >= visual.get(left).chunk();
    }
    if (right - left != 2) {
      return latinFurtherLeft(left) && !(blank && drawnBefore(right, left));
    }
    int between = visual.get(left + 1).direction();
    return between == COMMON_NUMBER_SEPARATOR
        || between == EUROPEAN_NUMBER_SEPARATOR && !afterArabic
        || latinFurtherLeft(left) && !(blank && drawnBefore(right, left));
  }

  private boolean drawnBefore(int one, int other) {
    return visual.get(one).chunk() < visual.get(other).chunk();
  }

  private boolean latinFurtherLeft(int from) {
    int i = nextStrong(from);
    while (i >= 0 && !isLatin(i)) {
      i = nextStrong(i);
    }
    return i >= 0;
  }

  /** Whether a closing bracket ends a pair that Latin letters stand before: {@code S/1 (2021)}. */
  private boolean opensWithinLatin(int bracket) {
    if (bracket == 0 || !(isLatin(bracket - 1) || isNumber(bracket - 1))) {
      return false;
    }
    int start = start(bracket - 1);
    for (int i = bracket - 1; i > start; i--) {
      if (visual.get(i).text().equals("(")) {
        return containsLatin(start, i);
      }
    }
    return false;
  }

  private boolean containsLatin(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (isLatin(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLatin(int i) {
    return visual.get(i).direction() == LEFT_TO_RIGHT;
  }

  private boolean isNumber(int i) {
    int direction = visual.get(i).direction();
    return direction == EUROPEAN_NUMBER || direction == ARABIC_NUMBER;
  }

  private boolean isTerminator(int i) {
    return visual.get(i).direction() == EUROPEAN_NUMBER_TERMINATOR;
  }

  private boolean isTerminatorOfNumber(int i) {
    return !afterArabic && isTerminator(i) && i > 0 && isNumber(i - 1);
  }
}
