package org.plenary.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Looks at each glyph of a PDF: whether its advance lies within the frame of the page, and, between
 * the running heads, ends within the column of the text.
 */
public final class Frame extends PDFTextStripper {

  /** Points that an advance may go over the margin, for the rounding of the layout. */
  private static final float TOLERANCE = 1;

  private static final float SIDE = 57;
  private static final float INSET = 63;
  private static final float HEAD = 74;
  private static final float FOOT = 62;

  private final boolean leftToRight;
  private final float narrower;
  private final List<String> outside = new ArrayList<>();
  private int count;

  private Frame(boolean leftToRight, float narrower) {
    this.leftToRight = leftToRight;
    this.narrower = narrower;
  }

  /** The glyphs that lie outside of the frame of an A4 page, each with page and place. */
  public static List<String> outside(byte[] pdf) throws IOException {
    return outside(pdf, 0);
  }

  /** The same for a frame that is narrower by so many points on each side. */
  static List<String> outside(byte[] pdf, float narrower) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String language = document.getDocumentCatalog().getLanguage();
      Frame frame = new Frame(!"ar".equals(language), narrower);
      frame.getText(document);
      assertThat(frame.count).isPositive();
      return frame.outside;
    }
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    super.processTextPosition(glyph);
    if (glyph.getUnicode().isBlank()) {
      return;
    }
    count++;
    PDRectangle page = getCurrentPage().getMediaBox();
    boolean text =
        getCurrentPageNo() > 1 && glyph.getY() > HEAD && glyph.getY() < page.getHeight() - FOOT;
    float left = SIDE + narrower + (text && !leftToRight ? INSET : 0) - TOLERANCE;
    float right = SIDE + narrower + (text && leftToRight ? INSET : 0) - TOLERANCE;
    float from = glyph.getX();
    float to = from + glyph.getWidth();
    boolean within =
        from >= left
            && to <= page.getWidth() - right
            && glyph.getY() <= page.getHeight()
            && glyph.getY() >= glyph.getHeight();
    if (!within) {
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
