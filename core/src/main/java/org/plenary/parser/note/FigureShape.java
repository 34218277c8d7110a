package org.plenary.parser.note;

import org.plenary.parser.line.Digits;
import org.plenary.parser.line.PageLine;

/**
 * What a figure within a line is part of by its shape: thousands, a decimal, a fraction, a year,
 * the number of a paragraph.
 */
final class FigureShape {

  /** What a call may follow. */
  static final String PUNCTUATION = ".,;:!?”’»\"')）】》」』、，。；：！？،؛؟“…]–—";

  /** No range of years joins more. */
  private static final int MOST_YEARS = 100;

  private FigureShape() {}

  /** Whether a slash joins the figures to further ones. */
  static boolean isFraction(String text, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == '/'
        && Digits.value(text.charAt(end + 1)) >= 0;
  }

  /** Whether the figures are a group of a number such as {@code 2 500 000}. */
  static boolean isOfSpacedThousands(String text, int start, int end) {
    boolean leads =
        end - start <= 3
            && (start == 0
                || PageLine.isIgnorable(text.charAt(start - 1))
                || Character.isIdeographic(text.charAt(start - 1)));
    return leads && isThreeFigures(text, end + 1) && isOneBlank(text, end)
        || end - start == 3
            && start > 1
            && isOneBlank(text, start - 1)
            && Digits.value(text.charAt(start - 2)) >= 0;
  }

  private static boolean isOneBlank(String text, int at) {
    return at < text.length() && PageLine.isIgnorable(text.charAt(at));
  }

  private static boolean isThreeFigures(String text, int at) {
    int end = at;
    while (end < text.length() && Digits.value(text.charAt(end)) >= 0) {
      end++;
    }
    return end - at == 3;
  }

  /**
   * Whether the figure has two blanks or an end of the line on either side, as in a table; but no
   * sentence goes on behind it, as one may behind a call that begins a line.
   */
  static boolean isSetApart(String text, int start, int end) {
    int before = skipBack(text, start);
    int after = skip(text, end);
    if (before == 0 && after < text.length() && Character.isLowerCase(text.charAt(after))) {
      return false;
    }
    return (before == 0 || start - before > 1) && (after == text.length() || after - end > 1);
  }

  /**
   * Whether the figure stands after a figure and a mark before words, as in {@code 3.1 per cent},
   * or after a figure and a full stop before a comma, which follows no end of a sentence.
   */
  static boolean isDecimal(String text, int start, int end) {
    if (!isGroupMark(text, start - 1) || start < 2 || Digits.value(text.charAt(start - 2)) < 0) {
      return false;
    }
    int from = start - 2;
    while (from > 0 && Digits.value(text.charAt(from - 1)) >= 0) {
      from--;
    }
    int next = skip(text, end);
    boolean paused = next == end && text.charAt(start - 1) == '.';
    return (from == 0
            || PageLine.isIgnorable(text.charAt(from - 1))
            || Character.isIdeographic(text.charAt(from - 1)))
        && !isYear(text, from, start - 1)
        && next < text.length()
        && (paused && ",;:，；：、".indexOf(text.charAt(next)) >= 0
            || Character.isLowerCase(text.charAt(next))
            || "°%".indexOf(text.charAt(next)) >= 0);
  }

  /** Whether a slash, a dash or a decimal point joins the figure to what stands before it. */
  static boolean isJoined(String text, int start) {
    char before = text.charAt(start - 1);
    return "/-–‑".indexOf(before) >= 0
        || before == '.' && start > 1 && Digits.value(text.charAt(start - 2)) >= 0;
  }

  /** Whether a full stop or a dash and text follow, as after the number of a paragraph. */
  static boolean isStopped(String text, int at) {
    int mark = skip(text, at);
    return mark + 1 < text.length()
        && (mark == at && text.charAt(mark) == '.' || text.charAt(mark) == '-')
        && PageLine.isIgnorable(text.charAt(mark + 1));
  }

  /** Whether only a number stands before the place, as in {@code 79/121.} */
  static boolean opensLine(String text, int at) {
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (Digits.value(c) < 0 && "/-".indexOf(c) < 0 && !PageLine.isIgnorable(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a blank parts the figure from a year, and punctuation or a word goes on after it. */
  static boolean followsYear(String text, int start, int end) {
    int next = skip(text, end);
    return start > 4
        && PageLine.isIgnorable(text.charAt(start - 1))
        && isYear(text, start - 5, start - 1)
        && (start == 5 || Digits.value(text.charAt(start - 6)) < 0)
        && next < text.length()
        && (Character.isLowerCase(text.charAt(next))
            || PUNCTUATION.indexOf(text.charAt(next)) >= 0);
  }

  /** Whether the figures are a year, alone or the last of a range of years. */
  static boolean isYear(String text, int start, int end) {
    boolean year = isOfCentury(text, start, end);
    int from = start;
    for (int i = 0; year && i < MOST_YEARS && isJoinedTo(text, from); i++) {
      year = text.charAt(from - 1) != '/' && isOfCentury(text, from - 5, from - 1);
      from -= 5;
    }
    return year;
  }

  private static boolean isJoinedTo(String text, int start) {
    return start > 0 && "/-–‑.".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean isOfCentury(String text, int start, int end) {
    return end - start == 4 && (text.startsWith("19", start) || text.startsWith("20", start));
  }

  /** Whether the figures are thousands after a mark: {@code 1,400}, but not {@code law1,400}. */
  static boolean isGrouped(String text, int start, int end) {
    if (end - start != 3 || !isGroupMark(text, start - 1)) {
      return false;
    }
    int from = start;
    while (from > 0
        && (Digits.value(text.charAt(from - 1)) >= 0
            || from > 1
                && isGroupMark(text, from - 1)
                && Digits.value(text.charAt(from - 2)) >= 0)) {
      from--;
    }
    return from < start - 1 && !touchesWord(text, from);
  }

  private static boolean isGroupMark(String text, int at) {
    return at > 0 && ".,".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether a letter or its punctuation stands before the figures. */
  private static boolean touchesWord(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return Character.isLetter(before) && !Character.isIdeographic(before)
        || PUNCTUATION.indexOf(before) >= 0;
  }

  static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && PageLine.isIgnorable(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int skipBack(String text, int from) {
    int at = from;
    while (at > 0 && PageLine.isIgnorable(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
