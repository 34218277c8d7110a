package org.plenary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a deliberation can be written as. */
public enum Format {
  /** Akoma Ntoso 3.0 XML. */
  AKN("xml", "application/akn+xml"),
  /** A tagged PDF for print and for screen readers: PDF/UA-1 and PDF/A-2a. */
  PDF("pdf", "application/pdf"),
  /** A Word file, with styles, footnotes and tables to work on. */
  DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** One self-contained page. */
  HTML("html", "text/html;charset=utf-8"),
  /** Plain text, wrapped, with the notes at the end. */
  TXT("txt", "text/plain;charset=utf-8"),
  /** CommonMark with pipe tables and footnotes. */
  MD("md", "text/markdown;charset=utf-8"),
  /** The whole document as one JSON object; {@code deliberation-1.schema.json} describes it. */
  JSON("json", "application/json"),
  /** A JSON object a line for each block; {@code block-1.schema.json} describes them. */
  JSONL("jsonl", "application/jsonl");

  private final String ending;
  private final String mediaType;

  Format(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** The ending of its files, without the dot, e.g. {@code xml}. */
  public String ending() {
    return ending;
  }

  /** Its media type, e.g. {@code application/pdf}. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * The format that a file's ending names, in either case: {@code .xml} and {@code .akn}, {@code
   * .pdf}, {@code .docx}, {@code .html} and {@code .htm}, {@code .txt}, {@code .md} and {@code
   * .markdown}, {@code .json}, {@code .jsonl} and {@code .ndjson}.
   */
  public static Optional<Format> ofFileName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.length() == name.length()) {
      return Optional.empty();
    }
    return switch (ending) {
      case "akn" -> Optional.of(AKN);
      case "htm" -> Optional.of(HTML);
      case "markdown" -> Optional.of(MD);
      case "ndjson" -> Optional.of(JSONL);
      default -> Arrays.stream(values()).filter(f -> f.ending.equals(ending)).findFirst();
    };
  }
}
