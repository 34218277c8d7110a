package org.plenary.source;

/** What on a page is not part of the document: the closed list of what the ledger may hold. */
public enum Furniture {
  /** A rule of underscores, dashes or blanks above notes or between parts. */
  RULE(200),
  /**
   * A page number such as {@code 2}, {@code 2/3} or {@code Page 2}, or a turn mark {@code /...}.
   */
  PAGE_NUMBER(24),
  /** The symbol or title that is repeated at the head or foot of pages. */
  RUNNING_HEAD(240),
  /** The number under which a document was processed, e.g. {@code 05-48995 (E) 280806}. */
  JOB_NUMBER(80),
  /** The text of a bar code, e.g. {@code *0548995*}. */
  BAR_CODE(40),
  /** Where a link of the page leads, as some extractors list it below the text. */
  LINK(240),
  /** Dots that lead from one cell of a table to the next. */
  LEADER(200),
  /** The heads of columns that are repeated where a table goes on overleaf. */
  TABLE_HEAD(600),
  /** {@code Please recycle} and its like. */
  RECYCLE_NOTICE(80),
  /**
   * Signs that mark a text up for a program: those of Markdown, the strokes that draw a table, the
   * address behind a link's words.
   */
  MARKUP(240),
  /** A mark of the format itself: byte order mark, soft hyphen at a line end, stray control. */
  CONTROL(4);

  private final int maximumLength;

  Furniture(int maximumLength) {
    this.maximumLength = maximumLength;
  }

  /**
   * The most UTF-16 code units that one entry of this kind may have, so that no text hides there.
   */
  public int maximumLength() {
    return maximumLength;
  }
}
