package org.plenary.render.pdf.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.plenary.render.PaperSize;
import org.plenary.render.pdf.font.Typesetting;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sets the number before a title beside the text, and the title at its edge. From right to left an
 * indent would not be heeded.
 */
final class HangingNumbers {

  /** The size of a title's letters, in sizes of the text. */
  private static final double LARGER = 1.2;

  /** The size of the text and the room after a number, in points. */
  private static final double SIZE = 10;

  private static final double ARABIC_SIZE = 13;

  private static final double ROOM = 9;

  private HangingNumbers() {}

  /** Hangs all numbers of titles that have room in the margin. */
  static void hang(Document document, Typesetting typesetting, boolean leftToRight) {
    TrueTypeFont font = typesetting.families().get(0).bold().font();
    double size = LARGER * (leftToRight ? SIZE : ARABIC_SIZE);
    for (Element number : PageElements.named(document, "span")) {
      if (number.getAttribute("class").equals("title-number")
          && number.getParentNode() instanceof Element title) {
        double width = width(number.getTextContent(), font) * size + ROOM;
        if (width <= PaperSize.INSET && leftToRight) {
          title.setAttribute("style", String.format(Locale.ROOT, "text-indent: -%.2fpt", width));
        } else if (!leftToRight) {
          title.insertBefore(box(document, ROOM), number.getNextSibling());
          if (width <= PaperSize.INSET) {
            title.insertBefore(box(document, -width), number);
          }
        }
      }
    }
  }

  /** An empty box, with less than no width where the line is to begin before its edge. */
  private static Element box(Document document, double width) {
    Element box = document.createElement("span");
    box.setAttribute(
        "style",
        String.format(Locale.ROOT, "display: inline-block; width: 0; margin-right: %.2fpt", width));
    return box;
  }

  /** In sizes of the font. */
  private static double width(String text, TrueTypeFont font) {
    try {
      double units = 0;
      for (int c : text.codePoints().toArray()) {
        units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c));
      }
      return units / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
