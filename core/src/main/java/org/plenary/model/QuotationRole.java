package org.plenary.model;

/** What becomes of words that an amendment quotes. */
public enum QuotationRole {
  /** They are taken out. */
  OLD,
  /** They are put in. */
  NEW,
  /** They mark the place, and stay. */
  PLACE
}
