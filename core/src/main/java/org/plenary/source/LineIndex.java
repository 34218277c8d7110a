package org.plenary.source;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plenary.source.Source.Position;

/** Where the lines of a source begin, their numbers, and which characters take two code units. */
final class LineIndex {

  private final int[] starts;
  private final int[] numbers;
  private final int[] pairs;

  private LineIndex(int[] starts, int[] numbers, int[] pairs) {
    this.starts = starts;
    this.numbers = numbers;
    this.pairs = pairs;
  }

  static LineIndex of(Source source) {
    String text = source.text();
    int[] starts = source.lines().mapToInt(line -> line.span().start()).toArray();
    int[] numbers = source.lines().mapToInt(Line::number).toArray();
    int[] pairs =
        IntStream.range(1, text.length())
            .filter(
                at ->
                    Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1)))
            .toArray();
    return new LineIndex(starts, numbers, pairs);
  }

  Position position(int offset) {
    if (starts.length == 0) {
      return new Position(1, 1);
    }
    int line = Math.max(0, before(starts, offset + 1) - 1);
    int start = starts[line];
    int units = Math.max(0, offset - start);
    int paired = units == 0 ? 0 : before(pairs, offset) - before(pairs, start);
    return new Position(numbers[line], units - paired + 1);
  }

  /** How many of the ascending values are less than the limit. */
  private static int before(int[] ascending, int limit) {
    int found = Arrays.binarySearch(ascending, limit);
    return found < 0 ? -found - 1 : found;
  }
}
