package org.plenary.collation.compare;

/**
 * Words that stand in both texts, or in one of them.
 *
 * @param origin in which
 * @param text the words with the blanks and marks among them
 */
public record Stretch(Origin origin, String text) {

  /** Where words stand. */
  public enum Origin {
    /** In both texts. */
    BOTH,
    /** In the older text alone: they were deleted. */
    OLDER,
    /** In the newer text alone: they were inserted. */
    NEWER
  }
}
