package org.plenary.render.text;

import org.plenary.model.Deliberation;
import org.plenary.model.Language;

/**
 * Renders a deliberation as plain text for people, which the parser reads back to the same model.
 *
 * <ul>
 *   <li>Paragraphs are parted by blank lines. Recitals and paragraphs are indented in their first
 *       line; points stand deeper, level by level, their text aligned after the label. What goes on
 *       after a list or a table stands where the lines of its paragraph stand.
 *   <li>Lines of the masthead, the title and the closing follow each other without blank lines.
 *   <li>A note's marker is raised ({@code ¹²}) or an asterisk, directly where it belongs; any other
 *       marker stands in square brackets; Arabic numbers its notes {@code (1)}. All notes follow at
 *       the end, below a rule of underscores.
 *   <li>Tables have the grid of reStructuredText, {@code =} below their headings.
 *   <li>A line is broken at a single space or between Han characters, never elsewhere, so that no
 *       character is lost or added when lines are joined again; a word wider than a line stays
 *       whole. No line begins with closing punctuation, or with what looks like the number of a
 *       paragraph.
 *   <li>Emphasis and links are not shown.
 * </ul>
 *
 * <pre>{@code
 * String text = new TextRenderer(72).render(deliberation);
 * }</pre>
 *
 * <p>Immutable and thread-safe; lines end with LF.
 */
public final class TextRenderer {

  /** The width of a line unless another is asked for. */
  public static final int DEFAULT_WIDTH = 80;

  private static final int LEAST_WIDTH = 20;

  private final int width;

  /** Lines of at most {@value #DEFAULT_WIDTH} columns. */
  public TextRenderer() {
    this(DEFAULT_WIDTH);
  }

  /**
   * Lines of at most that width.
   *
   * @param width in columns of a terminal, of which a Han or full-width character takes two
   * @throws IllegalArgumentException if it is less than 20
   */
  public TextRenderer(int width) {
    if (width < LEAST_WIDTH) {
      throw new IllegalArgumentException("a line needs at least " + LEAST_WIDTH + " columns");
    }
    this.width = width;
  }

  /** The text. */
  public String render(Deliberation deliberation) {
    Language language = deliberation.identity().language();
    return new TextLayout(new LineWrapper(width), language).write(deliberation);
  }
}
