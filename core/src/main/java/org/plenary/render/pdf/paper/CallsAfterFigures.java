package org.plenary.render.pdf.paper;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Parts the call of a note from a figure that it follows, by as much as readers of a file take for
 * a space. What is copied, searched or read aloud has no raised letters: without it, the year 2030
 * with a call of note 8 would be 20308.
 */
final class CallsAfterFigures {

  private static final String APART = "padding-left: 1.5pt";

  private CallsAfterFigures() {}

  /** Parts them in the whole document. */
  static void part(Document document) {
    for (Element raised : PageElements.named(document, "sup")) {
      if (raised.getAttribute("class").equals("call") && followsFigure(raised)) {
        raised.setAttribute("style", APART);
      }
    }
  }

  private static boolean followsFigure(Node call) {
    for (Node node = call; node != null; node = node.getParentNode()) {
      if (node.getPreviousSibling() != null) {
        return endsInFigure(node.getPreviousSibling());
      }
    }
    return false;
  }

  private static boolean endsInFigure(Node node) {
    Node last = node;
    while (last.getLastChild() != null) {
      last = last.getLastChild();
    }
    return last instanceof Text text
        && text.getLength() > 0
        && Character.isDigit(text.getData().charAt(text.getLength() - 1));
  }
}
