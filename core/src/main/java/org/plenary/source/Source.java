package org.plenary.source;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read, whatever its format: the one thing that the parser knows of text, PDF
 * and Word files. Immutable and thread-safe.
 */
public final class Source {

  private final String name;
  private final String text;
  private final List<Page> pages;
  private volatile @Nullable LineIndex index;

  /**
   * @param name what to call it in diagnostics, usually the file's name
   * @param text all its characters, decoded, without a byte order mark; every span counts in it
   * @param pages its pages in order
   */
  public Source(String name, String text, List<Page> pages) {
    this.name = name;
    this.text = text;
    this.pages = List.copyOf(pages);
  }

  /** What to call it in diagnostics, usually the file's name. */
  public String name() {
    return name;
  }

  /** All its characters, decoded, without a byte order mark; line ends are as they were. */
  public String text() {
    return text;
  }

  /** Its pages in order. */
  public List<Page> pages() {
    return pages;
  }

  /** All lines in reading order. */
  public Stream<Line> lines() {
    return pages.stream().flatMap(page -> page.lines().stream());
  }

  /** The place of an offset, for people. The first call indexes the text, the others are fast. */
  public Position position(int offset) {
    LineIndex known = index;
    if (known == null) {
      known = LineIndex.of(this);
      index = known;
    }
    return known.position(offset);
  }

  @Override
  public String toString() {
    return name + " (" + pages.size() + " pages, " + text.length() + " characters)";
  }

  /**
   * A place in a text, counted from 1.
   *
   * @param line the line
   * @param column the column in code points
   */
  public record Position(int line, int column) {}
}
