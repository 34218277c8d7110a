package org.plenary.source.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plenary.source.Source;
import org.plenary.source.SourceException;

/**
 * Reads a PDF file as a source: its lines in reading order, each with its region and typography.
 *
 * <p>Has no state; safe for use by many threads. Nothing outside the file is looked at.
 */
public final class PdfReader {

  /** More characters without a known letter than this share of all, and the text is no text. */
  private static final double MAXIMUM_UNMAPPED = 0.2;

  /** How far from its ends a file may have its marks: other readers allow 1,024 bytes. */
  private static final int HEAD_BYTES = 1_024;

  private static final int TAIL_BYTES = 4_096;
  private static final COSName COLLECTION = COSName.getPDFName("Collection");
  private static final COSName NEEDS_RENDERING = COSName.getPDFName("NeedsRendering");

  /**
   * Reads a file.
   *
   * @param name what to call it in diagnostics
   * @param bytes the whole file
   * @param options password and limits
   * @return its text, lines and typography
   * @throws SourceException if the file is no PDF, is broken, encrypted with another password, too
   *     large for the limits, or has no text that can be read
   */
  public Source read(String name, byte[] bytes, PdfOptions options) throws SourceException {
    if (!contains(bytes, 0, HEAD_BYTES, "%PDF-")) {
      throw new SourceException("this is not a PDF: it does not begin with %PDF-");
    }
    if (!contains(bytes, bytes.length - TAIL_BYTES, TAIL_BYTES, "%%EOF")) {
      throw new SourceException("the PDF is cut short: its end mark %%EOF is missing");
    }
    return SourceWriter.write(name, PageAnalysis.of(pages(bytes, options)));
  }

  private static List<PlacedPage> pages(byte[] bytes, PdfOptions options) throws SourceException {
    try (PDDocument document = Loader.loadPDF(bytes, options.password())) {
      refuseWrappers(document);
      return pages(document, options);
    } catch (InvalidPasswordException e) {
      throw new SourceException(
          options.password().isEmpty()
              ? "the PDF is encrypted: give its password"
              : "the PDF is encrypted and the password does not open it",
          e);
    } catch (DecodedStreams.TooLarge e) {
      throw new SourceException(
          String.format(
              Locale.ROOT,
              "the PDF unfolds to more than %,d bytes, the limit for decompressed streams",
              options.maximumDecodedBytes()),
          e);
    } catch (GlyphCollector.FormsTooDeep e) {
      throw new SourceException(
          "the PDF has forms within forms, more than " + options.maximumFormDepth() + " deep", e);
    } catch (IOException | RuntimeException e) {
      // PDFBox meets broken structures with either kind
      throw new SourceException("the PDF is broken: " + firstLine(e), e);
    }
  }

  private static List<PlacedPage> pages(PDDocument document, PdfOptions options)
      throws IOException, SourceException {
    int count = document.getNumberOfPages();
    if (count > options.maximumPages()) {
      throw new SourceException(
          String.format(
              Locale.ROOT,
              "the PDF has %,d pages, more than the limit of %,d",
              count,
              options.maximumPages()));
    }
    DecodedStreams streams = new DecodedStreams(options.maximumDecodedBytes());
    GlyphCollector collector = new GlyphCollector(streams, options.maximumFormDepth());
    TextCensus census = new TextCensus();
    BracketNaming brackets = new BracketNaming();
    List<PlacedPage> pages = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Glyphs glyphs = collector.collect(document.getPage(i));
      census.add(glyphs);
      List<PlacedLine> lines = LineAssembly.assemble(glyphs, census.isRightToLeft(), brackets);
      pages.add(new PlacedPage(lines, glyphs.rules(), glyphs.width, glyphs.height));
    }
    refuseWithoutText(census);
    return pages;
  }

  private static void refuseWithoutText(TextCensus census) throws SourceException {
    if (census.inked() == 0) {
      throw new SourceException(
          "the PDF has no text layer, so it is probably a scan: run optical character recognition"
              + " (OCR) over it first");
    }
    if (census.unmapped() > MAXIMUM_UNMAPPED * census.inked()) {
      throw new SourceException(
          String.format(
              Locale.ROOT,
              "the PDF's fonts do not say which letters they show (%,d of %,d are unknown): run"
                  + " optical character recognition (OCR) over it first",
              census.unmapped(),
              census.inked()));
    }
  }

  /** A portfolio's and a dynamic form's page only says that another program is needed. */
  private static void refuseWrappers(PDDocument document) throws SourceException {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.getDictionaryObject(COLLECTION) instanceof COSDictionary) {
      throw new SourceException(
          "the PDF is a portfolio: take the files out of it and convert those");
    }
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null
        && form.containsKey(COSName.XFA)
        && catalog.getBoolean(NEEDS_RENDERING, false)) {
      throw new SourceException(
          "the PDF is an XFA form without text of its own: print it to a PDF first");
    }
  }

  private static boolean contains(byte[] bytes, int from, int length, String mark) {
    int start = Math.max(0, from);
    int end = Math.min(bytes.length, start + length);
    return new String(bytes, start, end - start, ISO_8859_1).contains(mark);
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
