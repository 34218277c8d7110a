package org.plenary.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Looks at each glyph of a PDF: whether its advance lies within the margins of the page. */
public final class Frame extends PDFTextStripper {

  /** Points that an advance may go over the margin, for the rounding of the layout. */
  private static final float TOLERANCE = 1;

  private final float left;
  private final float right;
  private final List<String> outside = new ArrayList<>();

  private Frame(float left, float right) {
    this.left = left;
    this.right = right;
  }

  /**
   * The glyphs that lie outside of the frame, each with page and place.
   *
   * @param left the width of the left margin in points
   * @param right that of the right margin
   */
  public static List<String> outside(byte[] pdf, float left, float right) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Frame frame = new Frame(left, right);
      frame.getText(document);
      return frame.outside;
    }
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    super.processTextPosition(glyph);
    PDRectangle page = getCurrentPage().getMediaBox();
    float from = glyph.getX();
    float to = from + glyph.getWidth();
    boolean within =
        from >= left - TOLERANCE
            && to <= page.getWidth() - right + TOLERANCE
            && glyph.getY() <= page.getHeight()
            && glyph.getY() >= glyph.getHeight();
    if (!within && !glyph.getUnicode().isBlank()) {
      outside.add(
          String.format(
              Locale.ROOT,
              "page %d: %s from %.1f to %.1f, %.1f from the top",
              getCurrentPageNo(),
              glyph.getUnicode(),
              from,
              to,
              glyph.getY()));
    }
  }
}
