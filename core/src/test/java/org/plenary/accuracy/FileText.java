package org.plenary.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of PDF and Word files as the extractors of PDFBox and POI read it. */
final class FileText {

  /** What POI writes where a note is called, and around the note. */
  private static final Pattern NOTE_MARK =
      Pattern.compile("\\[(?:footnoteRef:|endnoteRef:)?-?\\d+(?:\\]|: )");

  /** Stands before the mark of a note. */
  private static final String NOTE = "\u0002";

  /** The mark of a note by LibreOffice, which often writes it twice where an author has set it. */
  private static final Pattern TWICE = Pattern.compile(NOTE + "(\\P{L}{1,5}?)\\1(?=\\P{Nd})");

  /** What a field of Word shows is after its instruction. */
  private static final Pattern INSTRUCTION = Pattern.compile("\u0013[^\u0014\u0015]*");

  /** A number that goes on in the next line, where blanks part no words. */
  private static final Pattern BROKEN_NUMBER = Pattern.compile("(?<=\\p{Nd})\\R(?=\\p{Nd})");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Chinese text has more signs than this share of all. */
  private static final double CHINESE = 0.3;

  private FileText() {}

  /** The text of a file, by the ending of its name; of a PDF, in the ways of parting its words. */
  static List<String> readings(Path file) throws IOException {
    String name = file.getFileName().toString();
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "pdf" -> pdf(file);
      case "docx" -> List.of(docx(file));
      case "doc" -> List.of(doc(file));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static List<String> pdf(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      List<String> readings = new ArrayList<>();
      readings.add(new RaisedApart(0.5f, 0.3f).getText(document));
      readings.add(new RaisedApart(0.6f, 0.5f).getText(document));
      String text = readings.get(0);
      if (HAN.matcher(text).results().count() > CHINESE * text.length()) {
        readings.add(BROKEN_NUMBER.matcher(text).replaceAll(""));
      }
      return readings;
    }
  }

  private static String docx(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
      extractor.setFetchHyperlinks(false);
      return NOTE_MARK.matcher(extractor.getText()).replaceAll(" ");
    }
  }

  private static String doc(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        HWPFDocument document = new HWPFDocument(in);
        WordExtractor extractor = new WordExtractor(document)) {
      StringBuilder body =
          new StringBuilder(String.join("", extractor.getParagraphText()).replace("\r\n", "\r"));
      for (int note = document.getFootnotes().getNotesCount() - 1; note >= 0; note--) {
        body.insert(document.getFootnotes().getNoteAnchorPosition(note), NOTE);
      }
      String text =
          Stream.of(
                  Stream.of(body.toString()),
                  Stream.of(extractor.getFootnoteText()).map(NOTE::concat),
                  Stream.of(extractor.getEndnoteText()).map(NOTE::concat),
                  Stream.of(extractor.getMainTextboxText()),
                  headsAndFeet(new HeaderStories(document)))
              .flatMap(story -> story)
              .collect(Collectors.joining("\n"));
      return INSTRUCTION.matcher(TWICE.matcher(text).replaceAll(" $1 ")).replaceAll("");
    }
  }

  private static Stream<String> headsAndFeet(HeaderStories stories) {
    return Stream.of(
            stories.getFirstHeaderSubrange(),
            stories.getEvenHeaderSubrange(),
            stories.getOddHeaderSubrange(),
            stories.getFirstFooterSubrange(),
            stories.getEvenFooterSubrange(),
            stories.getOddFooterSubrange())
        .filter(Objects::nonNull)
        .map(Range::text);
  }

  /** Parts figures that are raised, or set in another size, from those before them. */
  private static final class RaisedApart extends PDFTextStripper {

    /** In points. */
    private static final float TOLERANCE = 1;

    RaisedApart(float spacingTolerance, float averageCharTolerance) {
      setSpacingTolerance(spacingTolerance);
      setAverageCharTolerance(averageCharTolerance);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) throws IOException {
      TextPosition before = null;
      for (TextPosition glyph : glyphs) {
        if (before != null && isSetOtherwise(glyph, before)) {
          writeString(" ");
        }
        writeString(glyph.getUnicode());
        before = glyph;
      }
    }

    private static boolean isSetOtherwise(TextPosition one, TextPosition other) {
      return Math.abs(one.getYDirAdj() - other.getYDirAdj()) > TOLERANCE
          || Math.abs(one.getFontSizeInPt() - other.getFontSizeInPt()) > TOLERANCE;
    }
  }
}
