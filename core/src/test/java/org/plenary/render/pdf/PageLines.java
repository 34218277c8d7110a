package org.plenary.render.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of each page of a PDF between the running heads, by the places of glyphs. */
final class PageLines extends PDFTextStripper {

  private static final float HEAD = 74;
  private static final float FOOT = 62;

  /** The share of a letter's size that its body takes above the line it stands on. */
  private static final float BODY = 0.4f;

  /**
   * What stands at one height of a page.
   *
   * @param y how far down it stands, in points
   * @param size the size of its largest letters
   * @param bold whether all of it is bold
   * @param italic whether all of it is italic
   */
  record Line(float y, float size, boolean bold, boolean italic) {}

  private static final Pattern RULE =
      Pattern.compile("^/Artifact BMC\\s+0\\.5 w\\s+[0-9.]+ ([0-9.]+) m\\s");

  /** Where the running head ends. */
  private static final float RUNNING = 64;

  private final List<List<TextPosition>> glyphs = new ArrayList<>();
  private final List<String> stray = new ArrayList<>();
  private final List<Float> rules = new ArrayList<>();
  private float height;

  private PageLines() {}

  /** Reads a PDF. */
  static PageLines of(byte[] pdf) throws IOException {
    PageLines lines = new PageLines();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        lines.glyphs.add(new ArrayList<>());
        lines.rules.add(rule(document.getPage(i)));
      }
      lines.height = document.getPage(0).getMediaBox().getHeight();
      lines.getText(document);
    }
    assertThat(lines.glyphs).isNotEmpty();
    return lines;
  }

  /**
   * How far down the rule above notes is, which is drawn last: at the end of a page without any.
   */
  private static float rule(PDPage page) throws IOException {
    float height = page.getMediaBox().getHeight();
    float up = 0;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      Matcher rule = RULE.matcher(new String(streams.next().toByteArray(), ISO_8859_1));
      up = rule.find() ? Float.parseFloat(rule.group(1)) : up;
    }
    return height - up;
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    super.processTextPosition(glyph);
    boolean inside =
        (getCurrentPageNo() == 1 || glyph.getY() > HEAD) && glyph.getY() < height - FOOT;
    if (getCurrentPageNo() > 1 && glyph.getY() > RUNNING && glyph.getY() <= HEAD) {
      stray.add("page %d: %s".formatted(getCurrentPageNo(), glyph.getUnicode()));
    }
    if (inside && !glyph.getUnicode().isBlank()) {
      glyphs.get(getCurrentPageNo() - 1).add(glyph);
    }
  }

  /** Glyphs between the running head and the text: what the page before ends with, drawn again. */
  List<String> stray() {
    return stray;
  }

  /** How many pages there are. */
  int pages() {
    return glyphs.size();
  }

  /** The lines of a page, counted from 0, from top to bottom. */
  List<Line> page(int page) {
    List<TextPosition> sorted = new ArrayList<>(glyphs.get(page));
    sorted.sort(Comparator.comparing(TextPosition::getY));
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).getY() - sorted.get(i - 1).getY() > 1) {
        List<TextPosition> line = sorted.subList(from, i);
        lines.add(
            new Line(
                line.get(0).getY(),
                line.stream().map(TextPosition::getFontSizeInPt).max(Float::compare).orElse(0f),
                line.stream().allMatch(glyph -> glyph.getFont().getName().contains("Bold")),
                line.stream().allMatch(glyph -> glyph.getFont().getName().contains("Italic"))));
        from = i;
      }
    }
    return lines;
  }

  /** The same down to the rule above the notes. */
  List<Line> text(int page) {
    return page(page).stream().filter(line -> line.y() < rules.get(page)).toList();
  }

  /** The largest stretch of a page without a line, down to where the text may end, in points. */
  float gap(int page) {
    float gap = 0;
    float before = 0;
    for (Line line : page(page)) {
      gap = before == 0 ? 0 : Math.max(gap, line.y() - before);
      before = line.y();
    }
    return Math.max(gap, height - FOOT - before);
  }

  /** Glyphs that lie upon glyphs of another line. */
  List<String> upon() {
    List<String> upon = new ArrayList<>();
    for (int page = 0; page < glyphs.size(); page++) {
      List<TextPosition> sorted = new ArrayList<>(glyphs.get(page));
      sorted.sort(Comparator.comparing(TextPosition::getY));
      for (int i = 0; i < sorted.size(); i++) {
        TextPosition upper = sorted.get(i);
        for (int j = i + 1; j < sorted.size(); j++) {
          TextPosition lower = sorted.get(j);
          float down = lower.getY() - upper.getY();
          if (down >= BODY * lower.getFontSizeInPt()) {
            break;
          }
          if (down > 1 && lieAcross(upper, lower)) {
            upon.add(
                String.format(
                    Locale.ROOT,
                    "page %d: %s and %s, %.1f and %.1f from the top",
                    page + 1,
                    upper.getUnicode(),
                    lower.getUnicode(),
                    upper.getY(),
                    lower.getY()));
          }
        }
      }
    }
    return upon;
  }

  private static boolean lieAcross(TextPosition one, TextPosition other) {
    float common =
        Math.min(one.getX() + one.getWidth(), other.getX() + other.getWidth())
            - Math.max(one.getX(), other.getX());
    return common > 0.3f * Math.min(one.getWidth(), other.getWidth());
  }
}
