package org.plenary.source;

import java.util.Optional;

/**
 * A line as it was extracted, without its line end.
 *
 * @param number counted from 1 through the whole source
 * @param span where it stands in the text of the source
 * @param text its characters, white space included
 * @param region which part of the page it was found in, as far as the source knows
 * @param typography how it is set, where the source knows it
 * @param structure what the file itself says that it is
 */
public record Line(
    int number,
    Span span,
    String text,
    Region region,
    Optional<Typography> typography,
    LineStructure structure) {

  /** A line of which the file does not say what it is. */
  public Line(int number, Span span, String text, Region region, Optional<Typography> typography) {
    this(number, span, text, region, typography, LineStructure.NONE);
  }

  /** Which part of the page a reader found a line in. */
  public enum Region {
    /** Nothing is known: plain text. */
    UNKNOWN,
    /** Running text. */
    BODY,
    /** A running head, foot or other furniture above or below the text. */
    MARGIN,
    /** A footnote or endnote; the note's number, if the source has it, comes first. */
    NOTE,
    /**
     * A row of a table, its cells separated by tabs; or a paragraph in a cell, where {@link
     * LineStructure#cell} tells which.
     */
    TABLE
  }

  /** Whether there is nothing but white space. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
