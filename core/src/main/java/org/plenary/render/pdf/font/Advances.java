package org.plenary.render.pdf.font;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** How wide the characters of a font are, each asked for once. */
final class Advances {

  private static final int BLOCK = 0x100;

  private final PDFont font;
  private final float[][] blocks = new float[(Character.MAX_CODE_POINT + 1) / BLOCK][];

  Advances(PDFont font) {
    this.font = font;
  }

  /** The width of a text, in thousandths of the size; not a number if a character is not there. */
  float width(String text) {
    float width = 0;
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      width += width(codePoint);
    }
    return width;
  }

  /** One without a width of its own is asked for each time. */
  private float width(int codePoint) {
    float[] block = blocks[codePoint / BLOCK];
    if (block == null) {
      block = new float[BLOCK];
      blocks[codePoint / BLOCK] = block;
    }
    float width = block[codePoint % BLOCK];
    if (width == 0) {
      width = asked(codePoint);
      block[codePoint % BLOCK] = width;
    }
    return width;
  }

  private float asked(int codePoint) {
    try {
      return font.getStringWidth(Character.toString(codePoint));
    } catch (IOException | IllegalArgumentException e) {
      return Float.NaN;
    }
  }
}
