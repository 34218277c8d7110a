package org.plenary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an alignment can be written as. */
public enum AlignmentFormat {
  /** A translation memory, TMX 1.4b. */
  TMX("tmx"),
  /** One self-contained page with the languages side by side. */
  HTML("html"),
  /** A JSON object a line for each unit. */
  JSONL("jsonl"),
  /** A table by RFC 4180. */
  CSV("csv");

  private final String ending;

  AlignmentFormat(String ending) {
    this.ending = ending;
  }

  /** The ending of its files, without the dot. */
  public String ending() {
    return ending;
  }

  /** The format that a file's ending names, in either case. */
  public static Optional<AlignmentFormat> ofFileName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }
}
