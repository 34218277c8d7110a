package org.plenary.render.pdf.paper;

import java.util.List;
import java.util.Locale;
import org.plenary.model.Deliberation;
import org.plenary.model.Identity;
import org.plenary.render.Direction;
import org.plenary.render.PaperSize;
import org.plenary.render.RunningTitle;
import org.plenary.render.pdf.font.Typesetting;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What stands above and below the text on each page, and the size of the sheet: symbol and title in
 * turn on the outer side, the number of the page and that of the print job.
 *
 * @param symbol the symbol, or the number
 * @param title the title, cut to two lines
 * @param job the number of the print job; may be empty
 * @param size the sheet
 */
public record Running(String symbol, String title, String job, PaperSize size) {

  /** What stands above and below that text. */
  public static Running of(Deliberation deliberation, Typesetting typesetting, PaperSize size) {
    Identity identity = deliberation.identity();
    return new Running(
        identity.symbol().or(identity::number).orElse(""),
        typesetting.legible(RunningTitle.of(identity.title().orElse(""))),
        deliberation.dossier().jobNumber().orElse(""),
        size);
  }

  /**
   * Puts all of it in the places that the style sheet has for it.
   *
   * @param symbolShown whether the masthead shows the symbol, so that the first page needs none
   */
  String fill(String styles, boolean symbolShown) {
    String head = "vertical-align: bottom; padding-bottom: 10pt";
    double near = Math.min(60, 12 + 0.55 * symbol.length());
    return styles
        .replace("$first-top", symbolShown ? "36pt" : "74pt")
        .replace("$first", symbolShown ? "\"\"" : "element(symbol-left)")
        .replace("$head", head)
        .replace("$foot", "vertical-align: top; padding-top: 14pt")
        .replace("$near", width(size.frame() * near / 100))
        .replace("$far", width(size.frame() * (100 - near) / 100))
        .replace("$size", size.css())
        .replace("$width", size.width() + "pt")
        .replace("$side", size.side() + "pt");
  }

  /** Puts symbol and title where the heads of pages find them, on the one side and on the other. */
  void into(Document document) {
    Node body = PageElements.named(document, "body").get(0);
    Node first = body.getFirstChild();
    for (String side : List.of("left", "right")) {
      body.insertBefore(running(document, "symbol-" + side, symbol), first);
      body.insertBefore(running(document, "title-" + side, title), first);
      body.insertBefore(running(document, "job-" + side, job), first);
      Element page = running(document, "page-" + side, "");
      page.setTextContent("");
      page.setAttribute("dir", Direction.LEFT_TO_RIGHT.html());
      body.insertBefore(page, first);
    }
  }

  /** A blank keeps the rule below an empty line. */
  private static Element running(Document document, String name, String text) {
    Element running = document.createElement("div");
    running.setAttribute("class", "running running-" + name);
    running.setTextContent(text.isEmpty() ? "\u00a0" : text);
    Direction.of(text).ifPresent(way -> running.setAttribute("dir", way.html()));
    return running;
  }

  private static String width(double points) {
    return String.format(Locale.ROOT, "width: %.1fpt", points);
  }
}
