package org.plenary.parser.repair.order;

import java.util.List;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Reads figures that are stored from the right, and brackets stored as their mirror images, as in
 * Arabic documents of the 1990s: {@code ٨٣٣٣ )د - ٠٣(} for {@code ٣٣٨٣ (د - ٣٠)}.
 *
 * <p>What is the case is decided for a whole document: by its years, of which either the numbers or
 * their reverses are of the time of the United Nations; and by the sides at which brackets have
 * blanks.
 */
public final class ReversedFigures {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final String PUNCTUATION = ".,:;،؛";

  private ReversedFigures() {}

  /** Whether a character is an Arabic-Indic figure. */
  public static boolean isArabicFigure(char c) {
    return c >= '\u0660' && c <= '\u0669' || c >= '\u06f0' && c <= '\u06f9';
  }

  /** Whether years make sense only when read from the right. */
  public static boolean areReversed(List<RepairLine> rows) {
    int years = 0;
    int reversed = 0;
    for (RepairLine row : rows) {
      String text = row.text();
      int at = 0;
      while (at < text.length()) {
        int end = number(text, at);
        if (end - at == 4 && end == digits(text, at)) {
          boolean year = isYear(text.substring(at, end));
          boolean back = isYear(new StringBuilder(text.substring(at, end)).reverse().toString());
          years += year && !back ? 1 : 0;
          reversed += back && !year ? 1 : 0;
        }
        at = Math.max(at + 1, end);
      }
    }
    return reversed > 2 * years;
  }

  private static boolean isYear(String digits) {
    int year = 0;
    for (int at = 0; at < digits.length(); at++) {
      year = 10 * year + Character.digit(digits.charAt(at), 10);
    }
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Whether more brackets than not open towards what is before them. */
  public static boolean areMirrored(List<RepairLine> rows) {
    int proper = 0;
    int mirrored = 0;
    for (RepairLine row : rows) {
      String text = row.text();
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        if (Bidirectional.mirrored(c) == c) {
          continue;
        }
        boolean apartBefore = at == 0 || isApart(text.charAt(at - 1));
        boolean apartAfter = at + 1 == text.length() || isApart(text.charAt(at + 1));
        if (apartBefore != apartAfter) {
          boolean opens = Bidirectional.closing(c) != 0;
          proper += opens == apartBefore ? 1 : 0;
          mirrored += opens == apartBefore ? 0 : 1;
        }
      }
    }
    return mirrored > 2 * proper;
  }

  private static boolean isApart(char c) {
    return c <= ' ' || c == '\u00a0' || PUNCTUATION.indexOf(c) >= 0;
  }

  /** The line with its Arabic-Indic numbers read from the right. */
  public static Traced read(Traced line) {
    Traced.Builder out = new Traced.Builder();
    int at = 0;
    while (at < line.length()) {
      int end = number(line.text(), at);
      for (int i = end - 1; i >= at; i--) {
        out.append(line, i, i + 1);
      }
      if (end == at) {
        out.append(line, at, at + 1);
        end++;
      }
      at = end;
    }
    return out.build();
  }

  /** The line with every bracket turned. */
  public static Traced turned(Traced line) {
    Traced.Builder out = new Traced.Builder();
    for (int at = 0; at < line.length(); at++) {
      out.append(Bidirectional.mirrored(line.charAt(at)), line.from(at));
    }
    return out.build();
  }

  /** The end of the digits that start at a place. */
  private static int digits(String text, int start) {
    int at = start;
    while (at < text.length() && isArabicFigure(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the number, separators between digits included, that starts at a place. */
  private static int number(String text, int start) {
    int end = digits(text, start);
    while (end > start
        && end + 1 < text.length()
        && Bidirectional.joinsFigures(text.charAt(end), true)
        && isArabicFigure(text.charAt(end + 1))) {
      end = digits(text, end + 1);
    }
    return end;
  }
}
