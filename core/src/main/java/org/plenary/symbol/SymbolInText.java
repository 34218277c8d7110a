package org.plenary.symbol;

/**
 * The symbol of a document within a text.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param value the symbol itself: Latin letters, no white space but before brackets, plain hyphens,
 *     e.g. {@code NPT/CONF.2000/28 (Parts I and II)}
 * @param repaired whether letters of another script were read as Latin ones
 */
public record SymbolInText(int start, int end, String value, boolean repaired) {}
