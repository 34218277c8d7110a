package org.plenary.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The families of type that documents are set in. */
enum Typeface {
  /**
   * Latin, Cyrillic and Greek, with the widths of Times New Roman, as the UN sets its documents.
   */
  LIBERATION_SERIF("Liberation Serif"),
  /** Arabic. */
  MARKAZI_TEXT("Markazi Text"),
  /** Han. */
  NOTO_SANS_SC("Noto Sans SC");

  private final String family;

  Typeface(String family) {
    this.family = family;
  }

  /** The name in style sheets. */
  String family() {
    return family;
  }

  /** Its weights and slopes, the upright regular one first. */
  List<Face> faces() {
    return Arrays.stream(Face.values()).filter(face -> face.typeface() == this).toList();
  }

  /** Whether it has a glyph for the character. */
  boolean covers(int codePoint) {
    try {
      return faces().get(0).font().getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
