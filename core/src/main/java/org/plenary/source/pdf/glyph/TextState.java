package org.plenary.source.pdf.glyph;

import org.jspecify.annotations.Nullable;

/**
 * The part of a PDF graphics state that places text (ISO 32000-1, 8.4 and 9.3). Matrices are the
 * six numbers a b c d e f of the standard.
 */
final class TextState {

  private static final float SLANT = 0.1f;

  @Nullable FontFacts font;
  float size;
  float characterSpacing;
  float wordSpacing;
  float horizontalScaling = 1;
  float leading;
  float rise;
  boolean stroked;

  /** User space to page, whose y runs down from the top edge. */
  private float[] toPage = {1, 0, 0, 1, 0, 0};

  private float[] text = {1, 0, 0, 1, 0, 0};
  private float[] line = {1, 0, 0, 1, 0, 0};

  TextState copy() {
    TextState copy = new TextState();
    copy.font = font;
    copy.size = size;
    copy.characterSpacing = characterSpacing;
    copy.wordSpacing = wordSpacing;
    copy.horizontalScaling = horizontalScaling;
    copy.leading = leading;
    copy.rise = rise;
    copy.stroked = stroked;
    copy.toPage = toPage;
    copy.text = text.clone();
    copy.line = line.clone();
    return copy;
  }

  /** Begins a page whose lower left corner is given, turned clockwise by degrees. */
  void toPage(float x, float y, float width, float height, int rotation) {
    toPage =
        switch (rotation) {
          case 90 -> new float[] {0, 1, 1, 0, -y, -x};
          case 180 -> new float[] {-1, 0, 0, 1, width + x, -y};
          case 270 -> new float[] {0, -1, -1, 0, width + y, height + x};
          default -> new float[] {1, 0, 0, -1, -x, height + y};
        };
  }

  void beginText() {
    text = new float[] {1, 0, 0, 1, 0, 0};
    line = text.clone();
  }

  void setTextMatrix(float[] matrix) {
    text = matrix;
    line = matrix.clone();
  }

  void nextLine(float x, float y) {
    line[4] += x * line[0] + y * line[2];
    line[5] += x * line[1] + y * line[3];
    System.arraycopy(line, 0, text, 0, line.length);
  }

  void advance(float x) {
    text[4] += x * text[0];
    text[5] += x * text[1];
  }

  void concatenate(float[] matrix) {
    toPage = product(matrix, toPage);
  }

  float pageX(float x, float y) {
    return x * toPage[0] + y * toPage[2] + toPage[4];
  }

  float pageY(float x, float y) {
    return x * toPage[1] + y * toPage[3] + toPage[5];
  }

  /**
   * {@link Glyphs#BOLD} where outlines thicken the letters, {@link Glyphs#ITALIC} where slanted.
   */
  int style() {
    boolean slanted = text[1] == 0 && Math.abs(text[2]) > SLANT * Math.abs(text[3]) && text[3] != 0;
    return (stroked ? Glyphs.BOLD : 0) | (slanted ? Glyphs.ITALIC : 0);
  }

  /** Where the next glyph stands on the page. */
  TextPlace place() {
    float[] matrix = product(text, toPage);
    float x = rise * matrix[2] + matrix[4];
    float y = rise * matrix[3] + matrix[5];
    float points = Math.abs(size) * (float) Math.hypot(matrix[2], matrix[3]);
    return new TextPlace(x, y, matrix[0], matrix[1], points);
  }

  private static float[] product(float[] m, float[] n) {
    return new float[] {
      m[0] * n[0] + m[1] * n[2],
      m[0] * n[1] + m[1] * n[3],
      m[2] * n[0] + m[3] * n[2],
      m[2] * n[1] + m[3] * n[3],
      m[4] * n[0] + m[5] * n[2] + n[4],
      m[4] * n[1] + m[5] * n[3] + n[5]
    };
  }
}
