package org.plenary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.akn.read.AknDocument;
import org.plenary.akn.read.AknReader;
import org.plenary.language.Languages;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Identity;
import org.plenary.model.PlainText;
import org.plenary.parser.Parsed;
import org.plenary.parser.Parser;
import org.plenary.source.DocumentFormat;
import org.plenary.source.Ledger;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.TextReader;
import org.plenary.source.doc.DocReader;
import org.plenary.source.docx.DocxReader;
import org.plenary.source.pdf.PdfReader;

/** Reads documents of any format within the limits of its options, and refuses anything else. */
final class DocumentReading {

  /** How many characters of a text that is refused are shown. */
  private static final int SHOWN = 60;

  private final PlenaryOptions options;

  DocumentReading(PlenaryOptions options) {
    this.options = options;
  }

  /** Loads the rules of the languages. */
  static void prepare() {
    Languages.detect("");
  }

  /** The deliberation in those bytes; of several a collection, or the one that is wanted. */
  Conversion read(String name, byte[] bytes) throws SourceException {
    refuseTooLong(bytes.length);
    Optional<byte[]> akn = akn(bytes);
    if (akn.isPresent()) {
      return readAkn(name, akn.get());
    }
    Source source = source(name, bytes);
    return options.number().isPresent()
        ? parseAll(source).get(0)
        : conversion(source, new Parser(options.language()).parse(source));
  }

  /** Each deliberation in those bytes; never empty. */
  List<Conversion> readAll(String name, byte[] bytes) throws SourceException {
    refuseTooLong(bytes.length);
    Optional<byte[]> akn = akn(bytes);
    return akn.isPresent() ? List.of(readAkn(name, akn.get())) : parseAll(source(name, bytes));
  }

  /** The deliberation of a file that is known to be Akoma Ntoso. */
  Conversion readAkn(String name, byte[] bytes) throws SourceException {
    AknDocument read = AknReader.read(bytes, name);
    return wanted(new Conversion(read.deliberation(), read.diagnostics(), Ledger.EMPTY, 0));
  }

  /** The only deliberation of a document, unless another number is wanted. */
  private Conversion wanted(Conversion only) throws SourceException {
    Optional<String> number = only.deliberation().identity().number();
    if (options.number().isPresent() && !options.number().equals(number)) {
      throw new SourceException(
          "its only deliberation has "
              + number.map(of -> "the number " + of).orElse("no number")
              + ", not "
              + options.number().get());
    }
    return only;
  }

  /** All bytes of a file. */
  byte[] bytes(Path file) throws SourceException {
    try {
      if (Files.isDirectory(file)) {
        throw new SourceException("a folder, not a file");
      }
      if (Files.isRegularFile(file)) {
        refuseTooLong(Files.size(file));
        // in one piece: pieces that grow and are joined take twice the memory
        byte[] bytes = Files.readAllBytes(file);
        refuseTooLong(bytes.length);
        return bytes;
      }
      try (InputStream in = Files.newInputStream(file)) {
        return bytes(in);
      }
    } catch (IOException e) {
      throw new SourceException(e);
    }
  }

  /** All that a stream has left. */
  byte[] bytes(InputStream in) throws SourceException {
    try {
      byte[] bytes = in.readNBytes(options.maximumBytes());
      if (bytes.length == options.maximumBytes() && in.read() >= 0) {
        throw tooLong();
      }
      return bytes;
    } catch (IOException e) {
      throw new SourceException(e);
    }
  }

  /** Refuses a document whose length is over the limit. */
  void refuseTooLong(long length) throws SourceException {
    if (length > options.maximumBytes()) {
      throw tooLong();
    }
  }

  private SourceException tooLong() {
    return new SourceException("longer than the limit of " + options.maximumBytes() + " bytes");
  }

  /** The Akoma Ntoso in those bytes: all of them, or what a PDF of this program carries. */
  private Optional<byte[]> akn(byte[] bytes) throws SourceException {
    return switch (DocumentFormat.of(bytes)) {
      case XML -> Optional.of(bytes);
      case PDF -> new PdfReader().attachedSource(bytes, options.pdf());
      default -> Optional.empty();
    };
  }

  private Conversion conversion(Source source, Parsed parsed) throws SourceException {
    if (isNothing(parsed.deliberation())) {
      throw new SourceException(nothingIn(source, parsed.deliberation()));
    }
    return new Conversion(
        parsed.deliberation(), parsed.diagnostics(), parsed.ledger(), pages(source));
  }

  /** What was found, and what was looked for. */
  private static String nothingIn(Source source, Deliberation deliberation) {
    String found = "no resolution of the United Nations was found: ";
    return ofOtherOrgan(deliberation)
        .map(formula -> found + "“" + formula + "” over its recitals names no organ that is known")
        .orElseGet(
            () ->
                found
                    + "no number with a title, no heading that says what an organ adopted, no"
                    + " enacting formula and no recital under one; the text begins “"
                    + beginning(source.text())
                    + "”");
  }

  /** The formula, where there is one though no organ is known. */
  private static Optional<String> ofOtherOrgan(Deliberation deliberation) {
    return deliberation.preamble().stream()
        .filter(Block.Formula.class::isInstance)
        .map(formula -> beginning(PlainText.of(formula)))
        .findFirst();
  }

  private List<Conversion> parseAll(Source source) throws SourceException {
    List<Parsed> all = new Parser(options.language()).parseAll(source);
    if (all.size() == 1) {
      return List.of(wanted(conversion(source, all.get(0))));
    }
    List<Conversion> wanted = new ArrayList<>();
    for (Parsed parsed : all) {
      Optional<String> number = parsed.deliberation().identity().number();
      if (options.number().isEmpty() || options.number().equals(number)) {
        wanted.add(
            new Conversion(
                parsed.deliberation(), parsed.diagnostics(), parsed.ledger(), pages(source)));
      }
    }
    if (wanted.isEmpty()) {
      throw new SourceException(
          "none of its "
              + all.size()
              + " deliberations has the number "
              + options.number().orElse(""));
    }
    return wanted;
  }

  private static String beginning(String text) {
    String first = text.strip().lines().findFirst().orElse("").strip();
    return first.codePointCount(0, first.length()) <= SHOWN
        ? first
        : first.substring(0, first.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static int pages(Source source) {
    return source.layout() == Source.Layout.PARAGRAPHS ? 0 : source.pages().size();
  }

  private static boolean isNothing(Deliberation deliberation) {
    Identity identity = deliberation.identity();
    return identity.number().isEmpty()
        && identity.symbol().isEmpty()
        && identity.organ().isEmpty()
        && deliberation.parts().isEmpty()
        && (deliberation.preamble().isEmpty() || ofOtherOrgan(deliberation).isPresent());
  }

  private Source source(String name, byte[] bytes) throws SourceException {
    return switch (DocumentFormat.of(bytes)) {
      case TEXT -> new TextReader(options.maximumBytes()).read(name, bytes, options.encoding());
      case HTML ->
          throw new SourceException(
              "an HTML page; only text, PDF, Word files and Akoma Ntoso are read");
      case PDF -> new PdfReader().read(name, bytes, options.pdf());
      case OLE2 -> DocReader.accepts(bytes) ? doc(name, bytes) : docx(name, bytes);
      case ZIP -> docx(name, bytes);
      case RTF -> throw new SourceException("an RTF file; save it as plain text");
      case XML -> throw new IllegalArgumentException("no source of text: XML");
    };
  }

  private Source docx(String name, byte[] bytes) throws SourceException {
    return new DocxReader().read(name, bytes, options.docx());
  }

  private Source doc(String name, byte[] bytes) throws SourceException {
    return new DocReader()
        .read(name, bytes, options.docx().password(), options.docx().trackedChanges());
  }
}
