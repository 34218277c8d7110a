package org.plenary.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.render.Draft;
import org.plenary.render.PaperSize;

/** Justified lines from right to left end at the margin, wherever the direction turns in them. */
class RightToLeftLinesTest {

  @Test
  void endAtTheMargin() throws IOException {
    String words = "والقرار 61/17 المؤرخ 4 أيار 2031 بشأن الآبار (الوثيقة 12) و 9 أيار ";
    Block text = new Block.TextBlock(List.of(Inline.Text.of(words.repeat(60))));
    Deliberation deliberation =
        new Deliberation(
            Draft.read("wells.ar.draft").identity(),
            List.of(),
            List.of(),
            List.of(new Block.Recital("", List.of(text))),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer().render(deliberation, out);
    List<Float> ends = Ends.of(out.toByteArray());
    double margin = (PaperSize.A4.width() - PaperSize.A4.column()) / 2;
    assertThat(ends).hasSizeGreaterThan(40);
    assertThat(ends.subList(0, ends.size() - 1))
        .allSatisfy(end -> assertThat(end).isCloseTo((float) margin, within(0.5f)));
  }

  /** Where the lines of a text end on the left, from top to bottom. */
  private static final class Ends extends PDFTextStripper {

    private static final float SMALLEST = 12;

    private final TreeMap<Integer, Float> ends = new TreeMap<>();

    static List<Float> of(byte[] pdf) throws IOException {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        Ends stripper = new Ends();
        stripper.getText(document);
        return List.copyOf(stripper.ends.values());
      }
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
      if (glyph.getFontSizeInPt() >= SMALLEST && !glyph.getUnicode().isBlank()) {
        int line = getCurrentPageNo() * 1000 + Math.round(glyph.getYDirAdj());
        ends.merge(line, glyph.getXDirAdj(), Math::min);
      }
    }
  }
}
