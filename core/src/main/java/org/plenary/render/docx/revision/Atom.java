package org.plenary.render.docx.revision;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The least of a paragraph that a change takes away or puts in: a word, a mark, blanks, the call of
 * a note, the end of the paragraph.
 *
 * @param key what it shares with one of the other text that is the same
 * @param text its characters, if it is nothing but text; a tab and a line end stand for themselves
 * @param properties how its characters look, if anything is said of that
 * @param link the identifier of the address that it leads to, if it does
 * @param elements what else it is made of: runs and bookmarks
 */
record Atom(
    String key,
    String text,
    Optional<Element> properties,
    Optional<String> link,
    List<Element> elements) {

  /** The key of the end of a paragraph; it begins like a word but is not one. */
  private static final String END = "end of paragraph";

  Atom {
    elements = List.copyOf(elements);
  }

  /** The end of a paragraph. */
  static Atom end() {
    return new Atom(END, "", Optional.empty(), Optional.empty(), List.of());
  }

  boolean isEnd() {
    return key.equals(END);
  }

  /** Whether it is nothing but characters. */
  boolean isText() {
    return elements.isEmpty() && !isEnd();
  }

  /** Whether characters look the same. */
  boolean looksLike(Atom other) {
    return properties.isPresent() && other.properties.isPresent()
        ? properties.get().isEqualNode(other.properties.get())
        : properties.isEmpty() && other.properties.isEmpty();
  }
}
