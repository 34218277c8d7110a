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

  private static final List<String> ADDRESSES = List.of("http://", "https://", "www.");

  /** How many letters {@code No}, {@code vol} and their like have at most. */
  private static final int LONGEST_ABBREVIATION = 4;

  public static LineConvention of(List<PageLine> rows) {
    int agree = 0;
    int disagree = 0;
    int paired = 0;
    PageLine last = null;
    for (int i = 0; i < rows.size(); i++) {
      PageLine row = rows.get(i);
      if (row.isBlank()) {
        continue;
      }
      paired += numbersNote(rows, i) ? 1 : 0;
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
   * Whether the row is a number apart from the text above it whose text below begins as a paragraph
   * does: that of a note, which stands in for the paragraph that a page turn cut under the notes.
   */
  private static boolean numbersNote(List<PageLine> rows, int row) {
    return row > 0
        && row + 1 < rows.size()
        && rows.get(row).holdsMarkersOnly()
        && !beginsParagraph(rows.get(row))
        && rows.get(row - 1).isBlank()
        && !rows.get(row + 1).isBlank()
        && beginsParagraph(rows.get(row + 1))
        && endsParagraph(rows.get(row + 1));
  }

  /**
   * Whether blanks part two rows of the text, at the end of one and the beginning of the other: a
   * line that was broken at a space, even after a clause, has the first alone.
   */
  public static boolean partsText(PageLine row, PageLine next) {
    return endsParagraph(row) && beginsParagraph(next);
  }

  /**
   * Whether a note ends between two rows. A line that was broken at a space ends in one too, so
   * that either the next begins with one or a full stop has to confirm it.
   */
  public static boolean partsNote(PageLine row, PageLine next) {
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

  /**
   * Whether a text begins as no sentence or note does: with a small letter that does not open an
   * address, as in {@code www.un.org}.
   */
  public static boolean beginsLow(String text) {
    return !text.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && ADDRESSES.stream().noneMatch(text::startsWith);
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
