package org.plenary.parser.line;

import java.util.List;
import org.plenary.text.Characters;

/**
 * Whether white space at the ends of lines marks paragraphs, as in text that keeps the blanks of
 * its word processor: the last line of a paragraph ends in a space, the first begins with one, and
 * lines within a paragraph do neither.
 *
 * @param marked whether it does
 */
public record LineConvention(boolean marked) {

  private static final int FEWEST = 3;

  /** How many letters {@code No}, {@code vol} and their like have at most. */
  private static final int LONGEST_ABBREVIATION = 4;

  public static LineConvention of(List<PageLine> rows) {
    int agree = 0;
    int disagree = 0;
    int paired = 0;
    PageLine last = null;
    for (PageLine row : rows) {
      if (row.isBlank()) {
        continue;
      }
      if (last != null && !last.holdsMarkersOnly() && !row.holdsMarkersOnly()) {
        boolean ended = endsParagraph(last);
        if (ended == beginsParagraph(row)) {
          agree++;
          paired += ended ? 1 : 0;
        } else {
          disagree++;
        }
      }
      last = row;
    }
    return new LineConvention(paired >= FEWEST && paired > disagree && disagree * 5 <= agree);
  }

  /**
   * Whether a paragraph ends between two rows. A line that was broken at a space ends in one too,
   * so that either the next begins with one or a full stop has to confirm it.
   */
  public static boolean parts(PageLine row, PageLine next) {
    return endsParagraph(row) && (beginsParagraph(next) || endsSentence(row));
  }

  /** Whether the last sign, closing brackets and quotes aside, ends a sentence or a clause. */
  public static boolean endsSentence(PageLine row) {
    String text = row.text();
    int end = text.length();
    while (end > 0 && ")]）”’»\"】》」』".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0
        && (Characters.endsSentence(text.charAt(end - 1))
            || ":：".indexOf(text.charAt(end - 1)) >= 0);
  }

  /** Whether a line end parts a short word from its figure, as in {@code No. 39}. */
  public static boolean breaksNumber(PageLine row, PageLine next) {
    String text = row.text();
    return text.endsWith(".")
        && PageLine.shortWord(text, text.length() - 1, LONGEST_ABBREVIATION) > 0
        && !next.text().isEmpty()
        && Digits.value(next.text().charAt(0)) >= 0;
  }

  static boolean endsParagraph(PageLine row) {
    return row.line().text().endsWith(" ");
  }

  public static boolean beginsParagraph(PageLine row) {
    return row.line().text().startsWith(" ");
  }
}
