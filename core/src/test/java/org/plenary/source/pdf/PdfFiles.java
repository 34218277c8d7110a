package org.plenary.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Builds the small PDF files that the tests read. */
public final class PdfFiles {

  /** Times. */
  public static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);

  /** Times Italic. */
  public static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  /** Times Bold. */
  public static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private PdfFiles() {}

  /** A piece of text at a place counted from the page's lower left corner. */
  public record Piece(float x, float y, float size, PDFont font, String text) {

    static Piece at(float x, float y, float size, String text) {
      return new Piece(x, y, size, ROMAN, text);
    }
  }

  /** A line that is drawn as a thin box, from its lower left corner. */
  public record Rule(float x, float y, float width, float height) {}

  /** A file with one page for each list of pieces. */
  @SafeVarargs
  static byte[] of(List<Piece>... pages) throws IOException {
    List<List<Piece>> all = new ArrayList<>();
    for (List<Piece> page : pages) {
      all.add(page);
    }
    return of(all);
  }

  /** A file with one page for each list of pieces. */
  public static byte[] of(List<List<Piece>> pages) throws IOException {
    return of(pages, List.of());
  }

  /**
   * The same, with rules drawn.
   *
   * @param rules those of each page; may end before the pages do
   */
  public static byte[] of(List<List<Piece>> pages, List<List<Rule>> rules) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (List<Piece> pieces : pages) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        int index = document.getNumberOfPages() - 1;
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          for (Piece piece : pieces) {
            content.beginText();
            content.setFont(piece.font(), piece.size());
            content.newLineAtOffset(piece.x(), piece.y());
            content.showText(piece.text());
            content.endText();
          }
          for (Rule rule : index < rules.size() ? rules.get(index) : List.<Rule>of()) {
            content.addRect(rule.x(), rule.y(), rule.width(), rule.height());
            content.fill();
          }
        }
      }
      return bytes(document);
    }
  }

  static byte[] encrypted(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(ROMAN, 12);
        content.newLineAtOffset(72, 700);
        content.showText("Behind a password");
        content.endText();
      }
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return bytes(document);
    }
  }

  static byte[] withoutText() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      return bytes(document);
    }
  }

  static byte[] withPages(int count) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      return bytes(document);
    }
  }

  /** A page whose content is so many blanks, compressed. */
  static byte[] bomb(int size) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(" ".repeat(size).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      }
      page.setContents(stream);
      return bytes(document);
    }
  }

  /** A form that draws itself. */
  static byte[] circularForm() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      var form = new org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject(document);
      form.setBBox(PDRectangle.LETTER);
      var resources = new org.apache.pdfbox.pdmodel.PDResources();
      COSName name = COSName.getPDFName("Again");
      resources.put(name, form);
      form.setResources(resources);
      try (OutputStream out = form.getStream().createOutputStream()) {
        out.write("/Again Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      }
      page.setResources(resources);
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream()) {
        out.write("/Again Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      }
      page.setContents(content);
      return bytes(document);
    }
  }

  /** Text in an embedded font whose map to Unicode was taken away. */
  static byte[] withoutUnicodeMap() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFont font =
          PDType0Font.load(
              document,
              PDFont.class.getResourceAsStream(
                  "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
              true);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(72, 700);
        content.showText("Letters that nobody can name");
        content.endText();
      }
      byte[] whole = bytes(document);
      try (PDDocument again = org.apache.pdfbox.Loader.loadPDF(whole)) {
        var resources = again.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
          resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
        }
        return bytes(again);
      }
    }
  }

  static byte[] portfolio() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document
          .getDocumentCatalog()
          .getCOSObject()
          .setItem(COSName.getPDFName("Collection"), new org.apache.pdfbox.cos.COSDictionary());
      return bytes(document);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
