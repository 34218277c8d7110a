package org.plenary.source;

/** What some characters are tied to, where the file itself says so. */
public sealed interface Anchor {

  /**
   * The target of a link.
   *
   * @param address as written
   */
  record Link(String address) implements Anchor {}

  /**
   * A note: in the text, the characters call it; at its beginning, they are its number or mark.
   *
   * @param note what the file calls it, the same here and in {@link LineStructure#note}
   * @param mark its number or mark as printed
   */
  record Note(String note, String mark) implements Anchor {}
}
