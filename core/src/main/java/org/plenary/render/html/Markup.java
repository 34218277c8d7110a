package org.plenary.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and text so that the result is well-formed XML and good HTML at once:
 * everything is escaped, everything is closed, and only void elements are written in one tag.
 * Characters that XML forbids become U+FFFD.
 */
final class Markup {

  private final StringBuilder out = new StringBuilder(16_384);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param name its name
   * @param attributes names and values in turn
   */
  Markup open(String name, String... attributes) {
    tag(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** A void element, such as {@code meta}. */
  Markup empty(String name, String... attributes) {
    tag(name, attributes);
    out.append("/>");
    return this;
  }

  /** Text. */
  Markup text(String text) {
    escape(text, false);
    return this;
  }

  /** A line end between blocks, for people who read the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /**
   * Characters as they are.
   *
   * @param markup a document type, or a style sheet without {@code <} and {@code &}
   */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** All that was written. */
  @Override
  public String toString() {
    return out.toString();
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      out.append('"');
    }
  }

  private void escape(String text, boolean attribute) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\r' -> out.append('\n');
        case '\n', '\t' -> out.append(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
        default -> i = character(text, i);
      }
    }
  }

  /** Writes the character at that place and gives the index of its last code unit. */
  private int character(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1))) {
      out.append(c).append(text.charAt(i + 1));
      return i + 1;
    }
    boolean allowed = c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE';
    out.append(allowed ? c : '\uFFFD');
    return i;
  }
}
