package org.plenary.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A {@link LongText} printed on pages. */
public final class LongPdf {

  private static final int BYTES_PER_PAGE = 4_000;

  private LongPdf() {}

  /** A PDF file of so many pages. */
  public static byte[] of(int pages) throws IOException {
    String text = new String(LongText.of(pages * BYTES_PER_PAGE).bytes(), UTF_8);
    String[] sheets = text.split("\f", -1);
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDType1Font font = new PDType1Font(FontName.TIMES_ROMAN);
      for (int i = 0; i < pages; i++) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(font, 9);
          content.setLeading(11);
          content.newLineAtOffset(60, 740);
          for (String line : sheets[i].split("\n", -1)) {
            content.showText(line);
            content.newLine();
          }
          content.endText();
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }
}
