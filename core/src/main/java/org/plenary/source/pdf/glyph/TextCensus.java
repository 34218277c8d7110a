package org.plenary.source.pdf.glyph;

/** Counts what the pages of a document hold, page after page. */
public final class TextCensus {

  private int inked;
  private int unmapped;
  private int leftToRight;
  private int rightToLeft;

  public void add(Glyphs glyphs) {
    for (int i = 0; i < glyphs.count; i++) {
      if (glyphs.isBlank(i)) {
        continue;
      }
      inked++;
      char c = glyphs.text[i].charAt(0);
      if (glyphs.text[i].equals(FontFacts.UNMAPPED)) {
        unmapped++;
      } else if (c >= '\u0590' && c <= '\u08FF') {
        rightToLeft++;
      } else if (Character.isLetter(c)) {
        leftToRight++;
      }
    }
  }

  /** Glyphs that are not blanks. */
  public int inked() {
    return inked;
  }

  /** Glyphs without a known character. */
  public int unmapped() {
    return unmapped;
  }

  /** Whether most letters so far belong to a script that runs from right to left. */
  public boolean isRightToLeft() {
    return rightToLeft > leftToRight;
  }
}
