package org.plenary.text;

import com.ibm.icu.lang.UCharacter;

/** How many columns text takes. */
public final class Columns {

  private Columns() {}

  /** The columns of a text as a terminal shows it (UAX #11). */
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

  /**
   * The columns that a character was typed in.
   *
   * @param han those of a Han character: some extractors give it two, others one
   */
  public static int typed(char c, int han) {
    return Characters.isUnspaced(c) ? han : 1;
  }
}
