package org.plenary.render.docx;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The styles of paragraphs, as {@code styles.xml} defines them. */
enum ParagraphStyle {
  MASTHEAD("UNMasthead"),
  TITLE("UNTitle"),
  FORMULA("UNFormula"),
  RECITAL("UNRecital"),
  PARAGRAPH("UNParagraph"),
  CLOSING("UNClosing"),
  ANNEX("UNAnnex"),
  ANNEX_TITLE("UNAnnexTitle"),
  CAPTION("Caption"),
  CELL("UNTableText"),
  CELL_HEAD("UNTableHead"),
  NOTE("FootnoteText"),
  HEADER("Header"),
  FOOTER("Footer");

  /** Deeper points and headings look like the deepest. */
  private static final int LEVELS = 6;

  /** The indents of the text and of first lines in {@code styles.xml}. */
  private static final int INDENT = 1134;

  static final int FIRST_LINE = 482;

  private final String id;

  ParagraphStyle(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** The style of points of a level, from 1. */
  static String point(int level) {
    return "UNPoint" + Math.min(level, LEVELS);
  }

  /**
   * How far the text of a style stands from the margin, in twentieths of a point; empty for one
   * whose numbered paragraphs begin at the margin.
   */
  static OptionalInt indent(String id) {
    if (id.equals(PARAGRAPH.id)) {
      return OptionalInt.of(INDENT);
    }
    return IntStream.rangeClosed(1, LEVELS)
        .filter(level -> id.equals(point(level)))
        .map(level -> INDENT + (level - 1) * FIRST_LINE)
        .findFirst();
  }

  /** The style of headings of a level, from 1. */
  static String heading(int level) {
    return "Heading" + Math.min(level, LEVELS);
  }
}
