package org.plenary.source;

/** What becomes of changes that an author tracked and nobody has decided on yet. */
public enum TrackedChanges {
  /** The text as it would be with all changes made. */
  ACCEPTED,
  /** The text as it was before any of them. */
  REFUSED
}
