package org.plenary.source;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Diagnostic;

/**
 * A document as it was read, whatever its format: the one thing that the parser knows of text, PDF
 * and Word files. Immutable and thread-safe.
 */
public final class Source {

  private final String name;
  private final String text;
  private final List<Page> pages;
  private final Layout layout;
  private final List<Diagnostic> diagnostics;
  private volatile @Nullable LineIndex index;

  /** What the lines of a source are. */
  public enum Layout {
    /** Lines as they are printed: a paragraph may run over several, and over pages. */
    LINES,
    /** Whole paragraphs, or parts that the author has broken apart; pages are not known. */
    PARAGRAPHS
  }

  /**
   * A source of printed lines of which nothing was noticed.
   *
   * @param name what to call it in diagnostics, usually the file's name
   * @param text all its characters, decoded, without a byte order mark; every span counts in it
   * @param pages its pages in order
   */
  public Source(String name, String text, List<Page> pages) {
    this(name, text, pages, Layout.LINES, List.of());
  }

  /**
   * @param name what to call it in diagnostics, usually the file's name
   * @param text all its characters, decoded, without a byte order mark; every span counts in it
   * @param pages its pages in order
   * @param layout what its lines are
   * @param diagnostics what was noticed when it was read
   */
  public Source(
      String name, String text, List<Page> pages, Layout layout, List<Diagnostic> diagnostics) {
    this.name = name;
    this.text = text;
    this.pages = List.copyOf(pages);
    this.layout = layout;
    this.diagnostics = List.copyOf(diagnostics);
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

  /** What its lines are. */
  public Layout layout() {
    return layout;
  }

  /** What was noticed when it was read, such as comments that were left out. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
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
