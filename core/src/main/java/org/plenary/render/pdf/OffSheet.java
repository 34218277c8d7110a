package org.plenary.render.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds text that has been laid out beyond the left or the right edge of its sheet, as that of a
 * table with too many columns. openhtmltopdf leaves it out of the file without a word.
 */
final class OffSheet {

  private final int left;
  private final int right;
  private final List<String> found = new ArrayList<>();

  private OffSheet(int left, int right) {
    this.left = left;
    this.right = right;
  }

  /** The pieces of text that are not wholly on the sheet, in the order of the document. */
  static List<String> in(Box root, LayoutContext context) {
    PageBox page = root.getLayer().getLastPage();
    int margin = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
    OffSheet search = new OffSheet(-margin, page.getWidth(context) - margin);
    search.look(root);
    return List.copyOf(search.found);
  }

  private void look(Box box) {
    for (Box child : box.getChildren()) {
      if (box instanceof LineBox && child instanceof InlineLayoutBox inline) {
        look(inline);
      } else {
        look(child);
      }
    }
  }

  private void look(InlineLayoutBox inline) {
    for (Object child : inline.getInlineChildren()) {
      if (child instanceof InlineLayoutBox inner) {
        look(inner);
      } else if (child instanceof InlineText text) {
        int from = inline.getAbsX() + text.getX();
        String words = text.getSubstring();
        if ((from < left || from + text.getWidth() > right) && !words.isBlank()) {
          found.add(words.strip());
        }
      } else if (child instanceof Box box) {
        look(box);
      }
    }
  }
}
