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
import org.plenary.source.pdf.PdfFiles.Rule;

/** Sets the lines of an example, with their emphasis, as a PDF or a Word file. */
final class SetLine {

  private static final float LEFT = 72;
  private static final float TOP = 740;
  private static final float FOOT = 40;
  private static final float LEADING = 14;
  private static final float SIZE = 11;
  private static final float SIZE_OF_NOTES = 9;

  /** The width of a blank at the start of a line, and of one of several within it. */
  private static final float COLUMN = 5;

  /** What stands below it is set smaller, as notes are. */
  private static final Pattern RULE = Pattern.compile("_{5,}");

  private static final Pattern RUN =
      Pattern.compile(
          "\\*\\*(?<bold>[^*]+)\\*\\*|\\*(?<italic>[^*]+)\\*|\\^(?<raised>[^^]+)\\^|\\{(?<uncalled>-)?(?<number>\\d+)(?::"
              + " (?<note>(?:[^{}]|\\{\\d+\\})+))?\\}|(?<plain>[^*^{]+|.)");

  private static final Pattern ROW = Pattern.compile("\\|.*\\|");

  private static final Pattern HEADING = Pattern.compile("#{1,6} ");

  /** A rule that is drawn and not typed. */
  private static final Pattern DRAWN = Pattern.compile("─{5,}");

  /** How wide a table and how thick a rule of a PDF is. */
  private static final float WIDTH = 400;

  private static final float STROKE = 0.5f;

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private float y = TOP;
  private float size = SIZE;

  private SetLine() {}

  /** A page for each form feed, with its lines where they stand in the example. */
  static byte[] pdf(String text) {
    List<List<Piece>> pages = new ArrayList<>();
    List<List<Rule>> rules = new ArrayList<>();
    for (String page : text.split("\f", -1)) {
      SetLine set = new SetLine();
      page.lines().forEach(set::set);
      pages.add(set.pieces);
      rules.add(set.rules);
    }
    try {
      return PdfFiles.of(pages, rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void set(String line) {
    String text = line.stripLeading();
    float x = LEFT + COLUMN * (line.length() - text.length());
    if (text.equals("⋮")) {
      y = FOOT + LEADING;
    } else if (ROW.matcher(text).matches()) {
      row(x, text);
    } else if (DRAWN.matcher(text).matches()) {
      rules.add(new Rule(x, y, COLUMN * text.length(), STROKE));
      size = SIZE_OF_NOTES;
    } else {
      pieces(x, text);
      size = RULE.matcher(text).matches() ? SIZE_OF_NOTES : size;
    }
    y -= LEADING;
  }

  /** Cells of one width, each drawn as a box. */
  private void row(float x, String text) {
    String[] texts = text.substring(1, text.length() - 1).split("\\|", -1);
    float width = WIDTH / texts.length;
    for (int i = 0; i < texts.length; i++) {
      pieces(x + i * width + COLUMN, texts[i].strip());
    }
    float bottom = y - 4;
    for (int i = 0; i <= texts.length; i++) {
      rules.add(new Rule(x + i * width, bottom, STROKE, LEADING));
    }
    rules.add(new Rule(x, bottom, WIDTH, STROKE));
    rules.add(new Rule(x, bottom + LEADING, WIDTH, STROKE));
  }

  private void pieces(float left, String text) {
    float x = left;
    for (MatchResult run : RUN.matcher(text).results().toList()) {
      Matcher named = RUN.matcher(run.group());
      named.matches();
      PDFont font = PdfFiles.ROMAN;
      float ofRun = size;
      float raised = 0;
      String set = named.group("plain");
      if (named.group("bold") != null) {
        font = PdfFiles.BOLD;
        set = named.group("bold");
      } else if (named.group("italic") != null) {
        font = PdfFiles.ITALIC;
        set = named.group("italic");
      } else if (named.group("raised") != null) {
        ofRun = size * 0.6f;
        raised = size * 0.4f;
        set = named.group("raised");
      }
      pieces.add(new Piece(x, y + raised, ofRun, font, set));
      x += width(font, ofRun, set);
    }
  }

  private static float width(PDFont font, float size, String text) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A paragraph for each line, or a row of a table for one with bars; {@code {1: See A/99/1.}} is a
   * footnote that is called there.
   */
  static byte[] word(String text) {
    StringBuilder body = new StringBuilder();
    StringBuilder notes = new StringBuilder();
    boolean table = false;
    for (String line : text.lines().toList()) {
      if (table != ROW.matcher(line).matches()) {
        body.append(table ? "</w:tbl>" : "<w:tbl>");
        table = !table;
      }
      body.append(table ? row(line, notes) : paragraph(line, notes));
    }
    body.append(table ? "</w:tbl>" : "");
    try {
      return DocxFiles.of(body.toString()).with("footnotes", "footnotes", notes.toString()).bytes();
    } catch (IOException | InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String row(String line, StringBuilder notes) {
    StringBuilder cells = new StringBuilder();
    String[] texts = line.substring(1, line.length() - 1).split("\\|", -1);
    boolean head = texts[0].startsWith("=");
    for (String text : texts) {
      cells.append(DocxFiles.cell("", paragraph(text.substring(head ? 1 : 0).strip(), notes)));
    }
    return "<w:tr>" + (head ? "<w:trPr><w:tblHeader/></w:trPr>" : "") + cells + "</w:tr>";
  }

  private static String paragraph(String line, StringBuilder notes) {
    Matcher heading = HEADING.matcher(line);
    int level = heading.lookingAt() ? heading.end() - 1 : 0;
    String properties = level == 0 ? "" : "<w:outlineLvl w:val=\"%d\"/>".formatted(level - 1);
    String text = line.substring(level > 0 ? heading.end() : 0);
    return DocxFiles.paragraph(properties, runs(text, notes).toArray(String[]::new));
  }

  private static List<String> runs(String line, StringBuilder notes) {
    List<String> runs = new ArrayList<>();
    Matcher run = RUN.matcher(line);
    while (run.find()) {
      if (run.group("number") != null) {
        int number = Integer.parseInt(run.group("number"));
        if (run.group("uncalled") == null) {
          runs.add(DocxFiles.call("footnote", number));
        }
        if (run.group("note") != null) {
          String note = String.join("", runs(" " + run.group("note"), notes));
          notes.append(DocxFiles.noteOf("footnote", number, note));
        }
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
    return runs;
  }
}
