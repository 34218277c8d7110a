package org.plenary.source.pdf.line;

import static com.ibm.icu.lang.UCharacterDirection.ARABIC_NUMBER;
import static com.ibm.icu.lang.UCharacterDirection.COMMON_NUMBER_SEPARATOR;
import static com.ibm.icu.lang.UCharacterDirection.EUROPEAN_NUMBER;
import static com.ibm.icu.lang.UCharacterDirection.EUROPEAN_NUMBER_SEPARATOR;
import static com.ibm.icu.lang.UCharacterDirection.EUROPEAN_NUMBER_TERMINATOR;
import static com.ibm.icu.lang.UCharacterDirection.LEFT_TO_RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Undoes the bidirectional algorithm (UAX #9): glyphs from left to right as they stand on the page
 * become characters in the order in which they are read.
 *
 * <p>Display order does not always have one origin: {@code December 2021 13} in an Arabic line may
 * have been {@code 13 December 2021}. There, the order in which the text objects were drawn
 * decides.
 */
final class LogicalOrder {

  private static final Set<String> STOPS = Set.of(".", ",", ";", ":");

  private final List<Cluster> visual;
  private final List<Cluster> logical = new ArrayList<>();
  private final boolean bracketsSeen;
  private boolean afterArabic = true;

  private LogicalOrder(List<Cluster> visual, boolean bracketsSeen) {
    this.visual = visual;
    this.bracketsSeen = bracketsSeen;
  }

  /**
   * The clusters of a line in logical order, brackets as they are read.
   *
   * @param visual from left to right
   * @param rightToLeft whether the paragraph runs from right to left
   * @param bracketsSeen whether brackets are named as they are seen, not as they are read
   */
  static List<Cluster> of(List<Cluster> visual, boolean rightToLeft, boolean bracketsSeen) {
    return rightToLeft
        ? new LogicalOrder(visual, bracketsSeen).rightToLeft()
        : leftToRight(visual, bracketsSeen);
  }

  /** Within a line that runs from left to right, right-to-left stretches are turned. */
  private static List<Cluster> leftToRight(List<Cluster> visual, boolean bracketsSeen) {
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
      logical.addAll(new LogicalOrder(visual.subList(i, last + 1), bracketsSeen).rightToLeft());
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
      } else if (visual.get(i).text().equals(")") && opensWithinLatin(i) || isStopOfLatin(i)) {
        int start = start(i - 1);
        logical.addAll(visual.subList(start, i + 1));
        afterArabic = false;
        i = start - 1;
      } else {
        afterArabic |= cluster.isRightToLeft();
        logical.add(bracketsSeen ? cluster.mirrored() : cluster);
        i--;
      }
    }
    return logical;
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
      return latinFurtherLeft(left)
          && !(blank && (drawnBefore(right, left) || bracketsSeen && endsOwnBrackets(left, right)));
    }
    int between = visual.get(left + 1).direction();
    return between == COMMON_NUMBER_SEPARATOR
        || (between == EUROPEAN_NUMBER_SEPARATOR && !afterArabic)
        || (latinFurtherLeft(left) && !(blank && drawnBefore(right, left)));
  }

  /**
   * Whether a bracket closes between two places of which the left one's stretch stands in brackets
   * as a whole, as that of a symbol behind a number does: {@code 30 (A/76/30)}.
   */
  private boolean endsOwnBrackets(int left, int right) {
    for (int i = left + 1; i < right; i++) {
      if (visual.get(i).bracketDepth() < 0) {
        int open = left;
        while (open >= 0 && visual.get(open).bracketDepth() <= 0 && !isSide(open)) {
          open--;
        }
        return open >= 0 && visual.get(open).bracketDepth() > 0 && nextStrong(open) < 0;
      }
    }
    return false;
  }

  private boolean isSide(int i) {
    return visual.get(i).isRightToLeft() || visual.get(i).bracketDepth() < 0;
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

  /** Whether a stop touches the Latin word to its left: one before that word never does. */
  private boolean isStopOfLatin(int i) {
    return i > 0 && isLatin(i - 1) && STOPS.contains(visual.get(i).text());
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
