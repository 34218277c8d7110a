package org.plenary.akn;

/** The zones of a document, which decide what element a field of the model becomes. */
enum Zone {
  MASTHEAD,
  PREFACE,
  TEXT,
  CONCLUSIONS
}
