package org.plenary.cli.print;

import java.util.Locale;

/**
 * Makes text from documents and file names fit for a terminal: one line, and no character that
 * would steer it.
 */
public final class Printable {

  private Printable() {}

  /**
   * The text with each control character, line end, bidirectional control and lone surrogate as its
   * escape, e.g. {@code \\u001b}.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(line, c));
    return line.toString();
  }

  private static void append(StringBuilder line, int c) {
    if (steers(c)) {
      line.append(String.format(Locale.ROOT, "\\u%04x", c));
    } else {
      line.appendCodePoint(c);
    }
  }

  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT ->
          c == 0xFEFF || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
      default -> false;
    };
  }
}
