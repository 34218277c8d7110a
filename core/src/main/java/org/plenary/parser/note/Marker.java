package org.plenary.parser.note;

/**
 * A place in the text where a note may be called.
 *
 * @param row index of the row
 * @param start where the marker begins within the row's line, brackets included
 * @param end where it ends within the row's line
 * @param value the number
 * @param weight how much speaks for it being a marker rather than a figure of the text
 * @param alone whether the row holds nothing but markers
 */
public record Marker(int row, int start, int end, int value, int weight, boolean alone) {

  /** A figure set as a superscript: hardly anything else. */
  static final int RAISED = 30;

  /** A figure alone on its line. */
  static final int ALONE = 14;

  /** A figure in brackets or with a slash where the notes are numbered so. */
  public static final int DRESSED = 12;

  /** A figure that touches a word or its punctuation. */
  static final int GLUED = 8;

  /** A figure between punctuation and a space or line end. */
  static final int AFTER_PUNCTUATION = 6;

  /** A figure that a blank parts from a year. */
  static final int AFTER_YEAR = 5;

  /** A figure glued to a year, as in {@code 20301}. */
  static final int SPLIT = 4;

  /** A figure between spaces. */
  static final int FREE = 2;

  /** A figure at the end of one that makes no year without it. */
  static final int TAIL = 1;

  /** A figure of a date, which calls nothing, whatever notes there are. */
  static final int DATED = 0;

  Marker withWeight(int other) {
    return other == weight ? this : new Marker(row, start, end, value, other, alone);
  }

  /** Order in the text: rows are counted in the upper half. */
  public long position() {
    return ((long) row << 32) | start;
  }
}
