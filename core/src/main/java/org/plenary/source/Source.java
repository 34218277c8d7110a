package org.plenary.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document as it was read, whatever its format: the one thing that the parser knows of text, PDF
 * and Word files.
 *
 * @param name what to call it in diagnostics, usually the file's name
 * @param text all its characters, decoded; lines end in {@code \n}, pages in {@code \f}
 * @param pages its pages in order
 */
public record Source(String name, String text, List<Page> pages) {

  public Source {
    pages = List.copyOf(pages);
  }

  /** All lines in reading order. */
  public Stream<Line> lines() {
    return pages.stream().flatMap(page -> page.lines().stream());
  }

  /** The place of an offset, for people: line and column counted from 1. */
  public Position position(int offset) {
    int[] starts = lines().mapToInt(line -> line.span().start()).toArray();
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : Math.max(0, -found - 2);
    if (starts.length == 0) {
      return new Position(1, 1);
    }
    int column = text.codePointCount(starts[index], Math.max(starts[index], offset)) + 1;
    return new Position(index + 1, column);
  }

  /**
   * A place in a text, counted from 1.
   *
   * @param line the line
   * @param column the column in code points
   */
  public record Position(int line, int column) {}
}
