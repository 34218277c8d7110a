package org.plenary.render.pdf;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts right what openhtmltopdf does to justified lines from right to left: an element within an
 * element is moved to the left twice by what it has grown, so that it lies over what follows it;
 * the room after the last letter of a stretch, which is its first from the right, is counted within
 * the line, so that the line runs over the left margin by as much; and a space stays at the end of
 * a line where the text goes on in the other direction, so that the line ends before the margin.
 */
final class RightToLeftLines {

  private static final String SPACE = " ";

  private RightToLeftLines() {}

  /** Mends all lines in a box that has been laid out. */
  static void mend(Box box, LayoutContext context) {
    if (box instanceof LineBox line
        && line.isLayedOutRTL()
        && line.getJustificationInfo() != null) {
      for (Box child : line.getChildren()) {
        if (child instanceof InlineLayoutBox outer) {
          mendWithin(outer, line.getJustificationInfo());
        }
      }
      fill(line, context);
      line.setX(line.getX() + Math.round(line.getJustificationInfo().getNonSpaceAdjust()));
      line.calcChildLocations();
    } else {
      box.getChildren().forEach(child -> mend(child, context));
    }
  }

  private static void mendWithin(InlineLayoutBox outer, JustificationInfo spaces) {
    for (Object child : outer.getInlineChildren()) {
      if (child instanceof InlineLayoutBox inner) {
        inner.setX(inner.getX() + Math.round(growth(inner, spaces)));
        mendWithin(inner, spaces);
      }
    }
  }

  private static float growth(InlineLayoutBox element, JustificationInfo spaces) {
    float growth = 0;
    for (Object child : element.getInlineChildren()) {
      if (child instanceof InlineText text) {
        growth += text.calcTotalAdjustment(spaces);
      } else if (child instanceof InlineLayoutBox inner) {
        growth += growth(inner, spaces);
      }
    }
    return growth;
  }

  /** Gives the room of a space at the end of a line to the spaces in it. */
  private static void fill(LineBox line, LayoutContext context) {
    List<InlineText> texts = new ArrayList<>();
    line.getChildren().forEach(child -> collect(child, texts));
    int spaces = texts.stream().mapToInt(RightToLeftLines::spaces).sum() - 1;
    if (spaces < 1 || !texts.get(texts.size() - 1).getSubstring().endsWith(SPACE)) {
      return;
    }
    InlineText last = texts.get(texts.size() - 1);
    JustificationInfo info = line.getJustificationInfo();
    float others = last.calcTotalAdjustment(info) - info.getSpaceAdjust();
    int width = last.getWidth();
    last.trimTrailingSpace(context);
    float room = width - last.getWidth() - others;
    last.setX(last.getX() + Math.round(room));
    info.setSpaceAdjust(info.getSpaceAdjust() + room / spaces);
    int passed = 0;
    for (InlineText text : texts) {
      passed += spaces(text);
      text.setX(text.getX() - Math.round(passed * room / spaces));
    }
  }

  private static void collect(Object box, List<InlineText> texts) {
    if (box instanceof InlineText text && !text.isEmpty()) {
      texts.add(text);
    } else if (box instanceof InlineLayoutBox inline) {
      inline.getInlineChildren().forEach(child -> collect(child, texts));
    }
  }

  private static int spaces(InlineText text) {
    return (int) text.getSubstring().chars().filter(c -> c == ' ').count();
  }
}
