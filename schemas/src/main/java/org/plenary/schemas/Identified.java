package org.plenary.schemas;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An element that may have an eId, be it text, structure or metadata. */
@NullMarked
public interface Identified {

  /** Returns the eId, or null if there is none. */
  @Nullable String getEId();

  /** Sets the eId. */
  void setEId(@Nullable String eId);
}
