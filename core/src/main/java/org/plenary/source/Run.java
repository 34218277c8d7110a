package org.plenary.source;

/**
 * A stretch of one style within a line.
 *
 * @param span where it stands in the text of the source
 * @param style how it is set
 */
public record Run(Span span, Style style) {}
