package org.plenary.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.plenary.Format;
import org.plenary.model.Language;
import org.plenary.source.word.TrackedChanges;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options; what is none of the values says which there are. */
final class Values {

  private Values() {}

  /** {@code --to}. */
  static final class FormatName implements ITypeConverter<Format> {

    @Override
    public Format convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "akn", "xml" -> Format.AKN;
        case "pdf" -> Format.PDF;
        case "html" -> Format.HTML;
        case "txt" -> Format.TXT;
        default ->
            throw new TypeConversionException("'" + value + "' is none of akn, pdf, html, txt");
      };
    }
  }

  /** {@code --format}. */
  static final class ReportFormatName implements ITypeConverter<ReportFormat> {

    @Override
    public ReportFormat convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "text" -> ReportFormat.TEXT;
        case "json" -> ReportFormat.JSON;
        case "sarif" -> ReportFormat.SARIF;
        default ->
            throw new TypeConversionException("'" + value + "' is none of text, json, sarif");
      };
    }
  }

  /** {@code --tracked-changes}. */
  static final class TrackedChangesName implements ITypeConverter<TrackedChanges> {

    @Override
    public TrackedChanges convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "accepted" -> TrackedChanges.ACCEPTED;
        case "refused" -> TrackedChanges.REFUSED;
        default ->
            throw new TypeConversionException("'" + value + "' is neither accepted nor refused");
      };
    }
  }

  /** {@code --lang}. */
  static final class LanguageTag implements ITypeConverter<Language> {

    private static final Set<String> TAGS = Set.of("ar", "zh", "en", "fr", "ru", "es");

    @Override
    public Language convert(String value) {
      String tag = value.toLowerCase(Locale.ROOT);
      if (!TAGS.contains(tag)) {
        throw new TypeConversionException("'" + value + "' is none of ar, zh, en, fr, ru, es");
      }
      return new Language(tag);
    }
  }

  /** {@code --encoding}. */
  static final class Encoding implements ITypeConverter<Charset> {

    @Override
    public Charset convert(String value) {
      try {
        return Charset.forName(value);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException(
            "'" + value + "' is no encoding that is known, such as UTF-16LE or windows-1251");
      }
    }
  }
}
