package org.plenary.source;

/**
 * Where the lines of a cell stand. The sides are those of the writing: what begins at the right in
 * Arabic begins at the left elsewhere.
 */
public enum TextAlignment {
  /** At the side where lines begin. */
  START,
  /** In the middle. */
  CENTRE,
  /** At the other side, as figures mostly do. */
  END
}
