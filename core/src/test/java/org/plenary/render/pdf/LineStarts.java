package org.plenary.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Looks at the first glyph of each line of the body. */
final class LineStarts extends PDFTextStripper {

  private final List<String> wrong = new ArrayList<>();
  private int count;
  private float body;

  /** The lines that begin with a marker or closing punctuation. */
  List<String> wrong() {
    return wrong;
  }

  /** How many lines there were. */
  int count() {
    return count;
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    TextPosition first = positions.get(0);
    if (text.isBlank()) {
      return;
    }
    body = Math.max(body, first.getFontSizeInPt());
    boolean atMargin = first.getXDirAdj() < 122;
    if (!atMargin) {
      return;
    }
    count++;
    int c = text.codePointAt(0);
    int type = Character.getType(c);
    boolean closing =
        type == Character.END_PUNCTUATION
            || type == Character.FINAL_QUOTE_PUNCTUATION
            || ",;.:，；。、：".indexOf(c) >= 0;
    float next = positions.get(Math.min(positions.size() - 1, text.length() - 1)).getFontSizeInPt();
    boolean marker = first.getFontSizeInPt() < 8 && next > 9 && Character.isDigit(c);
    if (closing || marker) {
      wrong.add(text);
    }
  }
}
