package org.plenary.render.pdf.paper;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Puts the first column of tables at the right, where a table that is read from right to left
 * begins. openhtmltopdf places the cells of a row from the left, whatever the direction.
 */
final class MirroredTables {

  private MirroredTables() {}

  /** Turns the cells of each row round, and the columns that they stand in. */
  static void mirror(Document document) {
    for (String holder : List.of("tr", "colgroup")) {
      PageElements.named(document, holder).forEach(MirroredTables::reverse);
    }
  }

  private static void reverse(Element holder) {
    List<Element> cells = PageElements.children(holder);
    for (int i = cells.size() - 2; i >= 0; i--) {
      holder.appendChild(cells.get(i));
    }
  }
}
