package org.plenary.render.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.model.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Moves each note from the end of the page to its marker, where the style sheet makes it a
 * footnote, and binds the marker to the word before and to the punctuation after it, so that no
 * line begins with either.
 */
final class FootnotePlacement {

  private final Document document;
  private final BreakIterator lines;
  private final Map<String, Element> notes = new HashMap<>();

  FootnotePlacement(Document document, Language language) {
    this.document = document;
    this.lines = BreakIterator.getLineInstance(new ULocale(language.tag()));
  }

  /** Moves all notes; what held them at the end goes. */
  void run() {
    for (Element note : Paper.elements(document, "aside")) {
      notes.put("#" + note.getAttribute("id"), note);
    }
    for (Element link : Paper.elements(document, "a")) {
      if (link.getAttribute("role").equals("doc-noteref")
          && link.getParentNode() instanceof Element call) {
        place(call, notes.remove(link.getAttribute("href")));
      }
    }
    for (Element section : Paper.elements(document, "section")) {
      if (section.getAttribute("class").equals("notes")) {
        section.getParentNode().removeChild(section);
      }
    }
  }

  /** Binds a call; a further call of a note that already stands elsewhere has none of its own. */
  private void place(Element call, @Nullable Element note) {
    Element bound = boundBefore(call);
    if (bound == null) {
      bound = document.createElement("span");
      bound.setAttribute("class", "bound");
      call.getParentNode().insertBefore(bound, call);
      takeBefore(bound);
    }
    bound.appendChild(call);
    Node end = endOf(bound);
    takeAfter(bound, end);
    if (note != null) {
      Node parent = end.getParentNode();
      parent.insertBefore(note, end.getNextSibling());
    }
  }

  /** The bound group that a call directly follows, as a second marker at the same place does. */
  private static @Nullable Element boundBefore(Element call) {
    Node before = call.getPreviousSibling();
    while (isElement(before, "aside")) {
      before = before.getPreviousSibling();
    }
    return isElement(before, "span")
            && ((Element) before).getAttribute("class").equals("bound")
            && before.getLastChild() instanceof Element
        ? (Element) before
        : null;
  }

  /** The last of the notes that already stand after the group, or the group itself. */
  private static Node endOf(Element bound) {
    Node end = bound;
    while (isElement(end.getNextSibling(), "aside")) {
      end = end.getNextSibling();
    }
    return end;
  }

  private static boolean isElement(@Nullable Node node, String name) {
    return node instanceof Element element && element.getTagName().equals(name);
  }

  /** Moves what may not be parted from the marker into the group: back to the last line break. */
  private void takeBefore(Element bound) {
    StringBuilder line = new StringBuilder();
    for (Node node = bound.getPreviousSibling();
        node != null && !isElement(node, "br") && !isElement(node, "aside");
        node = node.getPreviousSibling()) {
      line.insert(0, node.getTextContent());
    }
    lines.setText(line.toString());
    int wanted = line.length() == 0 ? 0 : line.length() - lines.preceding(line.length());
    while (wanted > 0 && bound.getPreviousSibling() != null) {
      Node before = bound.getPreviousSibling();
      int length = before.getTextContent().length();
      Node tail = length <= wanted ? before : tail(before, length - wanted);
      bound.insertBefore(tail, bound.getFirstChild());
      wanted -= length;
    }
  }

  /** Parts a node after so many characters and gives the second part. */
  private Node tail(Node node, int offset) {
    if (node instanceof Text text) {
      return text.splitText(offset);
    }
    Element second = (Element) node.cloneNode(false);
    second.removeAttribute("id");
    int left = offset;
    Node child = node.getFirstChild();
    while (child != null) {
      Node next = child.getNextSibling();
      int length = child.getTextContent().length();
      if (left <= 0) {
        second.appendChild(child);
      } else if (length > left) {
        second.appendChild(tail(child, left));
      }
      left -= length;
      child = next;
    }
    return second;
  }

  /** Moves the punctuation that may not begin a line into the group. */
  private void takeAfter(Element bound, Node end) {
    if (end.getNextSibling() instanceof Text after) {
      String probe = "1" + after.getData();
      lines.setText(probe);
      int limit = lines.following(0) - 1;
      int length = 0;
      while (length < limit && isPunctuation(after.getData().charAt(length))) {
        length++;
      }
      if (length > 0) {
        bound.appendChild(document.createTextNode(after.getData().substring(0, length)));
        after.deleteData(0, length);
      }
    }
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
