package org.plenary.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fragments on a common baseline. */
final class Row {

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

  boolean isNear(Fragment fragment) {
    float reach = 0.7f * size;
    for (Fragment own : inked) {
      if (own.left - reach <= fragment.right && fragment.left <= own.right + reach) {
        return true;
      }
    }
    return false;
  }
}
