package org.plenary.language.number;

/**
 * A number, a month or the number of a document in a text, by its value, which is the same in every
 * language and script.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param kind what it is
 * @param value {@code 1500000} for {@code 1.5 million}, {@code 12} for December, {@code a/res/60/1}
 *     for {@code A/RES/60/1}
 */
public record Figure(int start, int end, Kind kind, String value) {

  /** The kinds of figures. */
  public enum Kind {
    /** A number. */
    NUMBER,
    /** A month. */
    MONTH,
    /** The symbol or number of a document: signs with strokes between. */
    SYMBOL
  }
}
