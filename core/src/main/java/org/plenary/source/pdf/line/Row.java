package org.plenary.source.pdf.line;

import java.util.ArrayList;
import java.util.List;

/** Fragments on a common baseline. */
final class Row {

  /** In font sizes; a justified line has gaps of one. */
  private static final float NEAR = 1.5f;

  final List<Fragment> inked = new ArrayList<>();
  final List<Fragment> blanks = new ArrayList<>();
  final List<Fragment> marks = new ArrayList<>();
  float baseline;
  float size;

  Row(Fragment first) {
    inked.add(first);
    baseline = first.baseline;
    size = first.size;
  }

  void add(Fragment fragment) {
    inked.add(fragment);
    if (fragment.size > size) {
      size = fragment.size;
      baseline = fragment.baseline;
    }
  }

  /** Where the first of the row begins. */
  float left() {
    float left = Float.MAX_VALUE;
    for (Fragment own : inked) {
      left = Math.min(left, own.left);
    }
    return left;
  }

  /** Where the last of the row ends. */
  float right() {
    float right = 0;
    for (Fragment own : inked) {
      right = Math.max(right, own.right);
    }
    return right;
  }

  /** Whether something above or below the baseline may belong here: no wide gap parts them. */
  boolean isNear(Fragment fragment) {
    float reach = NEAR * size;
    for (Fragment own : inked) {
      if (own.left - reach <= fragment.right && fragment.left <= own.right + reach) {
        return true;
      }
    }
    return false;
  }
}
