package org.plenary.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import org.plenary.Plenary;
import org.plenary.PlenaryBuilder;
import org.plenary.model.Language;
import org.plenary.source.TrackedChanges;
import org.plenary.source.docx.DocxOptions;
import org.plenary.source.pdf.PdfOptions;
import picocli.CommandLine.Option;

/** How documents are read, for the commands that read any. */
final class ReadingOptions {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "ar, zh, en, fr, ru or es; without it, the text tells.",
      converter = Values.LanguageTag.class)
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "How text is encoded, e.g. windows-1251; without it, UTF-8, UTF-16 and GB18030 are told"
              + " apart and all else is refused.",
      converter = Values.Encoding.class)
  private Optional<Charset> encoding = Optional.empty();

  @Option(
      names = "--password",
      paramLabel = "WORD",
      description = "Opens encrypted PDF and Word files.")
  private Optional<String> password = Optional.empty();

  @Option(
      names = "--tracked-changes",
      paramLabel = "WORD",
      description = "Changes tracked in a Word file: accepted (the default) or refused.",
      converter = Values.TrackedChangesName.class)
  private TrackedChanges trackedChanges = TrackedChanges.ACCEPTED;

  @Option(
      names = "--number",
      paramLabel = "NUMBER",
      description = "Of several deliberations in one file, only that with this number.")
  private Optional<String> number = Optional.empty();

  /** What reads so. */
  PlenaryBuilder builder() {
    PlenaryBuilder builder = Plenary.builder();
    language.ifPresent(builder::language);
    number.ifPresent(builder::number);
    encoding.ifPresent(builder::encoding);
    DocxOptions docx = DocxOptions.DEFAULT.withTrackedChanges(trackedChanges);
    builder.docx(password.map(docx::withPassword).orElse(docx));
    password.ifPresent(word -> builder.pdf(PdfOptions.DEFAULT.withPassword(word)));
    return builder;
  }
}
