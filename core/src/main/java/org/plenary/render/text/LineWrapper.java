package org.plenary.render.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.text.Characters;
import org.plenary.text.Columns;
import org.plenary.text.Interruption;

/**
 * Breaks text into lines where joining them again is safe: at a single space, or between two wide
 * characters where UAX #14 allows it.
 *
 * @param width the columns of a line
 */
record LineWrapper(int width) {

  /** What a line should not begin with, since it could be taken for the number of a paragraph. */
  private static final Pattern LABEL =
      Pattern.compile("[(\\[]?(?:\\p{Nd}{1,4}|\\p{L}|[ivxlIVXL]{1,5})[.)\\]]|\\p{Nd}{1,4}|[-–—•*]");

  /**
   * What closes; lines are joined without a space before it, so none that it has may be a break.
   */
  private static final String CLOSING = ",.;:!?)]}”’»،؛؟";

  /** What French sets a space after. */
  private static final String OPENING = "«";

  /** How good a place for a line end is. */
  private enum Break {
    NONE,
    POOR,
    GOOD
  }

  /**
   * The lines, each with its indent. A line feed in the text ends a line.
   *
   * @param text without tabs
   * @param first the indent of the first line
   * @param rest that of the others
   */
  List<String> wrap(String text, int first, int rest) {
    List<String> lines = new ArrayList<>();
    for (String part : text.split("\n", -1)) {
      fill(part, lines.isEmpty() ? first : rest, rest, lines);
    }
    return lines;
  }

  private void fill(String text, int first, int rest, List<String> lines) {
    Interruption.heed();
    BreakIterator wide = wideBreaks(text);
    int indent = first;
    int start = 0;
    int columns = indent;
    int good = -1;
    int poor = -1;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (i > start) {
        switch (quality(text, i, wide)) {
          case GOOD -> good = i;
          case POOR -> poor = i;
          case NONE -> {}
        }
      }
      columns += Columns.of(c);
      i += Character.charCount(c);
      int end = good >= 0 ? good : poor;
      if (columns > width && c != ' ' && end >= 0) {
        lines.add(" ".repeat(indent) + text.substring(start, end).stripTrailing());
        start = end;
        indent = rest;
        columns = indent;
        good = -1;
        poor = -1;
        i = start;
      }
    }
    lines.add((" ".repeat(indent) + text.substring(start)).stripTrailing());
  }

  private static Break quality(String text, int i, BreakIterator wide) {
    int next = text.codePointAt(i);
    if (text.charAt(i - 1) != ' ') {
      boolean between = Characters.isWide(next) && Characters.isWide(text.codePointBefore(i));
      return between && wide.isBoundary(i) ? Break.GOOD : Break.NONE;
    }
    if (next == ' ' || i < 2 || text.charAt(i - 2) == ' ') {
      return Break.NONE;
    }
    int last = text.codePointBefore(i - 1);
    if (CLOSING.indexOf(next) >= 0 || OPENING.indexOf(last) >= 0) {
      return Break.NONE;
    }
    if (Characters.isWide(next) && Characters.isWide(last)) {
      return Break.NONE;
    }
    boolean safe =
        !Characters.isWide(next)
            && !Characters.isWide(last)
            && Character.getType(last) != Character.DASH_PUNCTUATION
            && !LABEL.matcher(token(text, i)).matches();
    return safe ? Break.GOOD : Break.POOR;
  }

  private static String token(String text, int start) {
    int end = text.indexOf(' ', start);
    return end < 0 ? text.substring(start) : text.substring(start, end);
  }

  /** The breaks that UAX #14 allows; only those between wide characters are asked for. */
  private static BreakIterator wideBreaks(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ROOT);
    breaks.setText(text);
    return breaks;
  }
}
