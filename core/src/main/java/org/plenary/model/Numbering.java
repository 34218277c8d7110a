package org.plenary.model;

import org.plenary.source.Spans;

/**
 * The number of a paragraph, point or section.
 *
 * @param printed as printed, e.g. {@code 12.}, {@code (a)}, {@code 3} or {@code ㈠}
 * @param value the same for machines and in every language: Arabic figures or lower-case Latin
 *     letters, e.g. {@code 12}, {@code a}, {@code iv}; never empty
 * @param source where it was read
 */
public record Numbering(String printed, String value, Spans source) {}
