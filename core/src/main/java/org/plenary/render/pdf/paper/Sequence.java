package org.plenary.render.pdf.paper;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts divisions, whatever their depth, one after the other, as they stand on paper. openhtmltopdf
 * lays an element anew where a page turns before or in it, and each element around it does the
 * same: the time would double with each level.
 */
final class Sequence {

  private static final Set<String> AROUND = Set.of("section", "article");

  private static final Set<String> RAISED = Set.of("sup", "sub");

  private static final Set<String> BLOCKS =
      Set.of("p", "div", "ul", "table", "h1", "h2", "h3", "h4", "h5", "h6");

  private Sequence() {}

  /** Takes away what only holds others. */
  static void of(Document document) {
    for (String name : AROUND) {
      PageElements.named(document, name).forEach(Sequence::unwrap);
    }
    for (String name : RAISED) {
      for (Element raised : PageElements.named(document, name)) {
        if (raised.getElementsByTagName("br").getLength() > 0) {
          // lines without a height of their own would lie upon each other
          raised.setAttribute("style", "line-height: 1.2");
        }
      }
    }
    for (Element table : PageElements.named(document, "table")) {
      if (isWithinTable(table)) {
        flatten(document, table);
      } else if (hasLongHead(table)) {
        table.setAttribute("class", "once");
      }
    }
  }

  /** Puts what an element holds in its place. */
  static void unwrap(Element around) {
    List<Element> children = PageElements.children(around);
    if (around.hasAttribute("id") && !children.isEmpty() && !children.get(0).hasAttribute("id")) {
      children.get(0).setAttribute("id", around.getAttribute("id"));
    }
    Node parent = around.getParentNode();
    while (around.getFirstChild() != null) {
      parent.insertBefore(around.getFirstChild(), around);
    }
    parent.removeChild(around);
  }

  private static boolean isWithinTable(Element table) {
    for (Node around = table.getParentNode(); around != null; around = around.getParentNode()) {
      if (around.getNodeName().equals("table")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the head of a table holds more than a line in each cell. Repeated on each page it could
   * leave no room for rows.
   */
  private static boolean hasLongHead(Element table) {
    return PageElements.children(table).stream()
        .filter(part -> part.getTagName().equals("thead"))
        .flatMap(head -> PageElements.children(head).stream())
        .flatMap(row -> PageElements.children(row).stream())
        .flatMap(cell -> PageElements.children(cell).stream())
        .anyMatch(Sequence::isBlock);
  }

  /** Sets the cells of a table in a table below one another. */
  private static void flatten(Document document, Element table) {
    for (Element part : PageElements.children(table)) {
      List<Element> rows =
          part.getTagName().equals("caption") ? List.of() : PageElements.children(part);
      List<Element> cells =
          rows.isEmpty()
              ? List.of(part)
              : rows.stream().flatMap(row -> PageElements.children(row).stream()).toList();
      for (Element cell : cells) {
        table.getParentNode().insertBefore(cell, table);
        boolean blocks = PageElements.children(cell).stream().anyMatch(Sequence::isBlock);
        if (blocks) {
          unwrap(cell);
        } else {
          document.renameNode(cell, cell.getNamespaceURI(), "p");
        }
      }
    }
    table.getParentNode().removeChild(table);
  }

  private static boolean isBlock(Element element) {
    return BLOCKS.contains(element.getTagName());
  }
}
