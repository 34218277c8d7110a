package org.plenary.source.pdf.glyph;

/** A pen that moves along one shown string in page coordinates. */
final class TextPlace {

  private final float x;
  private final float y;
  private final float perUnitX;
  private final float perUnitY;
  private final float points;
  private final boolean upright;
  private float advanced;

  /**
   * @param x where the string begins, from the left edge
   * @param y where its baseline is, from the top edge
   * @param perUnitX how far right the pen goes for a unit of text space
   * @param perUnitY how far down it goes
   * @param points the font size on the page
   */
  TextPlace(float x, float y, float perUnitX, float perUnitY, float points) {
    this.x = x;
    this.y = y;
    this.perUnitX = perUnitX;
    this.perUnitY = perUnitY;
    this.points = points;
    this.upright = Math.abs(perUnitY) <= 0.1f * Math.abs(perUnitX);
  }

  /** Adds a glyph of a width in text space; outside the page's sides nothing is added. */
  void add(Glyphs glyphs, String characters, float width, int style, int chunk) {
    float left = x + advanced * perUnitX;
    float top = y + advanced * perUnitY;
    if (upright) {
      glyphs.add(characters, left, left + width * perUnitX, top, points, style, chunk);
    } else {
      // Text up or down the page's side becomes a line below the page's last.
      float along = perUnitY < 0 ? glyphs.height - top : top;
      float end = along + width * Math.abs(perUnitY);
      float below = glyphs.height + glyphs.width + left;
      glyphs.add(characters, along, end, below, points, style | Glyphs.ARTIFACT, chunk);
    }
  }

  void advance(float units) {
    advanced += units;
  }

  float advanced() {
    return advanced;
  }
}
