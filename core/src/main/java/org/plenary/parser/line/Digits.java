package org.plenary.parser.line;

/** The value of figures: ASCII, full width, Arabic-Indic and superscript. */
public final class Digits {

  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Digits() {}

  /** The value of any figure; -1 for other characters. */
  public static int value(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c < '\u00b2') {
      return -1;
    }
    int superscript = superscript(c);
    return superscript >= 0 ? superscript : mayBeDecimal(c) ? Character.digit(c, 10) : -1;
  }

  /** A quick look: neither the letters of Europe nor Han characters are figures. */
  private static boolean mayBeDecimal(char c) {
    return c >= '\u0660' && (c < '\u2e80' || c > '\u9fff');
  }

  /** The value of a superscript figure; -1 for other characters. */
  public static int superscript(char c) {
    boolean other = c < '\u00b2' || c > '\u00b9' && c < '\u2070' || c > '\u2079';
    return other ? -1 : SUPERSCRIPT.indexOf(c);
  }
}
