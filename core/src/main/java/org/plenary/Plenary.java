package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.akn.form.Rewriting;
import org.plenary.akn.naming.AknLabels;
import org.plenary.akn.naming.Iris;
import org.plenary.akn.read.AknDocument;
import org.plenary.akn.read.AknReader;
import org.plenary.akn.rule.Rules;
import org.plenary.akn.schema.AknValidator;
import org.plenary.akn.write.AknOptions;
import org.plenary.akn.write.AknWriter;
import org.plenary.akn.xml.AknTree;
import org.plenary.akn.xml.XmlText;
import org.plenary.collation.Expression;
import org.plenary.collation.align.Aligner;
import org.plenary.collation.align.Alignment;
import org.plenary.collation.compare.Comparer;
import org.plenary.collation.compare.Comparison;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Deliberation;
import org.plenary.model.EIdTable;
import org.plenary.model.Identity;
import org.plenary.model.Language;
import org.plenary.parser.Parsed;
import org.plenary.parser.Parser;
import org.plenary.render.collation.ComparisonJson;
import org.plenary.render.collation.ComparisonPage;
import org.plenary.render.data.JsonLinesRenderer;
import org.plenary.render.data.JsonRenderer;
import org.plenary.render.docx.DocxRenderer;
import org.plenary.render.html.HtmlRenderer;
import org.plenary.render.markdown.MarkdownRenderer;
import org.plenary.render.outline.Outline;
import org.plenary.render.pdf.PaperSize;
import org.plenary.render.pdf.PdfRenderer;
import org.plenary.render.text.TextRenderer;
import org.plenary.source.DocumentFormat;
import org.plenary.source.Ledger;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.TextReader;
import org.plenary.source.doc.DocReader;
import org.plenary.source.docx.DocxOptions;
import org.plenary.source.docx.DocxReader;
import org.plenary.source.pdf.PdfOptions;
import org.plenary.source.pdf.PdfReader;

/**
 * Turns raw resolutions of the United Nations into Akoma Ntoso, and that into documents to read.
 *
 * <pre>{@code
 * Plenary plenary = Plenary.create();
 * Conversion conversion = plenary.read(Path.of("60-212.zh.txt"));
 * conversion.diagnostics().forEach(System.err::println);
 * Files.write(Path.of("60-212.pdf"), plenary.write(conversion.deliberation(), Format.PDF));
 * }</pre>
 *
 * <p>Immutable and thread-safe: one instance serves a whole program. The same input and options
 * give the same bytes, whenever and wherever.
 */
public final class Plenary {

  /** How many characters of a text that is refused are shown. */
  private static final int SHOWN = 60;

  /** The least number of columns that plain text can be wrapped at. */
  public static final int NARROWEST = 20;

  private final Options options;

  private Plenary(Options options) {
    this.options = options;
  }

  /** With the defaults of the {@linkplain Builder builder}. */
  public static Plenary create() {
    return builder().build();
  }

  /** To choose otherwise than {@link #create()} does. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a file, whatever its name: plain text, PDF and Word files are parsed, Akoma Ntoso is
   * read, also that which a PDF of this program {@linkplain Builder#embedsSource carries}.
   *
   * @param file its path as given names it in diagnostics
   * @throws SourceException if it cannot be read at all
   */
  public Conversion read(Path file) throws SourceException {
    return read(file.toString(), bytes(file));
  }

  /**
   * Reads a document from memory, as {@link #read(Path)} does from a file.
   *
   * @param name what to call it in diagnostics
   * @param bytes the whole document
   * @throws SourceException if it cannot be read at all
   */
  public Conversion read(String name, byte[] bytes) throws SourceException {
    refuseTooLong(bytes.length);
    Optional<byte[]> akn = akn(bytes);
    if (akn.isPresent()) {
      return readAkn(name, akn.get());
    }
    Source source = source(name, bytes);
    return options.number.isPresent()
        ? parseAll(source).get(0)
        : conversion(source, new Parser(options.language).parse(source));
  }

  /**
   * Reads a document that may hold several deliberations, such as a sessional volume or texts that
   * were joined, each for itself. {@link #read(String, byte[])} makes a collection of them.
   *
   * <pre>{@code
   * for (Conversion one : plenary.readAll(Path.of("A-33-45.txt"))) {
   *   System.out.println(one.deliberation().identity().number());
   * }
   * }</pre>
   *
   * @param name what to call it in diagnostics
   * @param bytes the whole document
   * @return one, or those of a volume in their order; Akoma Ntoso is always one
   * @throws SourceException if it cannot be read at all
   */
  public List<Conversion> readAll(String name, byte[] bytes) throws SourceException {
    refuseTooLong(bytes.length);
    Optional<byte[]> akn = akn(bytes);
    return akn.isPresent() ? List.of(readAkn(name, akn.get())) : parseAll(source(name, bytes));
  }

  /**
   * Reads a file as {@link #readAll(String, byte[])} does.
   *
   * @throws SourceException if it cannot be read at all
   */
  public List<Conversion> readAll(Path file) throws SourceException {
    return readAll(file.toString(), bytes(file));
  }

  private Source source(String name, byte[] bytes) throws SourceException {
    return switch (DocumentFormat.of(bytes)) {
      case TEXT -> new TextReader(options.maximumBytes).read(name, bytes, options.encoding);
      case HTML ->
          throw new SourceException(
              "an HTML page; only text, PDF, Word files and Akoma Ntoso are read");
      case PDF -> new PdfReader().read(name, bytes, options.pdf);
      case OLE2 -> DocReader.accepts(bytes) ? doc(name, bytes) : docx(name, bytes);
      case ZIP -> docx(name, bytes);
      case RTF -> throw new SourceException("an RTF file; save it as plain text");
      case XML -> throw new IllegalArgumentException("no source of text: XML");
    };
  }

  private Source docx(String name, byte[] bytes) throws SourceException {
    return new DocxReader().read(name, bytes, options.docx);
  }

  private Source doc(String name, byte[] bytes) throws SourceException {
    return new DocReader()
        .read(name, bytes, options.docx.password(), options.docx.trackedChanges());
  }

  /**
   * Reads Akoma Ntoso as objects of the generated classes, for programs that want all that is in a
   * file, not only what {@link Deliberation} holds. Written again, it is the same document.
   *
   * <pre>{@code
   * AknTree tree = plenary.tree("60-212.xml", bytes);
   * tree.root().getStatement().getMeta().getClassifications().clear();
   * Files.write(Path.of("60-212.xml"), tree.write());
   * }</pre>
   *
   * @param name what to call it in diagnostics
   * @param bytes the whole document
   * @throws SourceException if it is not well-formed or is not Akoma Ntoso, or longer than the
   *     limit
   */
  public AknTree tree(String name, byte[] bytes) throws SourceException {
    refuseTooLong(bytes.length);
    return AknTree.read(bytes, name);
  }

  /**
   * Writes a deliberation as a whole document; all but PDF is in UTF-8.
   *
   * @param out where to; it is not closed
   * @return what was noticed, such as a character that no font has
   * @throws IOException if {@code out} cannot be written
   */
  public List<Diagnostic> write(Deliberation deliberation, Format format, OutputStream out)
      throws IOException {
    switch (format) {
      case AKN ->
          AknWriter.write(
              deliberation, new AknOptions(options.manifestationDate, AknLabels.IN_LANGUAGE), out);
      case PDF -> {
        PdfRenderer renderer = new PdfRenderer(options.paper);
        return options.embedsSource
            ? renderer.render(deliberation, write(deliberation, Format.AKN), out)
            : renderer.render(deliberation, out);
      }
      case DOCX -> new DocxRenderer().render(deliberation, out);
      case HTML -> out.write(new HtmlRenderer().render(deliberation).getBytes(UTF_8));
      case TXT -> out.write(textRenderer().render(deliberation).getBytes(UTF_8));
      case MD -> out.write(new MarkdownRenderer().render(deliberation).getBytes(UTF_8));
      case JSON ->
          new JsonRenderer().render(deliberation, eIds(deliberation), work(deliberation), out);
      case JSONL ->
          new JsonLinesRenderer().render(deliberation, eIds(deliberation), work(deliberation), out);
    }
    return List.of();
  }

  /**
   * The gist of a deliberation: what it is, its tree with numbers and texts, and how much there is
   * of each kind.
   *
   * <pre>{@code
   * Outline outline = plenary.outline(plenary.read(Path.of("60-212.pdf")).deliberation());
   * outline.work();               // /akn/un/statement/deliberation/unga/2005-12-22/60-212
   * outline.counts().recitals();  // 9
   * outline.text(80).forEach(System.out::println);
   * }</pre>
   */
  public Outline outline(Deliberation deliberation) {
    return Outline.of(deliberation, work(deliberation));
  }

  private static String work(Deliberation deliberation) {
    return Iris.of(deliberation.identity()).work();
  }

  /**
   * The eIds that the parts of a deliberation have in its Akoma Ntoso: the same in every language.
   *
   * <pre>{@code
   * EIdTable eIds = plenary.eIds(deliberation);
   * eIds.of(deliberation.body().get(11)); // para_12
   * }</pre>
   */
  public EIdTable eIds(Deliberation deliberation) {
    return AknWriter.eIds(deliberation);
  }

  /**
   * A deliberation as a version that can be lined up with others.
   *
   * @param name what to call it in diagnostics
   */
  public Expression expression(String name, Deliberation deliberation) {
    return Expression.of(name, deliberation, eIds(deliberation));
  }

  /**
   * Lines up the languages of one deliberation.
   *
   * <pre>{@code
   * Expression english = plenary.expression("en.xml", plenary.read(Path.of("en.xml")).deliberation());
   * Expression french = plenary.expression("fr.pdf", plenary.read(Path.of("fr.pdf")).deliberation());
   * Alignment alignment = plenary.align(List.of(english, french));
   * plenary.check(alignment).forEach(System.out::println);
   * }</pre>
   *
   * @throws IllegalArgumentException if there are fewer than two versions
   */
  public Alignment align(List<Expression> versions) {
    return Aligner.align(versions);
  }

  /**
   * What one language has and another has not, or has elsewhere: paragraphs, notes, figures, dates,
   * references. Each diagnostic names the version that differs and its eId, then the place in
   * another.
   */
  public List<Diagnostic> check(Alignment alignment) {
    return Collating.check(alignment);
  }

  /** What {@link #check} checks: each code with one sentence on what is right. */
  public static Map<Code, String> checks() {
    return Collating.meanings();
  }

  /**
   * Writes an alignment in UTF-8.
   *
   * @param sentences whether its units are sentences where all versions have as many; else they are
   *     paragraphs. The page has paragraphs
   * @param mark whether a byte order mark stands before CSV
   * @param out where to; it is not closed
   * @throws IOException if {@code out} cannot be written
   */
  public void write(
      Alignment alignment,
      AlignmentFormat format,
      boolean sentences,
      boolean mark,
      OutputStream out)
      throws IOException {
    Collating.write(alignment, format, sentences, mark, out);
  }

  /**
   * Compares an older text with a newer one in the same language.
   *
   * <pre>{@code
   * Comparison comparison = plenary.compare(draft, adopted);
   * System.out.println(Plenary.summary(comparison)); // 21 the same, 4 changed, 1 new, 0 gone
   * }</pre>
   */
  public Comparison compare(Expression older, Expression newer) {
    return Comparer.compare(older, newer);
  }

  /** How many paragraphs are the same, changed, new and gone, in one line. */
  public static String summary(Comparison comparison) {
    return ComparisonPage.summary(comparison);
  }

  /**
   * Writes a comparison in UTF-8.
   *
   * @param out where to; it is not closed
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Comparison comparison, ComparisonFormat format, OutputStream out)
      throws IOException {
    switch (format) {
      case HTML -> out.write(new ComparisonPage().render(comparison).getBytes(UTF_8));
      case JSON -> new ComparisonJson().render(comparison, out);
    }
  }

  /**
   * Loads what the first document in a format would wait for, such as fonts. A program that
   * converts one document may call this in a thread of its own while it reads the document:
   *
   * <pre>{@code
   * Thread preparing = new Thread(() -> Plenary.prepare(Format.PDF));
   * preparing.setDaemon(true);
   * preparing.start();
   * }</pre>
   */
  public static void prepare(Format format) {
    switch (format) {
      case AKN -> AknWriter.prepare();
      case PDF -> PdfRenderer.prepare();
      case DOCX, HTML, TXT, MD, JSON, JSONL -> {}
    }
  }

  /** The bytes that {@link #write(Deliberation, Format, OutputStream)} writes. */
  public byte[] write(Deliberation deliberation, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(deliberation, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Checks Akoma Ntoso: whether it is well-formed, against the schema of UN deliberations, against
   * that of the {@linkplain Builder#schema builder} if it has one, and by {@linkplain Rules the
   * rules that no schema can state}. What this program writes has no problem that its source did
   * not have.
   *
   * <pre>{@code
   * for (Diagnostic problem : plenary.validate("60-212.xml", bytes)) {
   *   System.out.println(problem); // 60-212.xml:12:7: error[EID_TWICE]: The eId para_3 stands …
   * }
   * }</pre>
   *
   * @param name what to call it in diagnostics
   * @param bytes the whole document
   * @return the problems in the order of the file; empty if it is valid. What is not well-formed,
   *     or no Akoma Ntoso, has that problem and no other
   * @throws SourceException if it is longer than the limit
   */
  public List<Diagnostic> validate(String name, byte[] bytes) throws SourceException {
    refuseTooLong(bytes.length);
    return Validation.of(XmlText.of(bytes, name), options.schema);
  }

  /**
   * Checks a file, as {@link #validate(String, byte[])} does.
   *
   * @param file its path as given names it in diagnostics
   * @throws SourceException if it cannot be read at all
   */
  public List<Diagnostic> validate(Path file) throws SourceException {
    return validate(file.toString(), bytes(file));
  }

  /**
   * Writes Akoma Ntoso anew as this program writes it, and tells all that is different: the
   * problems that it has no more, the changes of its form, the problems that are left. The document
   * is the one that reading it and {@linkplain #write(Deliberation, Format) writing} it gives; it
   * has all of the text, and is valid against the schema.
   *
   * <pre>{@code
   * Fix fix = plenary.fix("published.xml", bytes);
   * fix.solved().forEach(System.out::println); // published.xml:80:18: warning[EID_NUMBER]: …
   * fix.changes().forEach(System.out::println); // published.xml: info[REWRITTEN]: 13 <a> written …
   * fix.left().forEach(System.out::println); // published.xml:75:9: warning[PARAGRAPH_ORDER]: …
   * Files.write(Path.of("fixed.xml"), fix.document());
   * }</pre>
   *
   * @param name what to call it in diagnostics
   * @param bytes the whole document
   * @throws SourceException if it is not well-formed, no Akoma Ntoso, or longer than the limit
   */
  public Fix fix(String name, byte[] bytes) throws SourceException {
    refuseTooLong(bytes.length);
    if (DocumentFormat.of(bytes) != DocumentFormat.XML) {
      throw new SourceException(
          "not XML; Akoma Ntoso alone can be fixed, text, PDF and Word files are converted");
    }
    Conversion read = readAkn(name, bytes);
    byte[] written = write(read.deliberation(), Format.AKN);
    XmlText before = XmlText.of(bytes, name);
    XmlText after = XmlText.of(written, name);
    List<Diagnostic> changes = new ArrayList<>(read.diagnostics());
    changes.addAll(Rewriting.of(before, after, name));
    return Fix.of(
        written,
        Validation.of(before, options.schema),
        changes,
        Validation.of(after, options.schema));
  }

  /**
   * What {@link #validate(String, byte[])} checks: each code that it can give with one sentence on
   * what is right, in the order of well-formedness, schema and rules.
   */
  public static Map<Code, String> rules() {
    return Validation.meanings();
  }

  /**
   * The bytes of a file, where it is not longer than the {@linkplain Builder#maximumBytes limit}.
   *
   * @throws SourceException if it cannot be read
   */
  public byte[] bytes(Path file) throws SourceException {
    try {
      if (Files.isDirectory(file)) {
        throw new SourceException("a folder, not a file");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return bytes(in);
      }
    } catch (IOException e) {
      throw new SourceException(e);
    }
  }

  /**
   * All that a stream has left, where it is not longer than the {@linkplain Builder#maximumBytes
   * limit}.
   *
   * @throws SourceException if it cannot be read
   */
  public byte[] bytes(InputStream in) throws SourceException {
    try {
      byte[] bytes = in.readNBytes(options.maximumBytes);
      if (bytes.length == options.maximumBytes && in.read() >= 0) {
        throw tooLong();
      }
      return bytes;
    } catch (IOException e) {
      throw new SourceException(e);
    }
  }

  private TextRenderer textRenderer() {
    return options.width.isPresent()
        ? new TextRenderer(options.width.getAsInt())
        : new TextRenderer();
  }

  /** The Akoma Ntoso in those bytes: all of them, or what a PDF of this program carries. */
  private Optional<byte[]> akn(byte[] bytes) throws SourceException {
    return switch (DocumentFormat.of(bytes)) {
      case XML -> Optional.of(bytes);
      case PDF -> new PdfReader().attachedSource(bytes, options.pdf);
      default -> Optional.empty();
    };
  }

  private Conversion readAkn(String name, byte[] bytes) throws SourceException {
    AknDocument read = AknReader.read(bytes, name);
    return new Conversion(read.deliberation(), read.diagnostics(), Ledger.EMPTY, 0);
  }

  private Conversion conversion(Source source, Parsed parsed) throws SourceException {
    if (isNothing(parsed.deliberation())) {
      throw new SourceException(
          "no resolution was found: no number, symbol, organ or recital of one; the text begins “"
              + beginning(source)
              + "”");
    }
    return new Conversion(
        parsed.deliberation(), parsed.diagnostics(), parsed.ledger(), pages(source));
  }

  private List<Conversion> parseAll(Source source) throws SourceException {
    List<Parsed> all = new Parser(options.language).parseAll(source);
    if (all.size() == 1) {
      return List.of(conversion(source, all.get(0)));
    }
    List<Conversion> wanted = new ArrayList<>();
    for (Parsed parsed : all) {
      Optional<String> number = parsed.deliberation().identity().number();
      if (options.number.isEmpty() || options.number.equals(number)) {
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
              + options.number.orElse(""));
    }
    return wanted;
  }

  private static String beginning(Source source) {
    String first = source.text().strip().lines().findFirst().orElse("").strip();
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
        && deliberation.preamble().isEmpty();
  }

  private void refuseTooLong(int length) throws SourceException {
    if (length > options.maximumBytes) {
      throw tooLong();
    }
  }

  private SourceException tooLong() {
    return new SourceException("longer than the limit of " + options.maximumBytes + " bytes");
  }

  /**
   * What one instance was built with; empty where the document decides.
   *
   * @param language of the text
   * @param encoding of the text
   * @param width of plain text in columns
   * @param manifestationDate of Akoma Ntoso
   * @param schema to validate against besides our own
   * @param docx how Word files are read
   * @param pdf the password and limits of PDF files
   * @param number of the deliberation that is wanted of several
   * @param maximumBytes that are read of one document
   * @param paper the sheets of PDF
   * @param embedsSource whether a PDF carries the Akoma Ntoso that it is made from
   */
  private record Options(
      Optional<Language> language,
      Optional<Charset> encoding,
      OptionalInt width,
      Optional<LocalDate> manifestationDate,
      Optional<AknValidator> schema,
      DocxOptions docx,
      PdfOptions pdf,
      Optional<String> number,
      int maximumBytes,
      PaperSize paper,
      boolean embedsSource) {}

  /**
   * Builds a {@link Plenary}. Unless it is told otherwise, the text tells its language and
   * encoding, plain text is as wide as suits the language, the manifestation has the date of
   * adoption, and documents of up to 256 MB are read.
   */
  public static final class Builder {

    private Optional<Language> language = Optional.empty();
    private Optional<Charset> encoding = Optional.empty();
    private OptionalInt width = OptionalInt.empty();
    private Optional<LocalDate> manifestationDate = Optional.empty();
    private Optional<AknValidator> schema = Optional.empty();
    private DocxOptions docx = DocxOptions.DEFAULT;
    private int maximumBytes = TextReader.DEFAULT_LIMIT;
    private PdfOptions pdf = PdfOptions.DEFAULT;
    private PaperSize paper = PaperSize.A4;
    private boolean embedsSource;
    private Optional<String> number = Optional.empty();

    private Builder() {}

    /** Parses text by the rules of this language. */
    public Builder language(Language chosen) {
      language = Optional.of(chosen);
      return this;
    }

    /** Decodes text so, and refuses what is not so encoded. */
    public Builder encoding(Charset chosen) {
      encoding = Optional.of(chosen);
      return this;
    }

    /**
     * Wraps plain text at so many columns; a Han character takes two.
     *
     * @throws IllegalArgumentException if it is less than 20
     */
    public Builder width(int columns) {
      if (columns < NARROWEST) {
        throw new IllegalArgumentException("not even " + NARROWEST + " columns: " + columns);
      }
      width = OptionalInt.of(columns);
      return this;
    }

    /** Writes this as the day on which the XML was made. */
    public Builder manifestationDate(LocalDate day) {
      manifestationDate = Optional.of(day);
      return this;
    }

    /**
     * Validates against this schema as well, such as that of OASIS; what it imports must lie beside
     * it.
     *
     * @throws SourceException if it is no schema
     */
    public Builder schema(Path xsd) throws SourceException {
      schema = Optional.of(AknValidator.of(xsd));
      return this;
    }

    /** Reads Word files so: password, tracked changes, limits. */
    public Builder docx(DocxOptions chosen) {
      docx = chosen;
      return this;
    }

    /**
     * Refuses longer documents.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Builder maximumBytes(int limit) {
      if (limit < 1) {
        throw new IllegalArgumentException("not a limit: " + limit);
      }
      maximumBytes = limit;
      return this;
    }

    /** Opens PDF files with this password and within these limits. */
    public Builder pdf(PdfOptions chosen) {
      pdf = chosen;
      return this;
    }

    /**
     * Of several deliberations in one document, reads only that with this number as printed, e.g.
     * {@code 31/902}; a document that holds one is read whatever its number.
     */
    public Builder number(String chosen) {
      number = Optional.of(chosen);
      return this;
    }

    /** Sets PDF on these sheets instead of A4. */
    public Builder paper(PaperSize chosen) {
      paper = chosen;
      return this;
    }

    /**
     * Puts the Akoma Ntoso into each PDF that is written, which makes it PDF/A-3a. Reading that PDF
     * is then reading that Akoma Ntoso: written again, it is the same to the byte.
     */
    public Builder embedsSource(boolean chosen) {
      embedsSource = chosen;
      return this;
    }

    /** An instance with what was chosen so far. */
    public Plenary build() {
      return new Plenary(
          new Options(
              language,
              encoding,
              width,
              manifestationDate,
              schema,
              docx,
              pdf,
              number,
              maximumBytes,
              paper,
              embedsSource));
    }
  }
}
