package org.plenary.language;

/**
 * A label before the names of the States that voted alike.
 *
 * @param kind how they voted
 * @param start offset of the label in the text
 * @param end offset after its colon
 */
public record VoteLabel(Vote.Kind kind, int start, int end) {}
