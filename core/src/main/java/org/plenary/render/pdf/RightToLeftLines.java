package org.plenary.render.pdf;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.LineBox;

/**
 * Puts right what openhtmltopdf does to justified lines from right to left: an element within an
 * element is moved to the left twice by what it has grown, so that it lies over what follows it;
 * and the room after the last letter of a stretch, which is its first from the right, is counted
 * within the line, so that the line runs over the left margin by as much.
 */
final class RightToLeftLines {

  private RightToLeftLines() {}

  /** Mends all lines in a box that has been laid out. */
  static void mend(Box box) {
    if (box instanceof LineBox line
        && line.isLayedOutRTL()
        && line.getJustificationInfo() != null) {
      for (Box child : line.getChildren()) {
        if (child instanceof InlineLayoutBox outer) {
          mendWithin(outer, line.getJustificationInfo());
        }
      }
      line.setX(line.getX() + Math.round(line.getJustificationInfo().getNonSpaceAdjust()));
      line.calcChildLocations();
    } else {
      box.getChildren().forEach(RightToLeftLines::mend);
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
}
