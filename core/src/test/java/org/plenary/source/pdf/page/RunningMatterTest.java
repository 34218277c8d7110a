package org.plenary.source.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.source.Style;
import org.plenary.source.pdf.glyph.Glyphs;
import org.plenary.source.pdf.line.PlacedLine;

/** Head and foot of a page are told by their place, never by their words. */
class RunningMatterTest {

  private static final Glyphs.Rule HEAD_RULE = new Glyphs.Rule(60, 552, 65);

  private final List<PlacedPage> pages = new ArrayList<>();

  @Test
  void keepsWordsOfTheTitleBelowTheRuleOfTheHead() {
    page(List.of(HEAD_RULE), row(59, "A/RES/60/212"), row(300, "South-South cooperation"));
    page(
        List.of(HEAD_RULE),
        row(49, "South-South"),
        row(59, "A/RES/60/212", "cooperation"),
        row(94, "South-South cooperation"),
        row(755, "2/3"));
    page(
        List.of(HEAD_RULE),
        row(59, "cooperation", "A/RES/60/212"),
        row(94, "South-South cooperation"),
        row(755, "3/3"));
    assertThat(text(1)).containsExactly("South-South cooperation");
    assertThat(text(2)).containsExactly("South-South cooperation");
  }

  @Test
  void endsAHeadWithoutARuleAtTheGapBelow() {
    page(List.of(), row(90, "A/RES/60/212"), row(300, "South-South cooperation on"));
    page(
        List.of(),
        row(40, "South-South cooperation on"),
        row(51, "A/RES/60/212"),
        row(80, "South-South cooperation on"),
        row(94, "rivers"));
    assertThat(text(1)).containsExactly("South-South cooperation on", "rivers");
  }

  @Test
  void keepsALineThatStandsFirstOnSeveralPages() {
    page(List.of(), row(90, "A/RES/60/212"), row(700, "We act as follows:"), row(755, "1/4"));
    for (int p = 2; p < 5; p++) {
      page(
          List.of(),
          row(52, "A/RES/60/212"),
          row(80, "We act as follows:"),
          row(94, "First, we meet."),
          row(755, p + "/4"));
    }
    assertThat(text(1)).containsExactly("We act as follows:", "First, we meet.");
    assertThat(text(3)).containsExactly("We act as follows:", "First, we meet.");
  }

  @Test
  void keepsNotesAndRowsOfTablesAboveTheFoot() {
    for (int p = 1; p < 5; p++) {
      page(
          List.of(),
          row(690, "First level", "12"),
          row(705, "46"),
          row(719, p + " Resolution 60/1, annex."),
          row(731, "chap. I, sect. C."),
          row(753, "05-48995"),
          row(755, p + "/4"));
    }
    assertThat(text(1))
        .containsExactly(
            "First level", "12", "46", "2 Resolution 60/1, annex.", "chap. I, sect. C.");
  }

  @Test
  void takesTheNumbersOfPagesThatCountFromAnother() {
    for (int p = 0; p < 3; p++) {
      page(List.of(), row(400, "Text"), row(740, Integer.toString(57 + p)));
    }
    assertThat(text(0)).containsExactly("Text");
    assertThat(text(2)).containsExactly("Text");
  }

  @Test
  void keepsAFigureThatCountsNoPages() {
    page(List.of(), row(400, "Text"), row(740, "1,915"));
    page(List.of(), row(400, "Text"), row(740, "306"));
    assertThat(text(1)).containsExactly("Text", "306");
  }

  private void page(List<Glyphs.Rule> rules, Printed... rows) {
    List<PlacedLine> lines = new ArrayList<>();
    for (int r = 0; r < rows.length; r++) {
      Printed row = rows[r];
      for (String text : row.lines()) {
        PlacedLine.Stretch stretch = new PlacedLine.Stretch(0, text.length(), Style.PLAIN);
        lines.add(new PlacedLine(text, 60, 300, row.baseline(), 10, List.of(stretch), false, r));
      }
    }
    pages.add(new PlacedPage(lines, rules, 612, 792));
  }

  private record Printed(float baseline, List<String> lines) {}

  private static Printed row(float baseline, String... lines) {
    return new Printed(baseline, List.of(lines));
  }

  /** What of a page is no running matter. */
  private List<String> text(int page) {
    boolean[] running = new RunningMatter(pages).on(pages.get(page), page);
    List<String> text = new ArrayList<>();
    for (int i = 0; i < running.length; i++) {
      if (!running[i]) {
        text.add(pages.get(page).lines().get(i).text());
      }
    }
    return text;
  }
}
