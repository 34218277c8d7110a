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
    int[] starts =
        IntStream.rangeClosed(0, text.length()).filter(at -> startsLine(text, at)).toArray();
    int[] numbers = IntStream.rangeClosed(1, starts.length).toArray();
    return new LineIndex(starts, numbers, pairs(text));
  }

  private static boolean startsLine(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return before == '\n' || (before == '\r' && (at == text.length() || text.charAt(at) != '\n'));
  }

  private static int[] pairs(String text) {
    return IntStream.range(1, text.length())
        .filter(
            at ->
                Character.isLowSurrogate(text.charAt(at))
                    && Character.isHighSurrogate(text.charAt(at - 1)))
        .toArray();
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
