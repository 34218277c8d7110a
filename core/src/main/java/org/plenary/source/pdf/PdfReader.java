package org.plenary.source.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.pdf.file.AttachedSource;
import org.plenary.source.pdf.file.BoundedParser;
import org.plenary.source.pdf.file.DecodedStreams;
import org.plenary.source.pdf.file.LimitExceeded;
import org.plenary.source.pdf.file.PdfBox;
import org.plenary.source.pdf.glyph.GlyphCollector;
import org.plenary.source.pdf.glyph.Glyphs;
import org.plenary.source.pdf.glyph.TextCensus;
import org.plenary.source.pdf.line.BracketNaming;
import org.plenary.source.pdf.line.LineAssembly;
import org.plenary.source.pdf.line.PlacedLine;
import org.plenary.source.pdf.line.TableText;
import org.plenary.source.pdf.page.PageAnalysis;
import org.plenary.source.pdf.page.PlacedPage;
import org.plenary.text.Interruption;

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

  /** A reader; one is enough. */
  public PdfReader() {}

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
    return PagesWriter.write(name, PageAnalysis.of(pages(bytes, options)));
  }

  /**
   * The Akoma Ntoso that this program has put into the PDF that it made of it.
   *
   * @param bytes the whole file
   * @param options password and limits
   * @return nothing for all other files
   * @throws SourceException if the file is broken, encrypted with another password, or too large
   */
  public Optional<byte[]> attachedSource(byte[] bytes, PdfOptions options) throws SourceException {
    // The dictionary of a stream is never compressed, so that most files need not be parsed.
    if (!contains(bytes, 0, bytes.length, "akn+xml")) {
      return Optional.empty();
    }
    DecodedStreams streams = new DecodedStreams(options.maximumDecodedBytes());
    PdfBox pdfBox = new PdfBox(options.password(), streams);
    PDDocument document =
        pdfBox.ask(() -> new BoundedParser(bytes, options.password(), streams).parse());
    try {
      return pdfBox.ask(() -> AttachedSource.of(document, options.maximumDecodedBytes()));
    } finally {
      IOUtils.closeQuietly(document);
    }
  }

  private static List<PlacedPage> pages(byte[] bytes, PdfOptions options) throws SourceException {
    DecodedStreams streams = new DecodedStreams(options.maximumDecodedBytes());
    PdfBox pdfBox = new PdfBox(options.password(), streams);
    PDDocument document =
        pdfBox.ask(() -> new BoundedParser(bytes, options.password(), streams).parse());
    try {
      refuseWrapper(pdfBox.ask(() -> wrapper(document)));
      List<PDPage> pages = pdfBox.ask(() -> pages(document, options));
      GlyphCollector collector =
          new GlyphCollector(streams, options.maximumFormDepth(), options.maximumGlyphs());
      TextCensus census = new TextCensus();
      BracketNaming brackets = new BracketNaming();
      TableText.Turn turn = new TableText.Turn();
      List<PlacedPage> placed = new ArrayList<>(pages.size());
      for (PDPage page : pages) {
        Interruption.heed();
        Glyphs glyphs = pdfBox.ask(() -> collector.collect(page));
        census.add(glyphs);
        List<PlacedLine> lines =
            LineAssembly.assemble(glyphs, census.isRightToLeft(), brackets, turn, placed.size());
        placed.add(new PlacedPage(lines, glyphs.rules(), glyphs.width, glyphs.height));
      }
      refuseWithoutText(census);
      return placed;
    } finally {
      IOUtils.closeQuietly(document);
    }
  }

  /** The pages, found in one walk: each search for a page by its number begins at the first. */
  private static List<PDPage> pages(PDDocument document, PdfOptions options) throws IOException {
    int claimed = document.getNumberOfPages();
    refuseTooMany(claimed, options);
    List<PDPage> pages = new ArrayList<>();
    document.getPages().forEach(pages::add);
    refuseTooMany(pages.size(), options);
    if (pages.size() < claimed) {
      throw new IOException(claimed + " pages are announced, but there are " + pages.size());
    }
    if (pages.isEmpty()) {
      throw new IOException("it has no pages");
    }
    return pages;
  }

  private static void refuseTooMany(int pages, PdfOptions options) throws LimitExceeded {
    if (pages > options.maximumPages()) {
      throw new LimitExceeded(
          String.format(
              Locale.ROOT,
              "the PDF has %,d pages, more than the limit of %,d",
              pages,
              options.maximumPages()));
    }
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

  /** What a file is that has no pages of its own; empty for others. */
  private static Optional<String> wrapper(PDDocument document) {
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    if (catalog.getDictionaryObject(COLLECTION) instanceof COSDictionary) {
      return Optional.of("a portfolio: take the files out of it and convert those");
    }
    COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
    if (form != null
        && form.containsKey(COSName.XFA)
        && catalog.getBoolean(NEEDS_RENDERING, false)) {
      return Optional.of("an XFA form without text of its own: print it to a PDF first");
    }
    return Optional.empty();
  }

  /** A portfolio's and a dynamic form's page only says that another program is needed. */
  private static void refuseWrapper(Optional<String> wrapper) throws SourceException {
    if (wrapper.isPresent()) {
      throw new SourceException("the PDF is " + wrapper.get());
    }
  }

  private static boolean contains(byte[] bytes, int from, int length, String mark) {
    int start = Math.max(0, from);
    int end = Math.min(bytes.length, start + length);
    return new String(bytes, start, end - start, ISO_8859_1).contains(mark);
  }
}
