package org.plenary.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of deliberation. */
public enum DocumentKind {
  RESOLUTION("resolution"),
  DECISION("decision"),
  PRESIDENTIAL_STATEMENT("presidentialStatement"),
  DRAFT_RESOLUTION("draftResolution");

  private final String aknName;

  DocumentKind(String aknName) {
    this.aknName = aknName;
  }

  /** The value of {@code statement/@name}. */
  public String aknName() {
    return aknName;
  }

  /** The kind of that {@code statement/@name}. */
  public static Optional<DocumentKind> ofAknName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.aknName.equals(name)).findFirst();
  }
}
