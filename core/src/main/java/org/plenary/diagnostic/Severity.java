package org.plenary.diagnostic;

/** How bad what was noticed is. */
public enum Severity {
  /** Worth knowing; nothing was changed. */
  INFO,
  /** Something was repaired or is doubtful. */
  WARNING,
  /** Something is wrong or lost. */
  ERROR
}
