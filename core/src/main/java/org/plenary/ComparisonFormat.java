package org.plenary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a comparison can be written as. */
public enum ComparisonFormat {
  /** One self-contained page. */
  HTML("html"),
  /** One JSON object. */
  JSON("json"),
  /** A Word file with tracked changes, which Word accepts or refuses. */
  DOCX("docx");

  private final String ending;

  ComparisonFormat(String ending) {
    this.ending = ending;
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return ending;
  }

  /** The format that a file's ending names, in either case. */
  public static Optional<ComparisonFormat> ofFileName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }
}
