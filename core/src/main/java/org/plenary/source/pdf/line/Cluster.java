package org.plenary.source.pdf.line;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;

/**
 * Characters that one glyph shows, with the marks attached to it: what stays together when a line
 * is put in logical order.
 *
 * @param glyph the glyph's number on its page
 * @param text the characters in logical order
 * @param chunk the text object in which it was drawn
 */
record Cluster(int glyph, String text, int chunk) {

  static Cluster blank(int glyph, int chunk) {
    return new Cluster(glyph, " ", chunk);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  boolean isRightToLeft() {
    char c = text.isEmpty() ? ' ' : text.charAt(0);
    return c >= '\u0590'
        && (direction() == UCharacterDirection.RIGHT_TO_LEFT
            || direction() == UCharacterDirection.RIGHT_TO_LEFT_ARABIC);
  }

  /** The bidirectional class of the first character, a constant of {@link UCharacterDirection}. */
  int direction() {
    return text.isEmpty()
        ? UCharacterDirection.OTHER_NEUTRAL
        : UCharacter.getDirection(text.codePointAt(0));
  }

  Cluster with(String mark) {
    return new Cluster(glyph, text + mark, chunk);
  }

  /** 1 for an opening bracket, -1 for a closing one, 0 for all else. */
  int bracketDepth() {
    if (text.length() != 1) {
      return 0;
    }
    return switch (Character.getType(text.charAt(0))) {
      case Character.START_PUNCTUATION -> 1;
      case Character.END_PUNCTUATION -> -1;
      default -> 0;
    };
  }

  Cluster mirrored() {
    if (text.length() != 1) {
      return this;
    }
    int mirror = UCharacter.getMirror(text.charAt(0));
    return mirror == text.charAt(0) ? this : new Cluster(glyph, Character.toString(mirror), chunk);
  }
}
