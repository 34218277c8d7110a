package org.plenary.parser.line;

import org.plenary.text.Characters;

/**
 * Groups of three figures with blanks between them, as in {@code 499 765 200}, of which a line end
 * may part two.
 */
final class FigureGroup {

  private static final int LENGTH = 3;

  private FigureGroup() {}

  /**
   * Whether a number whose figures stand in groups is parted between two of them. One that has only
   * the two groups could as well be cut anywhere, such as the number of a year.
   *
   * @param text what ends in figures
   * @param next what begins with figures
   */
  static boolean isParted(CharSequence text, CharSequence next) {
    if (!mayPart(text, next)) {
      return false;
    }
    int start = startOfFigures(text, text.length());
    int length = text.length() - start;
    int end = LENGTH;
    boolean goesOn =
        end < next.length()
            && Characters.isWhite(next.charAt(end))
            && endOfFigures(next, end + 1) - end - 1 == LENGTH;
    boolean hasBegun =
        length == LENGTH
            && start > 1
            && Characters.isWhite(text.charAt(start - 1))
            && isFigure(text.charAt(start - 2))
            && start - 1 - startOfFigures(text, start - 1) <= LENGTH;
    return goesOn || hasBegun;
  }

  /** Whether the figures on both sides of a line end could be two groups of one number. */
  private static boolean mayPart(CharSequence text, CharSequence next) {
    int length = text.length() - startOfFigures(text, text.length());
    return length > 0 && length <= LENGTH && endOfFigures(next, 0) == LENGTH;
  }

  /** What follows the second of two groups that a line end may part; nothing if it parts none. */
  static String after(CharSequence text, CharSequence next) {
    return mayPart(text, next)
        ? next.subSequence(LENGTH, next.length()).toString().stripLeading()
        : "";
  }

  private static int startOfFigures(CharSequence text, int end) {
    int start = end;
    while (start > 0 && isFigure(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int endOfFigures(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && isFigure(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isFigure(char c) {
    return c >= '0' && c <= '9';
  }
}
