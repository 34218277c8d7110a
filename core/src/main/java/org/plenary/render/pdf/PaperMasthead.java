package org.plenary.render.pdf;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Tells the parts of a masthead apart for the style sheet: who publishes and the symbol; the organ
 * and, beside it, how the document is issued; below a rule, session and agenda item; and the line
 * that says what the document is, set as the text is.
 */
final class PaperMasthead {

  private static final Set<String> TOP = Set.of("publisher", "symbol", "issuing-body");
  private static final Set<String> ISSUE =
      Set.of("distribution", "issued", "original-language", "expression-language");
  private static final Set<String> SESSION =
      Set.of("session", "agenda-item", "agenda-title", "decision-group");

  private enum Part {
    TOP,
    ISSUE,
    SESSION,
    ACT
  }

  /** What stands below the rule. */
  private static final Set<Part> BELOW = EnumSet.of(Part.SESSION, Part.ACT);

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
    Part before = Part.TOP;
    for (Element line : lines) {
      Part part = part(line, before);
      if (part == Part.ISSUE) {
        add(line, "issue");
      }
      if (BELOW.contains(part) && !BELOW.contains(before)) {
        Element band = line.getOwnerDocument().createElement("div");
        band.setAttribute("class", "band");
        line.getParentNode().insertBefore(band, line);
      }
      if (part == Part.ACT) {
        add(line, before == Part.ACT ? "act" : "act act-first");
      }
      before = part;
    }
  }

  /**
   * A line of no known kind belongs to what stands before it, below the rule at the least; so does
   * one below the rule that says how the document is issued, which has no place beside it.
   */
  private static Part part(Element line, Part before) {
    Set<String> kinds = Set.copyOf(Arrays.asList(line.getAttribute("class").split(" ")));
    boolean late = BELOW.contains(before) && kinds.stream().anyMatch(ISSUE::contains);
    if (late || kinds.contains("line")) {
      return before == Part.ACT ? Part.ACT : Part.SESSION;
    }
    return kinds.stream().anyMatch(TOP::contains)
        ? Part.TOP
        : kinds.stream().anyMatch(ISSUE::contains)
            ? Part.ISSUE
            : kinds.stream().anyMatch(SESSION::contains) ? Part.SESSION : Part.ACT;
  }

  private static void add(Element line, String name) {
    line.setAttribute("class", line.getAttribute("class") + " " + name);
  }
}
