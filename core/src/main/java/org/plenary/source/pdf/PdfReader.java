package org.plenary.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.plenary.source.Source;
import org.plenary.source.SourceException;

/**
 * Reads a PDF file as a source: its lines in reading order, each with its region and typography.
 *
 * <p>Has no state; safe for use by many threads.
 */
public final class PdfReader {

  /** More characters without a known letter than this share of all, and the text is no text. */
  private static final double MAXIMUM_UNMAPPED = 0.2;

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
    try (PDDocument document = Loader.loadPDF(bytes, options.password())) {
      return read(name, document, options);
    } catch (InvalidPasswordException e) {
      throw new SourceException(
          options.password().isEmpty()
              ? "the PDF is encrypted; give its password"
              : "the PDF is encrypted and the password does not open it",
          e);
    } catch (DecodedStreams.TooLarge e) {
      throw new SourceException(
          "the PDF unfolds to more than "
              + options.maximumDecodedBytes()
              + " bytes, the limit for decompressed streams",
          e);
    } catch (GlyphCollector.FormsTooDeep e) {
      throw new SourceException(
          "the PDF has forms within forms, more than " + options.maximumFormDepth() + " deep", e);
    } catch (IOException e) {
      throw new SourceException("the PDF is broken or cut short: " + e.getMessage(), e);
    }
  }

  private static Source read(String name, PDDocument document, PdfOptions options)
      throws IOException, SourceException {
    int count = document.getNumberOfPages();
    if (count > options.maximumPages()) {
      throw new SourceException(
          "the PDF has " + count + " pages, more than the limit of " + options.maximumPages());
    }
    GlyphCollector collector =
        new GlyphCollector(
            new DecodedStreams(options.maximumDecodedBytes()), options.maximumFormDepth());
    TextCensus census = new TextCensus();
    BracketNaming brackets = new BracketNaming();
    List<PlacedPage> pages = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Glyphs glyphs = collector.collect(document.getPage(i));
      census.add(glyphs);
      pages.add(
          new PlacedPage(
              LineAssembly.assemble(glyphs, census.isRightToLeft(), brackets),
              glyphs.rules(),
              glyphs.width,
              glyphs.height));
    }
    if (census.inked() == 0) {
      throw new SourceException(
          "the PDF has no text layer, so it is probably a scan; run optical character recognition"
              + " (OCR) over it first");
    }
    if (census.unmapped() > MAXIMUM_UNMAPPED * census.inked()) {
      throw new SourceException(
          "the PDF's fonts do not say which letters they show ("
              + census.unmapped()
              + " of "
              + census.inked()
              + " characters are unknown); run optical character recognition (OCR) over it");
    }
    return SourceWriter.write(name, PageAnalysis.of(pages));
  }
}
