package org.plenary.source;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.plenary.source.Source.Position;

/** Where the lines of a text begin, their numbers, and which characters take two code units. */
public final class LineIndex {

  private final int[] starts;
  private final int[] numbers;
  private final int[] pairs;

  private LineIndex(int[] starts, int[] numbers, int[] pairs) {
    this.starts = starts;
    this.numbers = numbers;
    this.pairs = pairs;
  }

  static LineIndex of(Source source) {
    int[] starts = source.lines().mapToInt(line -> line.span().start()).toArray();
    int[] numbers = source.lines().mapToInt(Line::number).toArray();
    return new LineIndex(starts, numbers, pairs(source.text()));
  }

  /** The lines of a text, which end with LF, CR or both. */
  public static LineIndex of(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        starts = count < starts.length ? starts : Arrays.copyOf(starts, count * 2);
        starts[count++] = at + 1;
      }
    }
    int[] numbers = IntStream.rangeClosed(1, count).toArray();
    return new LineIndex(Arrays.copyOf(starts, count), numbers, pairs(text));
  }

  private static int[] pairs(String text) {
    int[] pairs = new int[0];
    int count = 0;
    for (int at = 1; at < text.length(); at++) {
      if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
        pairs = count < pairs.length ? pairs : Arrays.copyOf(pairs, 16 + count * 2);
        pairs[count++] = at;
      }
    }
    return Arrays.copyOf(pairs, count);
  }

  /** The place of an offset, for people. */
  public Position position(int offset) {
    if (starts.length == 0) {
      return new Position(1, 1);
    }
    int line = Math.max(0, before(starts, offset + 1) - 1);
    int start = starts[line];
    int units = Math.max(0, offset - start);
    int paired = units == 0 ? 0 : before(pairs, offset) - before(pairs, start);
    return new Position(numbers[line], units - paired + 1);
  }

  /**
   * The offset of a place; that of the text's first or last line where there is no such line.
   *
   * @param line counted from 1
   * @param units code units before it in its line
   */
  public int offset(int line, int units) {
    int known = Math.max(0, Math.min(line, starts.length) - 1);
    return starts[known] + Math.max(0, units);
  }

  /** How many of the ascending values are less than the limit. */
  private static int before(int[] ascending, int limit) {
    int found = Arrays.binarySearch(ascending, limit);
    return found < 0 ? -found - 1 : found;
  }
}
