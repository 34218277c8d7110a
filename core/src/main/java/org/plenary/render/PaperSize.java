package org.plenary.render;

import java.util.Locale;

/** The sheets that documents of the United Nations are printed on. */
public enum PaperSize {
  /** 210 by 297 mm, Geneva's. */
  A4(595.28, 841.89, 57),
  /** 8.5 by 11 inches, New York's. */
  LETTER(612, 792, 60);

  /** From the margin to the text; running heads and the masthead begin at the margin. */
  public static final int INSET = 63;

  private final double width;
  private final double height;
  private final int side;

  PaperSize(double width, double height, int side) {
    this.width = width;
    this.height = height;
    this.side = side;
  }

  /** What style sheets call it. */
  public String css() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The width of a sheet, in points. */
  public double width() {
    return width;
  }

  /** The height of a sheet, in points. */
  public double height() {
    return height;
  }

  /** The width of the margins on the left and on the right, in points. */
  public int side() {
    return side;
  }

  /** The width of running heads and of the masthead, in points. */
  public double frame() {
    return width - 2 * side;
  }

  /** The width of the text, in points. */
  public double column() {
    return frame() - 2 * INSET;
  }
}
