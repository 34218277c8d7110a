package org.plenary.language.closing;

import java.util.OptionalInt;

/**
 * What a line says of the vote on a deliberation.
 *
 * @param kind what the line is
 * @param favour the votes in favour, if the line counts them
 * @param against the votes against, if the line counts them
 * @param abstaining the abstentions, if the line counts them
 */
public record Vote(Kind kind, OptionalInt favour, OptionalInt against, OptionalInt abstaining) {

  /** The kinds of line about a vote. */
  public enum Kind {
    /** {@code [Adopted without a vote.]}. */
    WITHOUT_VOTE,
    /** {@code [Adopted by a recorded vote of 32 to 3, with 12 abstentions.} and what follows. */
    RECORDED,
    /** {@code In favour:}, before the names of States. */
    IN_FAVOUR,
    /** {@code Against:}, before the names of States. */
    AGAINST,
    /** {@code Abstaining:}, before the names of States. */
    ABSTAINING
  }
}
