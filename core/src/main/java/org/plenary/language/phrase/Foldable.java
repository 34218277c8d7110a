package org.plenary.language.phrase;

/** A text that keeps its folded form, so that rules asked one after the other fold it only once. */
public interface Foldable extends CharSequence {

  /** The folded form. */
  Folded folded();
}
