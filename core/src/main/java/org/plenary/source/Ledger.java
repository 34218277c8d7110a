package org.plenary.source;

import java.io.Serializable;
import java.util.List;

/**
 * The page furniture that was recognised and left out of the document. Together, document and
 * ledger hold every non-blank character of the source.
 *
 * @param entries in the order of the source
 */
public record Ledger(List<Entry> entries) implements Serializable {

  /** Of a document that was not parsed from pages. */
  public static final Ledger EMPTY = new Ledger(List.of());

  public Ledger {
    entries = List.copyOf(entries);
  }

  /**
   * One piece of furniture.
   *
   * @param kind what it is
   * @param span where it stands
   * @param text its characters
   */
  public record Entry(Furniture kind, Span span, String text) implements Serializable {

    public Entry {
      if (text.length() > kind.maximumLength()) {
        throw new IllegalArgumentException(kind + " of " + text.length() + " characters");
      }
    }
  }
}
