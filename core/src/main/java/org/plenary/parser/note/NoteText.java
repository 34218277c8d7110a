package org.plenary.parser.note;

import java.util.List;

/**
 * A note as it stands at the foot of its page or at the end of the text.
 *
 * @param number its number as printed
 * @param rows indices of its rows; the first holds the number
 * @param sheetStart index of the first row of the page, or of the stretch of text, that it closes
 * @param sheetEnd index of the row after the page, if that shows; else {@code sheetStart}
 */
public record NoteText(NoteNumber number, List<Integer> rows, int sheetStart, int sheetEnd) {

  public NoteText {
    rows = List.copyOf(rows);
  }

  public int value() {
    return number.value();
  }

  /** The first row of the note: its marker stands before this. */
  public int firstRow() {
    return rows.get(0);
  }
}
