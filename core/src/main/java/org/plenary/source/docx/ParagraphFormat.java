package org.plenary.source.docx;

/**
 * How a paragraph is set.
 *
 * @param start indent of all lines at the side where lines begin, in points
 * @param end indent at the other side, in points
 * @param first further indent of the first line in points; negative where it hangs out
 * @param alignment where short lines stand
 * @param rightToLeft whether lines begin at the right
 */
record ParagraphFormat(
    float start, float end, float first, Alignment alignment, boolean rightToLeft) {

  /** Neither indented nor centred. */
  static final ParagraphFormat PLAIN = new ParagraphFormat(0, 0, 0, Alignment.START, false);

  /** Where the lines of a paragraph stand that do not fill their width. */
  enum Alignment {
    /** Where lines begin. */
    START,
    /** In the middle. */
    CENTRE,
    /** Where lines end. */
    END
  }
}
