package org.plenary.render.pdf;

import java.util.Locale;

/** The sheets that documents of the United Nations are printed on. */
public enum PaperSize {
  /** 210 by 297 mm, Geneva's. */
  A4(595.28, 57),
  /** 8.5 by 11 inches, New York's. */
  LETTER(612, 60);

  /** From the margin to the text; running heads and the masthead begin at the margin. */
  static final int INSET = 63;

  private final double width;
  private final int side;

  PaperSize(double width, int side) {
    this.width = width;
    this.side = side;
  }

  /** What style sheets call it. */
  String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The width of a sheet, in points. */
  double width() {
    return width;
  }

  /** The width of the margins on the left and on the right, in points. */
  int side() {
    return side;
  }

  /** The width of running heads and of the masthead, in points. */
  double frame() {
    return width - 2 * side;
  }

  /** The width of the text, in points. */
  double column() {
    return frame() - 2 * INSET;
  }
}
