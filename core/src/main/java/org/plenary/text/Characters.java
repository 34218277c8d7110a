package org.plenary.text;

/** What the grammars ask of single characters, whatever the script they were typed in. */
public final class Characters {

  private static final String CYRILLIC = "АВЕЅІЈКМНОРСТУХасеіјорѕух";
  private static final String LATIN = "ABESIJKMHOPCTYXaceijopsyx";

  private Characters() {}

  /** The Latin letter that a Cyrillic one looks like; any other character as it is. */
  public static char latin(char c) {
    if (c < '\u0400' || c > '\u04FF') {
      return c;
    }
    int at = CYRILLIC.indexOf(c);
    return at < 0 ? c : LATIN.charAt(at);
  }

  /** Whether a character is a letter of the Latin alphabet or looks like one. */
  public static boolean isLatin(char c) {
    char latin = latin(c);
    return latin >= 'A' && latin <= 'Z' || latin >= 'a' && latin <= 'z';
  }

  /** Whether a character is a capital of the Latin alphabet or looks like one. */
  public static boolean isCapital(char c) {
    char latin = latin(c);
    return latin >= 'A' && latin <= 'Z';
  }

  /**
   * Whether a character is a letter of an alphabet that sets words apart by spaces on all sides.
   */
  public static boolean isAlphabetic(char c) {
    return c < '\u0530' && Character.isLetter(c);
  }

  /** Whether a character is a figure, European or Arabic-Indic. */
  public static boolean isFigure(char c) {
    return c >= '0' && c <= '9' || c >= '\u0660' && c <= '\u0669';
  }

  /** Whether a character is white space, no-break spaces included. */
  public static boolean isWhite(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character is a hyphen: soft line breaks aside, files use three of them. */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Whether a character leaves no trace on the page: bidi marks and the like. */
  public static boolean isInvisible(char c) {
    return c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E' || c == '\uFEFF';
  }

  /** The first offset from {@code at} on that holds no white space. */
  public static int skipWhite(CharSequence text, int at) {
    int i = at;
    while (i < text.length() && (isWhite(text.charAt(i)) || isInvisible(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  /** The offset after the last character before {@code at} that is no white space. */
  public static int skipWhiteBack(CharSequence text, int at) {
    int i = at;
    while (i > 0 && (isWhite(text.charAt(i - 1)) || isInvisible(text.charAt(i - 1)))) {
      i--;
    }
    return i;
  }
}
