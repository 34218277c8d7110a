package org.plenary.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of deliberation. */
public enum DocumentKind {
  RESOLUTION("resolution"),
  DECISION("decision"),
  PRESIDENTIAL_STATEMENT("presidentialStatement"),
  DRAFT_RESOLUTION("draftResolution"),
  DRAFT_DECISION("draftDecision"),
  AMENDMENT("amendment");

  private final String aknName;

  DocumentKind(String aknName) {
    this.aknName = aknName;
  }

  /** The value of {@code statement/@name}. */
  public String aknName() {
    return aknName;
  }

  /** Whether it is only proposed: a draft, or an amendment to one. */
  public boolean isProposed() {
    return this == DRAFT_RESOLUTION || this == DRAFT_DECISION || this == AMENDMENT;
  }

  /** The kind of that {@code statement/@name}. */
  public static Optional<DocumentKind> ofAknName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.aknName.equals(name)).findFirst();
  }
}
