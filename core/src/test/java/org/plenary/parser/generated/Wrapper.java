package org.plenary.parser.generated;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: between words, after the hyphen of a compound, and between any two Han
 * characters except before closing and after opening signs. A call of a note stays with what it
 * follows.
 */
final class Wrapper {

  private static final String CLOSING = ",.;:!?)]}”’»、，。；：！？）》】」』،؛؟";
  private static final String OPENING = "([{“‘«（《【「『";

  private final int width;

  Wrapper(int width) {
    this.width = width;
  }

  /** The lines; the first and the others are shorter by their indents. */
  List<String> wrap(String text, int first, int others) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int room = width - first;
    while (from < text.length()) {
      int end = end(text, from, room);
      lines.add(text.substring(from, end).strip());
      from = end;
      while (from < text.length() && text.charAt(from) == ' ') {
        from++;
      }
      room = width - others;
    }
    return lines;
  }

  /** Where the line that begins at a place ends. */
  private static int end(String text, int from, int room) {
    int last = -1;
    int used = 0;
    for (int i = from; i < text.length(); i++) {
      if (i > from && mayBreak(text, i)) {
        last = i;
      }
      used += width(text.charAt(i));
      if (used > room && last > from) {
        return last;
      }
    }
    return text.length();
  }

  static int width(char c) {
    return ReadingOrder.isCall(c) ? 1 : isHan(c) ? 2 : 1;
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (ReadingOrder.isCall(after) || after == ' ') {
      return false;
    }
    if (before == ' ') {
      return CLOSING.indexOf(after) < 0;
    }
    if (before == '-') {
      return at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(after);
    }
    boolean han = isHan(before) || isHan(after) || ReadingOrder.isCall(before) && isHan(after);
    return han && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
  }

  private static boolean isHan(char c) {
    return c >= 0x2e80 && c <= 0x9fff || c >= 0xff00 && c <= 0xff60;
  }
}
