package org.plenary.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an instruction of an amendment does to the text that it is about. */
public enum ModificationKind {
  /** Something is put in. */
  INSERTION,
  /** Something is put in the place of something else. */
  SUBSTITUTION,
  /** Something is taken out. */
  REPEAL;

  /** The value of {@code textualMod/@type}. */
  public String aknName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that {@code textualMod/@type}. */
  public static Optional<ModificationKind> ofAknName(String name) {
    return Arrays.stream(values()).filter(kind -> kind.aknName().equals(name)).findFirst();
  }
}
