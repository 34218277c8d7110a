package org.plenary.render.pdf.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Makes the outline of a file from the headings of a page, each below the one it stands under. */
final class Bookmarks {

  private record Entry(int level, Element element) {}

  private Bookmarks() {}

  /** Adds what openhtmltopdf makes bookmarks of. */
  static void add(Document document) {
    Element all = document.createElement("bookmarks");
    Deque<Entry> open = new ArrayDeque<>();
    open.push(new Entry(0, all));
    int count = 0;
    for (Element heading : PageElements.named(document, "*")) {
      String words = isHeading(heading) ? words(heading).strip() : "";
      if (words.isEmpty()) {
        continue;
      }
      if (!heading.hasAttribute("id")) {
        heading.setAttribute("id", "heading-" + ++count);
      }
      int level = heading.getTagName().charAt(1) - '0';
      while (open.element().level() >= level) {
        open.pop();
      }
      Element bookmark = document.createElement("bookmark");
      bookmark.setAttribute("name", words);
      bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
      open.element().element().appendChild(bookmark);
      open.push(new Entry(level, bookmark));
    }
    if (all.hasChildNodes()) {
      PageElements.named(document, "head").get(0).appendChild(all);
    }
  }

  private static boolean isHeading(Element element) {
    return element.getTagName().matches("h[1-6]");
  }

  /** The words of a heading without its notes and their calls. */
  private static String words(Element element) {
    StringBuilder words = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        words.append(text.getData());
      } else if (child instanceof Element inner) {
        boolean note =
            FootnotePlacement.isNote(inner) || inner.getAttribute("class").equals("call");
        words.append(inner.getTagName().equals("br") ? " " : note ? "" : words(inner));
      }
    }
    return words.toString();
  }
}
