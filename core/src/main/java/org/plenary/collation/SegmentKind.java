package org.plenary.collation;

/** What a segment is in its document. */
public enum SegmentKind {
  /** A line of the masthead. */
  MASTHEAD,
  /** Number and title. */
  TITLE,
  /** The line with which the organ speaks. */
  FORMULA,
  /** A paragraph of the preamble. */
  RECITAL,
  /** A paragraph of the operative part or of an annex. */
  PARAGRAPH,
  /** A sub-paragraph of any level. */
  POINT,
  /** A heading, or the number and heading of a division. */
  HEADING,
  /** The heading of an annex. */
  ANNEX,
  /** A title line of an annex. */
  ANNEX_TITLE,
  /** The caption of a table. */
  CAPTION,
  /** A cell of a table. */
  CELL,
  /** A footnote or endnote. */
  NOTE,
  /** A closing line. */
  CLOSING,
  /** Any other text, such as what follows on the first lines of a paragraph. */
  TEXT
}
