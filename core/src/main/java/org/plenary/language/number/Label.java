package org.plenary.language.number;

/**
 * One reading of the number with which a line begins.
 *
 * @param printed as printed, e.g. {@code 12.}, {@code (a)}, {@code ㈠}
 * @param style its style
 * @param ordinal its place in the row of its style, from 1; 0 for a bullet
 * @param value the same for machines and in every language: figures or lower-case Latin letters
 * @param stopMissing whether the stop that belongs to the style is not there, as in {@code 3 Notes}
 * @param end offset after the number in the line
 */
public record Label(
    String printed, LabelStyle style, int ordinal, String value, boolean stopMissing, int end) {}
