package org.plenary.render.pdf;

import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The indent of first lines, as an element of its own: openhtmltopdf forgets {@code text-indent} in
 * a line that holds an {@code inline-block}, and lines with note markers do.
 */
final class Indent {

  private static final Set<String> INDENTED = Set.of("formula", "recital", "paragraph");

  private Indent() {}

  /** Whether that {@code p} opens a formula, a recital or a paragraph. */
  static boolean wants(Element paragraph) {
    return paragraph.getParentNode() instanceof Element parent
        && INDENTED.contains(parent.getAttribute("class"))
        && isFirst(paragraph, parent);
  }

  private static boolean isFirst(Element paragraph, Element parent) {
    Node first = parent.getFirstChild();
    while (first != null && first.getNodeType() != Node.ELEMENT_NODE) {
      first = first.getNextSibling();
    }
    return first == paragraph || parent.getAttribute("class").equals("formula");
  }
}
