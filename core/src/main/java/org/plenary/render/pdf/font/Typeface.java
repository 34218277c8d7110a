package org.plenary.render.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

/**
 * A family of type.
 *
 * @param family the name in style sheets
 * @param faces its weights and slopes
 */
public record Typeface(String family, List<Face> faces) {

  /** Puts the upright regular face first. */
  public Typeface {
    faces =
        faces.stream()
            .sorted(Comparator.comparing(face -> face.isBold() || !face.isUpright()))
            .toList();
  }

  /** Whether it has a glyph for the character. */
  boolean covers(int codePoint) {
    try {
      return faces.get(0).font().getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its upright bold face, else the regular one. */
  public Face bold() {
    return faces.stream()
        .filter(face -> face.isBold() && face.isUpright())
        .findFirst()
        .orElse(faces.get(0));
  }
}
