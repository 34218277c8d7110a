package org.plenary.render.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.plenary.text.XmlEscapes;

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
    String lines = text.replace('\r', '\n');
    if (attribute) {
      XmlEscapes.attribute(lines, out);
    } else {
      XmlEscapes.text(lines.toCharArray(), 0, lines.length(), out);
    }
  }
}
