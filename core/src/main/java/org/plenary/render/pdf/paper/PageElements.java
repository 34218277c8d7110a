package org.plenary.render.pdf.paper;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Looks elements of a page up, in lists that do not change with the page. */
final class PageElements {

  private PageElements() {}

  /** The elements of that name in document order. */
  static List<Element> named(Document document, String name) {
    return listed(document.getElementsByTagName(name));
  }

  /** The elements of that name in another one, in document order. */
  static List<Element> within(Element element, String name) {
    return listed(element.getElementsByTagName(name));
  }

  private static List<Element> listed(NodeList live) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < live.getLength(); i++) {
      elements.add((Element) live.item(i));
    }
    return elements;
  }

  /** The elements directly in another one. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
