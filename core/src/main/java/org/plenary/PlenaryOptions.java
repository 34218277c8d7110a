package org.plenary;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.akn.schema.AknValidator;
import org.plenary.model.Language;
import org.plenary.render.PaperSize;
import org.plenary.render.pdf.font.FontFolder;
import org.plenary.source.docx.DocxOptions;
import org.plenary.source.pdf.PdfOptions;

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
 * @param paper the sheets of PDF and of Word files
 * @param fonts those that PDF is set in before ours
 * @param embedsSource whether a PDF carries the Akoma Ntoso that it is made from
 */
record PlenaryOptions(
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
    FontFolder fonts,
    boolean embedsSource) {}
