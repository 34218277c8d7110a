package org.plenary.render.docx;

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

  /** The style of headings of a level, from 1. */
  static String heading(int level) {
    return "Heading" + Math.min(level, LEVELS);
  }
}
