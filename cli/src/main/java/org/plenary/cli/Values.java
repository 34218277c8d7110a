package org.plenary.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.AlignmentFormat;
import org.plenary.Format;
import org.plenary.cli.print.ReportFormat;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Severity;
import org.plenary.model.Language;
import org.plenary.render.PaperSize;
import org.plenary.source.TrackedChanges;
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
        case "docx" -> Format.DOCX;
        case "html" -> Format.HTML;
        case "txt" -> Format.TXT;
        case "md" -> Format.MD;
        case "json" -> Format.JSON;
        case "jsonl" -> Format.JSONL;
        default ->
            throw new TypeConversionException(
                "'" + value + "' is none of akn, pdf, docx, html, txt, md, json, jsonl");
      };
    }
  }

  /** {@code --paper}. */
  static final class PaperName implements ITypeConverter<PaperSize> {

    @Override
    public PaperSize convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "a4" -> PaperSize.A4;
        case "letter" -> PaperSize.LETTER;
        default -> throw new TypeConversionException("'" + value + "' is neither a4 nor letter");
      };
    }
  }

  /** {@code --to} of {@code align}. */
  static final class AlignmentFormatName implements ITypeConverter<AlignmentFormat> {

    @Override
    public AlignmentFormat convert(String value) {
      return AlignmentFormat.ofFileName("." + value)
          .orElseThrow(
              () ->
                  new TypeConversionException("'" + value + "' is none of tmx, html, jsonl, csv"));
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

  /** {@code --fail-on}. */
  static final class SeverityName implements ITypeConverter<Severity> {

    @Override
    public Severity convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "warning" -> Severity.WARNING;
        case "error" -> Severity.ERROR;
        default ->
            throw new TypeConversionException("'" + value + "' is neither warning nor error");
      };
    }
  }

  /** {@code --select} and {@code --ignore}. */
  static final class CodeName implements ITypeConverter<Code> {

    @Override
    public Code convert(String value) {
      try {
        return Code.valueOf(value.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        List<String> codes = Arrays.stream(Code.values()).map(Code::name).toList();
        throw new TypeConversionException(
            "'" + value + "' is no code of a finding" + Suggestion.question(value, codes));
      }
    }
  }

  /** A count or a number of seconds, at least 1. */
  static final class Positive implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
      try {
        int number = Integer.parseInt(value);
        if (number > 0) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw new TypeConversionException("'" + value + "' is no whole number");
      }
      throw new TypeConversionException("'" + value + "' is less than 1");
    }
  }

  /** {@code -o}: a file, a folder or standard output, as it was typed. */
  static final class Output implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
      new FileName().convert(value);
      return value;
    }
  }

  /** The name of a file or folder. */
  static final class FileName implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
      if (value.isEmpty()) {
        throw new TypeConversionException("a name is missing");
      }
      try {
        return Path.of(value);
      } catch (InvalidPathException e) {
        throw new TypeConversionException("'" + value + "' can be no name of a file here");
      }
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
