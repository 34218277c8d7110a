package org.plenary.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Plenary;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.render.Draft;
import org.plenary.render.pdf.PageLines.Line;
import org.plenary.source.Spans;

/**
 * How pages are made up: no glyph lies outside of the margins, upon another line or on a second
 * page; no heading stands alone at the foot of a page, and no closing line on a page of its own; a
 * note begins on the page that calls it; no row of a table is cut, and its head is repeated; few
 * pages end early.
 */
class PageLawTest {

  /** The stretch without a line from which on a page ends early, in points from line to line. */
  private static final float EARLY = 72;

  /** The most that inner pages may end early, in each hundred of them. */
  private static final int MOST = 5;

  /** The size of letters in tables, in points, and a bit more. */
  private static final float SMALL = 8.6f;

  private static int inner;
  private static int early;

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("org.plenary.Published#files")
  void holdsForPublishedDocuments(Path file) throws Exception {
    check(pdf(Plenary.create().read(file).deliberation()));
  }

  @AfterAll
  static void fewPagesEndEarly() {
    // The fewer pages there are, the less one of them says.
    assertThat(early)
        .as("early ends of %s inner pages", inner)
        .isLessThanOrEqualTo((int) Math.ceil(MOST * inner / 100.0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"waterways.en", "60-212.zh", "wells.ar", "winter.ru", "longnote.en"})
  void holdsForDrafts(String name) throws IOException {
    check(pdf(Draft.read(name + ".draft")));
  }

  @Test
  void notesBeginOnThePageThatCallsThem() throws IOException {
    List<Block> recitals = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String words = ("word" + i + " ").repeat(8 + i % 7 * 20);
      Inline note =
          new Inline.Note(
              String.valueOf(i + 1),
              List.of(
                  text("note" + i + "begins " + "more ".repeat(i % 5 * 60) + "note" + i + "ends")),
              Spans.NONE);
      recitals.add(
          new Block.Recital(
              "",
              List.of(
                  new Block.TextBlock(
                      List.of(Inline.Text.of(words + "call" + i + "here"), note)))));
    }
    byte[] pdf = pdf(of(recitals));
    List<String> pages = pages(pdf);
    for (int i = 0; i < 60; i++) {
      assertThat(pages.get(page(pages, "call" + i + "here"))).contains("note" + i + "begins");
      assertThat(page(pages, "note" + i + "ends")).isNotNegative();
    }
    check(pdf);
  }

  @Test
  void rowsAreNotCutAndHeadsAreRepeated() throws IOException {
    List<Block.Row> rows = new ArrayList<>();
    rows.add(new Block.Row(List.of(cell(true, "headone"), cell(true, "headtwo"))));
    for (int i = 0; i < 80; i++) {
      String words = "row" + i + "begins " + "more ".repeat(i % 6 * 9) + "row" + i + "ends";
      rows.add(new Block.Row(List.of(cell(false, words), cell(false, "1,000"))));
    }
    byte[] pdf = pdf(of(List.of(text("before"), new Block.Table(List.of(), rows))));
    List<String> pages = pages(pdf);
    assertThat(pages).hasSizeGreaterThan(3).allMatch(page -> page.contains("headone"));
    for (int i = 0; i < 80; i++) {
      assertThat(page(pages, "row" + i + "ends"))
          .isNotNegative()
          .isEqualTo(page(pages, "row" + i + "begins"));
    }
    check(pdf);
  }

  /** A row that calls a hundred notes, and one that is higher than three pages. */
  @Test
  void losesNothingOfWhatNoPageHasRoomFor() throws IOException {
    List<Inline> line = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      line.add(Inline.Text.of(" call" + i));
      line.add(
          new Inline.Note(
              String.valueOf(i + 1),
              List.of(text("note" + i + "begins " + "more ".repeat(40) + "note" + i + "ends")),
              Spans.NONE));
    }
    Block.Cell calls = new Block.Cell(false, 1, 1, List.of(new Block.TextBlock(line)));
    Block.Cell high = cell(false, "high ".repeat(9000) + "highends");
    Block.Table table =
        new Block.Table(
            List.of(),
            List.of(
                new Block.Row(List.of(cell(true, "headone"), cell(true, "headtwo"))),
                new Block.Row(List.of(calls, cell(false, "second"))),
                new Block.Row(List.of(high, cell(false, "third")))));
    byte[] pdf = pdf(of(List.of(table, text("after"))));
    List<String> pages = pages(pdf);
    for (int i = 0; i < 100; i++) {
      assertThat(page(pages, "note" + i + "begins")).isNotNegative();
      assertThat(page(pages, "note" + i + "ends")).isNotNegative();
    }
    assertThat(page(pages, "after"))
        .isGreaterThan(3)
        .isGreaterThanOrEqualTo(page(pages, "highends"));
    assertThat(Frame.outside(pdf)).isEmpty();
    assertThat(PageLines.of(pdf).upon()).isEmpty();
  }

  private static void check(byte[] pdf) throws IOException {
    assertThat(Frame.outside(pdf)).isEmpty();
    PageLines lines = PageLines.of(pdf);
    assertThat(lines.upon()).isEmpty();
    assertThat(lines.stray()).isEmpty();
    for (int page = 0; page < lines.pages(); page++) {
      List<Line> all = lines.page(page);
      assertThat(all).as("page %s", page + 1).isNotEmpty();
      assertThat(all.stream().allMatch(Line::italic)).as("page %s closes only", page + 1).isFalse();
      if (page + 1 < lines.pages() && lines.page(page + 1).get(0).size() < 13.5) {
        inner++;
        early += lines.gap(page) > EARLY ? 1 : 0;
        Optional<Line> last = lines.text(page).stream().reduce((a, b) -> b);
        assertThat(last.filter(line -> line.bold() && line.size() > SMALL))
            .as("heading at the foot of page %s", page + 1)
            .isEmpty();
      }
    }
  }

  private static int page(List<String> pages, String words) {
    return IntStream.range(0, pages.size())
        .filter(page -> pages.get(page).contains(words))
        .findFirst()
        .orElse(-1);
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }

  private static Block.Cell cell(boolean head, String words) {
    return new Block.Cell(head, 1, 1, List.of(text(words)));
  }

  private static Block.TextBlock text(String words) {
    return new Block.TextBlock(List.of(Inline.Text.of(words)));
  }

  private static Deliberation of(List<Block> preamble) throws IOException {
    return new Deliberation(
        Draft.read("glyphs.en.draft").identity(),
        List.of(),
        List.of(),
        preamble,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static byte[] pdf(Deliberation deliberation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer().render(deliberation, out);
    return out.toByteArray();
  }
}
