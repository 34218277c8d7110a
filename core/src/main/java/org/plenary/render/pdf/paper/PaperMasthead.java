package org.plenary.render.pdf.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.model.FieldKind;
import org.plenary.render.MastheadPart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tells the parts of a masthead apart for the style sheet. */
final class PaperMasthead {

  private PaperMasthead() {}

  /** Adds classes to the lines of all mastheads, and puts the first one into the text. */
  static void mark(Document document) {
    Element text = PageElements.named(document, "main").get(0);
    for (Element header : PageElements.named(document, "header")) {
      if (header.getAttribute("class").equals("masthead")) {
        if (header.getParentNode() == text.getParentNode()) {
          text.insertBefore(header, text.getFirstChild());
        }
        mark(PageElements.children(header));
      }
    }
  }

  private static void mark(List<Element> lines) {
    List<Set<FieldKind>> kinds = new ArrayList<>();
    lines.forEach(line -> kinds.add(kinds(line)));
    List<MastheadPart> parts = MastheadPart.of(kinds);
    MastheadPart before = MastheadPart.TOP;
    for (int i = 0; i < lines.size(); i++) {
      Element line = lines.get(i);
      MastheadPart part = parts.get(i);
      if (part.isBelow() && !before.isBelow()) {
        Element band = line.getOwnerDocument().createElement("div");
        band.setAttribute("class", "band");
        line.getParentNode().insertBefore(band, line);
      }
      if (part.isBelow() && MastheadPart.isBody(kinds.get(i))) {
        line.setAttribute("class", "subsidiary-body");
      }
      switch (part) {
        case ISSUE -> add(line, "issue");
        case ACT -> add(line, before == MastheadPart.ACT ? "act" : "act act-first");
        default -> {
          // its kind tells how it looks
        }
      }
      before = part;
    }
  }

  /** What a line holds, by its classes. */
  private static Set<FieldKind> kinds(Element line) {
    Set<FieldKind> kinds = EnumSet.noneOf(FieldKind.class);
    for (String name : line.getAttribute("class").split(" ", -1)) {
      if (!name.isEmpty() && !name.equals("line")) {
        kinds.add(FieldKind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
      }
    }
    return kinds;
  }

  private static void add(Element line, String name) {
    line.setAttribute("class", line.getAttribute("class") + " " + name);
  }
}
