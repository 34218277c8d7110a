package org.plenary.render.text;

import com.ibm.icu.lang.UCharacter;
import org.plenary.text.Characters;

/** Widths in columns of a terminal (UAX #11). */
public final class Columns {

  private Columns() {}

  /** The columns of a text. */
  public static int of(CharSequence text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** The columns of a character: 2 for wide and full-width ones, 0 for marks and controls. */
  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == 0xAD ? 0 : 1;
    }
    return switch (UCharacter.getType(codePoint)) {
      case UCharacter.NON_SPACING_MARK, UCharacter.ENCLOSING_MARK, UCharacter.FORMAT -> 0;
      default -> Characters.isWide(codePoint) ? 2 : 1;
    };
  }
}
