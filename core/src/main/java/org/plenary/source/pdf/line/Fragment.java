package org.plenary.source.pdf.line;

import org.plenary.source.pdf.glyph.Glyphs;

/**
 * Glyphs drawn one after the other on one baseline in one size: the unit from which rows are made.
 */
final class Fragment {

  final int first;
  int end;
  float left;
  float right;
  final float baseline;
  final float size;
  boolean raised;
  boolean bold;

  Fragment(Glyphs glyphs, int first) {
    this.first = first;
    this.end = first + 1;
    this.left = glyphs.left[first];
    this.right = glyphs.right[first];
    this.baseline = glyphs.baseline[first];
    this.size = glyphs.size[first];
  }

  /** Whether a glyph continues this one: same baseline, same size, next to its right end. */
  boolean isContinuedBy(Glyphs glyphs, int glyph) {
    if (Math.abs(glyphs.baseline[glyph] - baseline) > 0.02f * size + 0.05f
        || Math.abs(glyphs.size[glyph] - size) > 0.02f * size) {
      return false;
    }
    float gap = glyphs.left[glyph] - glyphs.right[glyph - 1];
    return gap > -0.5f * size
        && gap < 0.2f * size
        && glyphs.left[glyph] > glyphs.left[glyph - 1] - 0.05f * size;
  }

  void add(Glyphs glyphs, int glyph) {
    end = glyph + 1;
    left = Math.min(left, glyphs.left[glyph]);
    right = Math.max(right, glyphs.right[glyph]);
  }

  /** Whether both show the same glyphs at nearly the same place, as bold is faked by some. */
  boolean overprints(Fragment other, Glyphs glyphs) {
    if (end - first != other.end - other.first
        || Math.abs(left - other.left) > 0.12f * size
        || Math.abs(baseline - other.baseline) > 0.12f * size) {
      return false;
    }
    for (int i = 0; i < end - first; i++) {
      if (!glyphs.text[first + i].equals(glyphs.text[other.first + i])) {
        return false;
      }
    }
    return true;
  }
}
