package org.plenary.render.docx;

import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.render.PaperSize;

/** The styles of paragraphs, as {@code styles.xml} defines them. */
enum ParagraphStyle {
  PUBLISHER("UNPublisher"),
  SYMBOL("UNSymbol"),
  ORGAN("UNOrgan"),
  ISSUE("UNIssue"),
  ISSUE_IN_LATIN("UNIssueInLatin"),
  SESSION("UNSession"),
  AGENDA_ITEM("UNAgendaItem"),
  AGENDA_TITLE("UNAgendaTitle"),
  MASTHEAD("UNMasthead"),
  ACT("UNAct"),
  ACT_LINE("UNActLine"),
  ADOPTION("UNAdoption"),
  BASIS("UNBasis"),
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
  NOTE_RULE("UNNoteRule"),
  HEADER("Header"),
  HEADER_END("UNHeaderEnd"),
  FOOTER("Footer");

  /** Deeper points and headings look like the deepest. */
  private static final int LEVELS = 6;

  /** How far tabs stand from one another, in twentieths of a point. */
  static final int TAB = 480;

  /** From the margin to the text. */
  static final int INSET = 20 * PaperSize.INSET;

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
   * How far from the margin paragraphs of a style stand, in twentieths of a point.
   *
   * @param left all lines
   * @param first the first line more than the others; less than zero where it hangs out
   */
  record Indent(int left, int first) {}

  /** The indents of a style; empty for one whose numbered paragraphs begin at the margin. */
  static Optional<Indent> indent(String id) {
    if (id.equals(PARAGRAPH.id)) {
      return Optional.of(new Indent(INSET, TAB));
    }
    return IntStream.rangeClosed(1, LEVELS)
        .filter(level -> id.equals(point(level)))
        .mapToObj(
            level -> level == 1 ? new Indent(INSET, TAB) : new Indent(INSET + level * TAB, -TAB))
        .findFirst();
  }

  /** The style of headings of a level, from 1. */
  static String heading(int level) {
    return "Heading" + Math.min(level, LEVELS);
  }
}
