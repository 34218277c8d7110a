package org.plenary.akn.naming;

/** The zones of a document, which decide what element a field of the model becomes. */
public enum Zone {
  MASTHEAD,
  PREFACE,
  TEXT,
  CONCLUSIONS
}
