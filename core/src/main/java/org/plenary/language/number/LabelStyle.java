package org.plenary.language.number;

/** The styles in which paragraphs, items and sections are numbered. */
public enum LabelStyle {
  /** {@code 1.}, {@code 1 -}: operative paragraphs. */
  NUMBER,
  /** {@code 1.2}. */
  SUBNUMBER,
  /** {@code (a)}, {@code a)}, {@code (أ)}: items of the first level. */
  LETTER,
  /** {@code (i)}, {@code i)}, {@code ㈠}, {@code '1'}: items of the second level. */
  ROMAN,
  /** {@code (1)}, {@code 1)}. */
  BRACKETED_NUMBER,
  /** {@code a.}: items of the third level. */
  STOPPED_LETTER,
  /** {@code i.}: items of the fourth level. */
  STOPPED_ROMAN,
  /** A bullet or a dash. */
  BULLET,
  /** {@code A.}, {@code ألف -}: headings. */
  CAPITAL_LETTER,
  /** {@code I.}, {@code 一、}, {@code أولا -}: headings. */
  CAPITAL_ROMAN,
  /** {@code Article 1}, {@code 第一条}. */
  ARTICLE,
  /** {@code Section 1}. */
  SECTION,
  /** {@code Chapter 1}. */
  CHAPTER,
  /** {@code Part One}. */
  PART
}
