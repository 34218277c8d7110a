package org.plenary.model;

/**
 * The passage of another text that an amendment is about.
 *
 * <pre>{@code
 * new AmendedPassage("para_4", AmendedPassage.Side.AFTER) // "After operative paragraph 4, insert …"
 * }</pre>
 *
 * @param passage the eId that the passage has by our rules, e.g. {@code para_4} or {@code
 *     preamble__container_5}
 * @param side where it is changed
 */
public record AmendedPassage(String passage, Side side) {

  /** Where a passage is changed. */
  public enum Side {
    /** In it, or the whole of it. */
    AT,
    /** Before it. */
    BEFORE,
    /** After it. */
    AFTER
  }
}
