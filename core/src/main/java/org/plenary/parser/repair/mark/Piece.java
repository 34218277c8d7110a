package org.plenary.parser.repair.mark;

import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * A piece of a line, with the vowel signs behind it that belong to the word after it.
 *
 * @param text the piece without those signs
 * @param signs those signs without blanks
 */
public record Piece(Traced text, Traced signs) {

  private static final String BELOW = "\u064d\u0650";

  public static Piece of(RepairLine row) {
    String text = row.text();
    int end = text.stripTrailing().length();
    int start = end;
    while (start > 0
        && (Bidirectional.isMark(text.charAt(start - 1)) || text.charAt(start - 1) == ' ')) {
      start--;
    }
    Traced signs = row.traced().part(start, end).withoutBlanks();
    boolean apart = start == 0 || start < end && text.charAt(start) == ' ';
    boolean cut = apart && signs.length() > 0;
    return cut
        ? new Piece(row.traced().part(0, start), signs)
        : new Piece(row.traced(), row.traced().part(0, 0));
  }

  /** The characters of its signs. */
  String marks() {
    return signs.text();
  }

  boolean isOnlyMarks() {
    return text.isBlank() && signs.length() > 0;
  }

  /** Whether all its signs stand below their letters. */
  boolean isBelow() {
    return signs.length() > 0 && marks().chars().allMatch(mark -> BELOW.indexOf(mark) >= 0);
  }

  boolean isOnlyBelow() {
    return isOnlyMarks() && isBelow();
  }

  /** The letters that it begins with. */
  String firstWord() {
    return text.text().substring(0, WordShapes.end(text.text(), 0));
  }

  /** The letters that it ends with. */
  String lastWord() {
    String stripped = text.text().stripTrailing();
    int start = stripped.length();
    while (start > 0 && Bidirectional.isRight(stripped.charAt(start - 1))) {
      start--;
    }
    return stripped.substring(start);
  }

  /** How many characters take up width. */
  public int length() {
    String visible = text.text().strip();
    return (int) visible.chars().filter(c -> !Bidirectional.isMark((char) c)).count();
  }
}
