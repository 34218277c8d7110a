package org.plenary.render.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers.ICUCharacterBreaker;
import com.openhtmltopdf.bidi.support.ICUBreakers.ICULineBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.model.Deliberation;
import org.plenary.model.Identity;
import org.plenary.render.Direction;
import org.plenary.render.PaperSize;
import org.plenary.render.html.HtmlRenderer;
import org.plenary.render.pdf.font.Face;
import org.plenary.render.pdf.font.FontFolder;
import org.plenary.render.pdf.font.TextMeasure;
import org.plenary.render.pdf.font.Typeface;
import org.plenary.render.pdf.font.Typesetting;
import org.plenary.render.pdf.paper.Paper;
import org.plenary.render.pdf.paper.Running;

/**
 * Renders a deliberation as PDF, from the page that {@link HtmlRenderer} makes: A4, each note at
 * the foot of the page that holds its marker, the symbol in the running head, page numbers at the
 * foot. The file is tagged (PDF/UA-1, ISO 14289-1) and fit for archives (PDF/A-2a, ISO 19005-2);
 * its fonts are embedded.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(path)) {
 *   List<Diagnostic> noticed = new PdfRenderer().render(deliberation, out);
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. The same document gives the same bytes: the dates in the file are
 * the day of adoption.
 */
public final class PdfRenderer {

  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final HtmlRenderer html;
  private final PaperSize size;
  private final FontFolder fonts;

  /** Links references to the United Nations' own addresses. */
  public PdfRenderer() {
    this(PaperSize.A4);
  }

  /** Links references to the United Nations' own addresses, on sheets of that size. */
  public PdfRenderer(PaperSize size) {
    this(size, FontFolder.NONE);
  }

  /** The same, in the fonts of a folder as far as they go. */
  public PdfRenderer(PaperSize size, FontFolder fonts) {
    this.html = new HtmlRenderer();
    this.size = Objects.requireNonNull(size);
    this.fonts = Objects.requireNonNull(fonts);
  }

  /**
   * Writes the PDF.
   *
   * @param deliberation the document
   * @param out where to; it is not closed
   * @return a {@link Code#MISSING_GLYPH} for each character that no font has, and one {@link
   *     Code#OFF_SHEET} if there is text that no sheet has room for
   * @throws IOException if {@code out} cannot be written
   */
  public List<Diagnostic> render(Deliberation deliberation, OutputStream out) throws IOException {
    return render(deliberation, Optional.empty(), out);
  }

  /**
   * Writes the PDF with the Akoma Ntoso that it is made from inside, as PDF/A-3a.
   *
   * @param source the whole XML file
   */
  public List<Diagnostic> render(Deliberation deliberation, byte[] source, OutputStream out)
      throws IOException {
    return render(deliberation, Optional.of(source), out);
  }

  private List<Diagnostic> render(
      Deliberation deliberation, Optional<byte[]> source, OutputStream out) throws IOException {
    Identity identity = deliberation.identity();
    String page = html.render(deliberation);
    Typesetting typesetting = Typesetting.of(page, identity.language(), fonts);
    Running running = Running.of(deliberation, typesetting, size);
    Paper paper = Paper.of(typesetting.legible(page), running, identity, typesetting);
    List<Diagnostic> noticed = new ArrayList<>();
    typesetting.missing().stream()
        .forEach(codePoint -> noticed.add(missing(codePoint, place(identity))));
    Optional<List<String>> off;
    do {
      off = write(paper, identity, typesetting, source, out);
    } while (off.isEmpty());
    if (!off.get().isEmpty()) {
      noticed.add(off(off.get(), place(identity)));
    }
    return List.copyOf(noticed);
  }

  /**
   * Writes the file, unless the paper had to be changed first.
   *
   * @return the text that the sheets have no room for; nothing if tables were too wide and have
   *     been set in smaller letters, so that all must be laid out anew
   */
  private Optional<List<String>> write(
      Paper paper,
      Identity identity,
      Typesetting typesetting,
      Optional<byte[]> source,
      OutputStream out)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      Optional<List<String>> off = layOut(document, paper, identity, typesetting);
      if (off.isEmpty()) {
        return off;
      }
      ArchiveMetadata metadata =
          ArchiveMetadata.of(
              identity, document.getDocumentInformation(), source.isPresent() ? 3 : 2);
      metadata.writeTo(document);
      if (source.isPresent()) {
        Attachment.attach(document, source.get(), metadata.midnight());
      }
      document.save(out);
      return off;
    }
  }

  /**
   * Meanwhile the thread's class loader is the platform's: openhtmltopdf asks for an XML
   * transformer, and finding the JDK's own without a search of the class path saves a quarter of
   * the time.
   *
   * @return the text that the sheets have no room for; nothing if tables were too wide
   */
  private Optional<List<String>> layOut(
      PDDocument document, Paper paper, Identity identity, Typesetting typesetting)
      throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try (PdfBoxRenderer renderer = renderer(document, paper, identity, typesetting)) {
      TextMeasure.in(renderer.getSharedContext(), identity.language());
      LayoutWitness witness = LayoutWitness.in(renderer.getSharedContext());
      renderer.layout();
      if (CrowdedTables.shrink(renderer.getRootBox())) {
        return Optional.empty();
      }
      if (paper.bidirectional()) {
        RightToLeftLines.mend(renderer.getRootBox(), witness.context());
      }
      List<PageMakeUp.Rule> rules = PageMakeUp.of(renderer.getRootBox(), witness.context());
      List<String> off = OffSheet.in(renderer.getRootBox(), witness.context());
      renderer.createPDFWithoutClosing();
      DrawnPages.tidy(document, isLeftToRight(identity));
      NoteRules.draw(document, rules, size, isLeftToRight(identity));
      return Optional.of(off);
    } finally {
      thread.setContextClassLoader(loader);
    }
  }

  private PdfBoxRenderer renderer(
      PDDocument document, Paper paper, Identity identity, Typesetting typesetting) {
    boolean leftToRight = isLeftToRight(identity);
    Locale locale = Locale.forLanguageTag(identity.language().tag());
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePDDocument(document)
            .usePageSupplier(
                (owner, width, height, page, shadow) -> PropertyLists.page(owner, width, height))
            // DrawnPages compresses what is drawn
            .testMode(true)
            .withProducer(ArchiveMetadata.PRODUCER)
            .usePdfUaAccessibility(true)
            .usePdfAConformance(PdfAConformance.PDFA_2_A)
            .useColorProfile(SRGB)
            .useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics())
            .useUnicodeLineBreaker(new HeedingBreaker(new ICULineBreaker(locale)))
            .useUnicodeCharacterBreaker(new HeedingBreaker(new ICUCharacterBreaker(locale)))
            .useExternalResourceAccessControl((address, type) -> false, null)
            .withW3cDocument(paper.document(), null);
    if (!leftToRight || paper.bidirectional()) {
      builder
          .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
          .useUnicodeBidiReorderer(new ICUBidiReorderer())
          .defaultTextDirection(leftToRight ? TextDirection.LTR : TextDirection.RTL);
    }
    for (Typeface typeface : typesetting.families()) {
      for (Face face : typeface.faces()) {
        builder.useFont(
            new Loan(document, face), typeface.family(), face.weight(), face.style(), true);
      }
    }
    return builder.buildPdfRenderer();
  }

  private static boolean isLeftToRight(Identity identity) {
    return Direction.of(identity.language()) == Direction.LEFT_TO_RIGHT;
  }

  private static Place place(Identity identity) {
    return Place.of(identity.symbol().or(identity::number).orElse("document"));
  }

  private static Diagnostic missing(int codePoint, Place place) {
    return new Diagnostic(Code.MISSING_GLYPH, "no font has " + Typesetting.name(codePoint), place);
  }

  private static Diagnostic off(List<String> pieces, Place place) {
    String first = "the sheet has no room for \"" + pieces.get(0) + '"';
    int others = pieces.size() - 1;
    return new Diagnostic(
        Code.OFF_SHEET,
        others == 0 ? first : first + " and " + others + " more pieces of text",
        place);
  }

  /** A shared font in one document, made when the layout first asks for it. */
  private static final class Loan extends PDFontSupplier {

    private final PDDocument document;
    private final Face face;

    Loan(PDDocument document, Face face) {
      super(null);
      this.document = document;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(document, face.font(), face.subset());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
