package org.plenary.render.pdf.paper;

import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts the notes of a page at its end in the order in which they are called, a note in a note after
 * that one, so that each page of paper takes the next in turn.
 */
public final class FootnotePlacement {

  private final Map<String, Element> notes = new HashMap<>();
  private final Element end;

  private FootnotePlacement(Document document) {
    end = document.createElement("div");
    end.setAttribute("class", "notes");
    for (Element note : PageElements.named(document, "div")) {
      if (isNote(note)) {
        notes.put(note.getAttribute("id"), note);
      }
    }
  }

  /** Whether an element is a note. */
  public static boolean isNote(Element element) {
    return element.getAttribute("role").equals("doc-footnote");
  }

  /** Moves all notes; what held them goes. */
  static void run(Document document) {
    FootnotePlacement placement = new FootnotePlacement(document);
    if (placement.notes.isEmpty()) {
      return;
    }
    PageElements.named(document, "a").forEach(placement::moveIfCalled);
    for (Element section : PageElements.named(document, "section")) {
      if (section.getAttribute("class").equals("notes")) {
        section.getParentNode().removeChild(section);
      }
    }
    PageElements.named(document, "main").get(0).appendChild(placement.end);
  }

  private void moveIfCalled(Element link) {
    Element note = NoteCalls.isCall(link) ? notes.remove(NoteCalls.called(link)) : null;
    if (note != null) {
      end.appendChild(note);
      PageElements.within(note, "a").forEach(this::moveIfCalled);
    }
  }
}
