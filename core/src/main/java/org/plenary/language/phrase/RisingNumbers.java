package org.plenary.language.phrase;

import java.util.Arrays;

/**
 * Rising numbers, each mostly one more than that before it: only where it is not, the index and the
 * number are kept, so that the places of a long text take little room.
 */
final class RisingNumbers {

  /** Each number at its own index. */
  private static final RisingNumbers IN_PLACE = new RisingNumbers();

  private int[] indexes = {};
  private int[] numbers = {};
  private int steps;

  /** By how much the numbers exceed their indexes at present. */
  private int shift;

  /** From an index on, not before the last one told, the numbers rise from that one. */
  void rise(int index, int number) {
    if (number - index == shift) {
      return;
    }
    shift = number - index;
    if (steps > 0 && indexes[steps - 1] == index) {
      numbers[steps - 1] = number;
      return;
    }
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
  RisingNumbers kept() {
    if (steps == 0) {
      return IN_PLACE;
    }
    indexes = Arrays.copyOf(indexes, steps);
    numbers = Arrays.copyOf(numbers, steps);
    return this;
  }
}
