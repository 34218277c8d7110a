package org.plenary.language.masthead;

/** The kinds of session of an organ. */
public enum SessionKind {
  /** Numbered, e.g. the sixtieth session. */
  REGULAR,
  /** Numbered, e.g. the thirtieth special session. */
  SPECIAL,
  /** Numbered, e.g. the tenth emergency special session. */
  EMERGENCY_SPECIAL,
  /** Named after its year, e.g. the 2022 session. */
  ANNUAL
}
