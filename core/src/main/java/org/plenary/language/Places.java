package org.plenary.language;

import java.util.Arrays;

/**
 * Rising numbers, each mostly one more than that before it: only where it is not, the place and the
 * number are kept, so that the places of a long text take little room.
 */
final class Places {

  /** Each number at its own index. */
  private static final Places IN_PLACE = new Places();

  private int[] indexes = {};
  private int[] numbers = {};
  private int steps;
  private int size;
  private int next;

  /** Adds the next number. */
  void add(int number) {
    if (number != next) {
      step(size, number);
    }
    size++;
    next = number + 1;
  }

  /** Changes the number that was added last. */
  void changeLast(int number) {
    if (steps > 0 && indexes[steps - 1] == size - 1) {
      numbers[steps - 1] = number;
    } else {
      step(size - 1, number);
    }
    next = number + 1;
  }

  /** The number that was added last; only where there is one. */
  int last() {
    return next - 1;
  }

  private void step(int index, int number) {
    if (steps == indexes.length) {
      indexes = Arrays.copyOf(indexes, 2 * steps + 4);
      numbers = Arrays.copyOf(numbers, 2 * steps + 4);
    }
    indexes[steps] = index;
    numbers[steps++] = number;
  }

  /** The number at an index. */
  int get(int index) {
    if (steps == 0) {
      return index;
    }
    int found = Arrays.binarySearch(indexes, 0, steps, index);
    int step = found < 0 ? -found - 2 : found;
    return step < 0 ? index : numbers[step] + index - indexes[step];
  }

  /**
   * The index of the first number that is not less than one; the size if there is none.
   *
   * @param size how many numbers there are
   */
  int indexOf(int number, int size) {
    if (steps == 0) {
      return Math.min(number, size);
    }
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (get(middle) < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The same numbers in no more room than they need, to keep; nothing may be added to them. */
  Places kept() {
    if (steps == 0) {
      return IN_PLACE;
    }
    indexes = Arrays.copyOf(indexes, steps);
    numbers = Arrays.copyOf(numbers, steps);
    return this;
  }
}
