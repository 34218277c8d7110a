package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.akn.form.Rewriting;
import org.plenary.akn.naming.Iris;
import org.plenary.akn.rule.Rules;
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
import org.plenary.render.collation.ComparisonJson;
import org.plenary.render.collation.ComparisonPage;
import org.plenary.render.docx.revision.TrackedChangesRenderer;
import org.plenary.render.outline.Outline;
import org.plenary.source.DocumentFormat;
import org.plenary.source.SourceException;

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

  /** The least number of columns that plain text can be wrapped at. */
  public static final int NARROWEST = 20;

  private final PlenaryOptions options;
  private final DocumentReading reading;
  private final DocumentWriting writing;

  Plenary(PlenaryOptions options) {
    this.options = options;
    this.reading = new DocumentReading(options);
    this.writing = new DocumentWriting(options);
  }

  /** With the defaults of the {@linkplain PlenaryBuilder builder}. */
  public static Plenary create() {
    return builder().build();
  }

  /** To choose otherwise than {@link #create()} does. */
  public static PlenaryBuilder builder() {
    return new PlenaryBuilder();
  }

  /**
   * Reads a file, whatever its name: plain text, PDF and Word files are parsed, Akoma Ntoso is
   * read, also that which a PDF of this program {@linkplain PlenaryBuilder#embedsSource carries}.
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
    return reading.read(name, bytes);
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
    return reading.readAll(name, bytes);
  }

  /**
   * Reads a file as {@link #readAll(String, byte[])} does.
   *
   * @throws SourceException if it cannot be read at all
   */
  public List<Conversion> readAll(Path file) throws SourceException {
    return readAll(file.toString(), bytes(file));
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
    reading.refuseTooLong(bytes.length);
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
    return writing.write(deliberation, format, out);
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
   * What one language has and another lacks or has elsewhere: paragraphs, notes, figures, dates,
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
   * Writes a comparison; pages and JSON are in UTF-8.
   *
   * @param out where to; it is not closed
   * @throws IOException if {@code out} cannot be written
   */
  public void write(Comparison comparison, ComparisonFormat format, OutputStream out)
      throws IOException {
    switch (format) {
      case HTML -> out.write(new ComparisonPage().render(comparison).getBytes(UTF_8));
      case JSON -> new ComparisonJson().render(comparison, out);
      case DOCX -> new TrackedChangesRenderer(options.paper()).render(comparison, out);
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
    create().writing.prepare(format);
  }

  /** Loads what the first text to be read would wait for: the rules of the languages. */
  public static void prepare() {
    DocumentReading.prepare();
  }

  /** The bytes that {@link #write(Deliberation, Format, OutputStream)} writes. */
  public byte[] write(Deliberation deliberation, Format format) {
    return writing.write(deliberation, format);
  }

  /**
   * Checks Akoma Ntoso: whether it is well-formed, against the schema of UN deliberations, against
   * that of the {@linkplain PlenaryBuilder#schema builder} if it has one, and by {@linkplain Rules
   * the rules that no schema can state}. What this program writes has no problem that its source
   * did not have.
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
    reading.refuseTooLong(bytes.length);
    return Validation.of(XmlText.of(bytes, name), options.schema());
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
    reading.refuseTooLong(bytes.length);
    if (DocumentFormat.of(bytes) != DocumentFormat.XML) {
      throw new SourceException(
          "not XML; Akoma Ntoso alone can be fixed, text, PDF and Word files are converted");
    }
    Conversion read = reading.readAkn(name, bytes);
    byte[] written = write(read.deliberation(), Format.AKN);
    XmlText before = XmlText.of(bytes, name);
    XmlText after = XmlText.of(written, name);
    List<Diagnostic> changes = new ArrayList<>(read.diagnostics());
    changes.addAll(Rewriting.of(before, after, name));
    return Fix.of(
        written,
        Validation.of(before, options.schema()),
        changes,
        Validation.of(after, options.schema()));
  }

  /**
   * What {@link #validate(String, byte[])} checks: each code that it can give with one sentence on
   * what is right, in the order of well-formedness, schema and rules.
   */
  public static Map<Code, String> rules() {
    return Validation.meanings();
  }

  /**
   * The bytes of a file, where it is not longer than the {@linkplain PlenaryBuilder#maximumBytes
   * limit}.
   *
   * @throws SourceException if it cannot be read
   */
  public byte[] bytes(Path file) throws SourceException {
    return reading.bytes(file);
  }

  /**
   * All that a stream has left, where it is not longer than the {@linkplain
   * PlenaryBuilder#maximumBytes limit}.
   *
   * @throws SourceException if it cannot be read
   */
  public byte[] bytes(InputStream in) throws SourceException {
    return reading.bytes(in);
  }
}
