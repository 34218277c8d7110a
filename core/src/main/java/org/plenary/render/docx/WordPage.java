package org.plenary.render.docx;

import org.plenary.render.PaperSize;

/**
 * The sheets of a Word file, measured in twentieths of a point.
 *
 * @param size of the paper
 */
public record WordPage(PaperSize size) {

  private static final int TWENTIETHS = 20;

  /** From the edge of the paper to the masthead, or to the heads of later pages. */
  private static final int TOP = 740;

  private static final int BOTTOM = 1_240;

  private static final int FOOT = 560;

  int width() {
    return twentieths(size.width());
  }

  int height() {
    return twentieths(size.height());
  }

  /** The width of running heads and of the masthead. */
  int frame() {
    return width() - 2 * side();
  }

  /** The width of the text. */
  int column() {
    return frame() - 2 * ParagraphStyle.INSET;
  }

  private int side() {
    return twentieths(size.side());
  }

  private static int twentieths(double points) {
    return (int) Math.round(TWENTIETHS * points);
  }

  /** Writes size and margins. Heads are as high as they need to be, and the text begins below. */
  void write(WordMarkup out) {
    String side = Integer.toString(side());
    out.empty("pgSz", "w", Integer.toString(width()), "h", Integer.toString(height()));
    out.empty(
        "pgMar",
        "top",
        Integer.toString(TOP),
        "right",
        side,
        "bottom",
        Integer.toString(BOTTOM),
        "left",
        side,
        "header",
        Integer.toString(TOP),
        "footer",
        Integer.toString(FOOT),
        "gutter",
        "0");
  }
}
