package org.plenary.source.doc;

/** The characters that stand for something else in the text of the file. */
final class DocSigns {

  static final char PICTURE = 0x01;
  static final char NOTE = 0x02;
  static final char NOTE_SEPARATOR = 0x03;
  static final char NOTE_CONTINUATION = 0x04;
  static final char COMMENT = 0x05;
  static final char CELL_END = 0x07;
  static final char DRAWING = 0x08;
  static final char TAB = '\t';
  static final char LINE_BREAK = 0x0B;
  static final char PAGE_BREAK = 0x0C;
  static final char PARAGRAPH_END = '\r';
  static final char COLUMN_BREAK = 0x0E;
  static final char FIELD_BEGIN = 0x13;
  static final char FIELD_SEPARATOR = 0x14;
  static final char FIELD_END = 0x15;
  static final char NO_BREAK_HYPHEN = 0x1E;
  static final char SOFT_HYPHEN = 0x1F;

  private DocSigns() {}
}
