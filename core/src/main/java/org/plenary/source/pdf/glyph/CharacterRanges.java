package org.plenary.source.pdf.glyph;

/** Counts what the ranges in a map of characters (a CMap) amount to, without making the map. */
final class CharacterRanges {

  private static final String BEGIN = "beginbfrange";

  private final byte[] map;
  private int at;

  private CharacterRanges(byte[] map) {
    this.map = map;
  }

  /**
   * The number of codes in all ranges that have one target.
   *
   * @param map the CMap, decompressed
   */
  static long entries(byte[] map) {
    return new CharacterRanges(map).count();
  }

  private long count() {
    long entries = 0;
    while (toBegin()) {
      while (toHexadecimal()) {
        long first = hexadecimal();
        if (!toHexadecimal()) {
          break;
        }
        entries += Math.max(0, hexadecimal() - first) + 1;
        skipTarget();
      }
    }
    return entries;
  }

  /** Goes to after the next keyword that begins ranges. */
  private boolean toBegin() {
    int matched = 0;
    while (at < map.length && matched < BEGIN.length()) {
      byte b = map[at++];
      matched = b == BEGIN.charAt(matched) ? matched + 1 : b == BEGIN.charAt(0) ? 1 : 0;
    }
    return matched == BEGIN.length();
  }

  /**
   * Goes to the next hexadecimal string, if a letter, such as that of the end, is not before it.
   */
  private boolean toHexadecimal() {
    while (at < map.length && map[at] != '<') {
      if (map[at] == 'e' || map[at] == 'E') {
        return false;
      }
      at++;
    }
    return at < map.length;
  }

  /** Reads a hexadecimal string as PDFBox does: as an int, of which the last four bytes count. */
  private long hexadecimal() {
    int value = 0;
    at++;
    while (at < map.length && map[at] != '>') {
      int digit = Character.digit(map[at++], 16);
      value = digit < 0 ? value : value << 4 | digit;
    }
    return value;
  }

  /** Passes over what the codes are mapped to: a string, or a list of them in brackets. */
  private void skipTarget() {
    while (at < map.length && map[at] != '<' && map[at] != '[') {
      at++;
    }
    byte close = at < map.length && map[at] == '[' ? (byte) ']' : (byte) '>';
    while (at < map.length && map[at] != close) {
      at++;
    }
  }
}
