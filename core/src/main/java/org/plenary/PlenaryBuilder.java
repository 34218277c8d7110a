package org.plenary;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.akn.schema.AknValidator;
import org.plenary.model.Language;
import org.plenary.render.PaperSize;
import org.plenary.render.pdf.font.FontFolder;
import org.plenary.source.SourceException;
import org.plenary.source.TextReader;
import org.plenary.source.docx.DocxOptions;
import org.plenary.source.pdf.PdfOptions;

/**
 * Builds a {@link Plenary}. Unless it is told otherwise, the text tells its language and encoding,
 * plain text is as wide as suits the language, the manifestation has the date of adoption, and
 * documents of up to 256 MB are read.
 */
public final class PlenaryBuilder {

  private Optional<Language> language = Optional.empty();
  private Optional<Charset> encoding = Optional.empty();
  private OptionalInt width = OptionalInt.empty();
  private Optional<LocalDate> manifestationDate = Optional.empty();
  private Optional<AknValidator> schema = Optional.empty();
  private DocxOptions docx = DocxOptions.DEFAULT;
  private int maximumBytes = TextReader.DEFAULT_LIMIT;
  private PdfOptions pdf = PdfOptions.DEFAULT;
  private PaperSize paper = PaperSize.A4;
  private FontFolder fonts = FontFolder.NONE;
  private boolean embedsSource;
  private Optional<String> number = Optional.empty();

  PlenaryBuilder() {}

  /** Parses text by the rules of this language. */
  public PlenaryBuilder language(Language chosen) {
    language = Optional.of(chosen);
    return this;
  }

  /** Decodes text in this encoding, and refuses text in any other. */
  public PlenaryBuilder encoding(Charset chosen) {
    encoding = Optional.of(chosen);
    return this;
  }

  /**
   * Wraps plain text at this many columns; a Han character takes two.
   *
   * @throws IllegalArgumentException if it is less than 20
   */
  public PlenaryBuilder width(int columns) {
    if (columns < Plenary.NARROWEST) {
      throw new IllegalArgumentException("not even " + Plenary.NARROWEST + " columns: " + columns);
    }
    width = OptionalInt.of(columns);
    return this;
  }

  /** Gives this as the day on which the XML was made. */
  public PlenaryBuilder manifestationDate(LocalDate day) {
    manifestationDate = Optional.of(day);
    return this;
  }

  /**
   * Validates against this schema as well, such as that of OASIS; what it imports must lie beside
   * it.
   *
   * @throws SourceException if it is no schema
   */
  public PlenaryBuilder schema(Path xsd) throws SourceException {
    schema = Optional.of(AknValidator.of(xsd));
    return this;
  }

  /** Reads Word files so: password, tracked changes, limits. */
  public PlenaryBuilder docx(DocxOptions chosen) {
    docx = chosen;
    return this;
  }

  /**
   * Refuses longer documents.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public PlenaryBuilder maximumBytes(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("not a limit: " + limit);
    }
    maximumBytes = limit;
    return this;
  }

  /** Opens PDF files with this password and within these limits. */
  public PlenaryBuilder pdf(PdfOptions chosen) {
    pdf = chosen;
    return this;
  }

  /**
   * Of several deliberations in one document, reads only that with this number as printed, e.g.
   * {@code 31/902}; a document that holds one is read whatever its number.
   */
  public PlenaryBuilder number(String chosen) {
    number = Optional.of(chosen);
    return this;
  }

  /** Sets PDF and Word files on these sheets instead of A4. */
  public PlenaryBuilder paper(PaperSize chosen) {
    paper = chosen;
    return this;
  }

  /**
   * Sets PDF in the fonts of a folder as far as they go.
   *
   * @throws SourceException if it holds no fonts, or one that cannot be read or may not be embedded
   */
  public PlenaryBuilder fonts(Path folder) throws SourceException {
    fonts = FontFolder.read(folder);
    return this;
  }

  /**
   * Puts the Akoma Ntoso into each PDF that is written, which makes it PDF/A-3a. Reading that PDF
   * is then reading that Akoma Ntoso: written again, it is the same to the byte.
   */
  public PlenaryBuilder embedsSource(boolean chosen) {
    embedsSource = chosen;
    return this;
  }

  /** An instance with what was chosen so far. */
  public Plenary build() {
    return new Plenary(
        new PlenaryOptions(
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
            fonts,
            embedsSource));
  }
}
