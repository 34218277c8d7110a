package org.plenary.render.pdf;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Moves each note from the end of the page to its marker, where the style sheet makes it a
 * footnote. A further call of a note that already stands elsewhere stays a call.
 */
final class FootnotePlacement {

  private FootnotePlacement() {}

  /** Whether an element is a note. */
  static boolean isNote(Element element) {
    return element.getAttribute("role").equals("doc-footnote");
  }

  /** Moves all notes; what held them at the end goes. */
  static void run(Document document) {
    Map<String, Element> notes = new HashMap<>();
    for (Element note : PageElements.named(document, "div")) {
      if (isNote(note)) {
        notes.put("#" + note.getAttribute("id"), note);
      }
    }
    for (Element link : PageElements.named(document, "a")) {
      if (link.getAttribute("role").equals("doc-noteref")) {
        Element note = notes.remove(link.getAttribute("href"));
        if (note != null) {
          Element call = (Element) link.getParentNode();
          call.getParentNode().insertBefore(note, call.getNextSibling());
        }
      }
    }
    for (Element section : PageElements.named(document, "section")) {
      if (section.getAttribute("class").equals("notes")) {
        section.getParentNode().removeChild(section);
      }
    }
  }
}
