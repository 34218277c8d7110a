package org.plenary.render.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.render.Box;
import java.util.Locale;
import org.plenary.render.PaperSize;
import org.w3c.dom.Element;

/**
 * Sets tables that are wider than the text around them in smaller letters, and lets their words be
 * broken. Else their last columns would run off the sheet.
 */
final class CrowdedTables {

  private static final String CROWDED = "crowded";

  /** The usual size of letters in tables, and the least for the sake of whole words, in points. */
  private static final double SIZE = 8.5;

  private static final double LEAST = 5;

  /** The room that a column needs for a single letter, in ems. */
  private static final double LETTER = 1.2;

  /** The width of the text in points, about. */
  private static final double COLUMN = PaperSize.A4.column();

  private CrowdedTables() {}

  /**
   * Marks the elements of the tables that have been laid out too wide; each once.
   *
   * @return whether there was any, so that the document must be laid out anew
   */
  static boolean shrink(Box box) {
    boolean any = false;
    if (box instanceof TableBox table && isTooWide(table)) {
      Element element = table.getElement();
      if (element != null && !element.getAttribute("class").endsWith(CROWDED)) {
        element.setAttribute("class", (element.getAttribute("class") + ' ' + CROWDED).strip());
        element.setAttribute("style", String.format(Locale.ROOT, "font-size: %.2fpt", size(table)));
        any = true;
      }
    }
    for (Box child : box.getChildren()) {
      any |= shrink(child);
    }
    return any;
  }

  private static boolean isTooWide(TableBox table) {
    return table.getWidth() > table.getContainingBlock().getContentWidth();
  }

  private static double size(TableBox table) {
    double share = (double) table.getContainingBlock().getContentWidth() / table.getWidth();
    return Math.min(Math.max(SIZE * share, LEAST), COLUMN / LETTER / table.numEffCols());
  }
}
