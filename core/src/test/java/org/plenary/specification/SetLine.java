package org.plenary.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.plenary.source.docx.DocxFiles;
import org.plenary.source.pdf.PdfFiles;
import org.plenary.source.pdf.PdfFiles.Piece;

/** Sets the lines of an example, with their emphasis, as a PDF or a Word file. */
final class SetLine {

  private static final float LEFT = 72;
  private static final float TOP = 740;
  private static final float LEADING = 14;
  private static final float SIZE = 11;
  private static final float SIZE_OF_NOTES = 9;

  /** The width of a blank at the start of a line, and of one of several within it. */
  private static final float COLUMN = 5;

  /** What stands below it is set smaller, as notes are. */
  private static final Pattern RULE = Pattern.compile("_{5,}");

  private static final Pattern RUN =
      Pattern.compile(
          "\\*\\*(?<bold>[^*]+)\\*\\*|\\*(?<italic>[^*]+)\\*|\\^(?<raised>[^^]+)\\^"
              + "|\\{(?<number>\\d+): (?<note>[^}]+)\\}|(?<plain>[^*^{]+|.)");

  private SetLine() {}

  /** A page for each form feed, with its lines where they stand in the example. */
  static byte[] pdf(String text) {
    List<List<Piece>> pages = new ArrayList<>();
    for (String page : text.split("\f", -1)) {
      List<Piece> pieces = new ArrayList<>();
      float y = TOP;
      float size = SIZE;
      for (String line : page.split("\n", -1)) {
        pieces(line, y, size, pieces);
        y -= LEADING;
        size = RULE.matcher(line).matches() ? SIZE_OF_NOTES : size;
      }
      pages.add(pieces);
    }
    try {
      return PdfFiles.of(pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pieces(String line, float y, float ofLine, List<Piece> pieces) {
    String text = line.stripLeading();
    float x = LEFT + COLUMN * (line.length() - text.length());
    for (MatchResult run : RUN.matcher(text).results().toList()) {
      Matcher named = RUN.matcher(run.group());
      named.matches();
      PDFont font = PdfFiles.ROMAN;
      float size = ofLine;
      float raised = 0;
      String set = named.group("plain");
      if (named.group("bold") != null) {
        font = PdfFiles.BOLD;
        set = named.group("bold");
      } else if (named.group("italic") != null) {
        font = PdfFiles.ITALIC;
        set = named.group("italic");
      } else if (named.group("raised") != null) {
        size = ofLine * 0.6f;
        raised = ofLine * 0.4f;
        set = named.group("raised");
      }
      pieces.add(new Piece(x, y + raised, size, font, set));
      x += width(font, size, set);
    }
  }

  private static float width(PDFont font, float size, String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A paragraph for each line; {@code {1: See A/99/1.}} is a footnote. */
  static byte[] word(String text) {
    StringBuilder body = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    for (String line : text.lines().toList()) {
      List<String> runs = new ArrayList<>();
      Matcher run = RUN.matcher(line);
      while (run.find()) {
        if (run.group("note") != null) {
          int number = Integer.parseInt(run.group("number"));
          runs.add(DocxFiles.call("footnote", number));
          notes.append(DocxFiles.note("footnote", number, run.group("note")));
        } else if (run.group("bold") != null) {
          runs.add(DocxFiles.run("<w:b/>", run.group("bold")));
        } else if (run.group("italic") != null) {
          runs.add(DocxFiles.run("<w:i/>", run.group("italic")));
        } else if (run.group("raised") != null) {
          runs.add(DocxFiles.run("<w:vertAlign w:val=\"superscript\"/>", run.group("raised")));
        } else {
          runs.add(DocxFiles.run("", run.group("plain")));
        }
      }
      body.append(DocxFiles.paragraph("", runs.toArray(String[]::new)));
    }
    try {
      return DocxFiles.of(body.toString()).with("footnotes", "footnotes", notes.toString()).bytes();
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
