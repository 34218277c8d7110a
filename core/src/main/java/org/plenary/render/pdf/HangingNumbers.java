package org.plenary.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Sets the number before a title to the left of the text, and the title at its edge. */
final class HangingNumbers {

  /** The size of a title's letters and the room after its number, in points. */
  private static final double SIZE = 12;

  private static final double ROOM = 9;

  private HangingNumbers() {}

  /** Hangs all numbers of titles that have room in the margin. */
  static void hang(Document document, Typesetting typesetting) {
    TrueTypeFont font = typesetting.families().get(0).bold().font();
    for (Element number : PageElements.named(document, "span")) {
      if (number.getAttribute("class").equals("title-number")
          && number.getParentNode() instanceof Element title) {
        double width = width(number.getTextContent(), font) + ROOM;
        if (width <= PaperSize.INSET) {
          title.setAttribute("style", String.format(Locale.ROOT, "text-indent: -%.2fpt", width));
        }
      }
    }
  }

  private static double width(String text, TrueTypeFont font) {
    try {
      double units = 0;
      for (int c : text.codePoints().toArray()) {
        units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(c));
      }
      return units * SIZE / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
