package org.plenary.model;

/** How emphasised text is set. */
public enum EmphasisStyle {
  /** Slanted. */
  ITALIC,
  /** Bold. */
  BOLD,
  /** Underlined. */
  UNDERLINE,
  /** Raised. */
  SUPERSCRIPT,
  /** Lowered. */
  SUBSCRIPT,
  /** In small capitals. */
  SMALL_CAPITALS
}
