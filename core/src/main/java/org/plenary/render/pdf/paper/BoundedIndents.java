package org.plenary.render.pdf.paper;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Leaves room for words, however deep lists and proposed passages stand in each other: the deepest
 * begin at the edge of those around them, and in cells and notes all are indented less. Without it
 * they would run off the sheet, where nobody sees them.
 */
final class BoundedIndents {

  /** How many indents the column of the text has room for, and a cell or a note. */
  private static final int MOST = 5;

  private static final int MOST_IN_NARROW = 2;

  private static final Set<String> INDENTED = Set.of("ul", "blockquote");

  private static final Set<String> CELLS = Set.of("td", "th");

  private BoundedIndents() {}

  /** Marks the lists and passages that are to be indented less or not at all. */
  static void bound(Document document) {
    bound(document.getDocumentElement(), 0, false);
  }

  private static void bound(Element element, int indents, boolean narrow) {
    boolean holder = CELLS.contains(element.getTagName()) || FootnotePlacement.isNote(element);
    boolean within = narrow || holder;
    int deep = holder ? 0 : indents;
    if (INDENTED.contains(element.getTagName())) {
      deep++;
      String mark = deep > (within ? MOST_IN_NARROW : MOST) ? " flush" : within ? " narrow" : "";
      if (!mark.isEmpty()) {
        element.setAttribute("class", element.getAttribute("class") + mark);
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        bound(inner, deep, within);
      }
    }
  }
}
