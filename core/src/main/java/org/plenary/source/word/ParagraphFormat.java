package org.plenary.source.word;

import org.plenary.source.TextAlignment;

/**
 * How a paragraph is set.
 *
 * @param start indent of all lines at the side where lines begin, in points
 * @param end indent at the other side, in points
 * @param first further indent of the first line in points; negative where it hangs out
 * @param alignment where short lines stand
 * @param rightToLeft whether lines begin at the right
 */
public record ParagraphFormat(
    float start, float end, float first, TextAlignment alignment, boolean rightToLeft) {

  /** Neither indented nor centred. */
  public static final ParagraphFormat PLAIN =
      new ParagraphFormat(0, 0, 0, TextAlignment.START, false);
}
