package org.plenary.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Inline;
import org.plenary.model.SectionLevel;
import org.plenary.render.Draft;
import org.plenary.render.text.TextRenderer;

class PdfRendererTest {

  private static final String RULE = "_______________";
  private static final Map<String, byte[]> MADE = new ConcurrentHashMap<>();
  private static final Pattern BLANK = Pattern.compile("[\\s\u00a0]+");

  @ParameterizedTest
  @ValueSource(strings = {"waterways.en", "60-212.zh", "wells.ar"})
  void passesVeraPdf(String name) throws Exception {
    Vera.check(pdf(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"waterways.en", "60-212.zh", "winter.ru", "oceans.fr", "forests.es", "seen.de"})
  void textComesOutInOrder(String name) throws IOException {
    Deliberation deliberation = Draft.read(name + ".draft");
    String body = withoutNotes(pages(pdf(name)), deliberation);
    int from = 0;
    String typescript = new TextRenderer(100_000).render(deliberation);
    String expected = typescript.substring(0, typescript.indexOf(RULE));
    for (String paragraph : expected.lines().toList()) {
      if (paragraph.startsWith("|") || paragraph.startsWith("+")) {
        continue;
      }
      String wanted = squeezed(plainFigures(paragraph));
      int at = body.indexOf(wanted, from);
      assertThat(at).as(paragraph).isGreaterThanOrEqualTo(0);
      from = at + wanted.length();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "60-212.zh, 1, 见第60/1号决议。, 首脑会议成果",
    "60-212.zh, 4, A/60/257。, 现状的报告",
    "60-212.zh, 5, A/55/74，附件二。, 哈瓦那行动纲领",
    "60-212.zh, 6, A/60/111，附件二。, 多哈行动计划",
    "waterways.en, 2, ReportoftheConference, DeclarationonFairPassage",
    "waterways.en, 5, 'Ibid.,para.8.', ninety-secondsession",
    "waterways.en, 6, Asat30September2036., Contributionspledged",
    "waterways.en, 7, Atmeanlowwater., depthinmetres",
  })
  void eachNoteStandsOnThePageOfItsMarker(String name, String marker, String note, String words)
      throws IOException {
    List<String> pages = pages(pdf(name));
    assertThat(pages)
        .filteredOn(page -> page.contains(marker + note))
        .singleElement()
        .asString()
        .contains(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"60-212.zh", "waterways.en", "oceans.fr"})
  void noLineBeginsWithAMarkerOrClosingPunctuation(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(name))) {
      LineStarts starts = new LineStarts();
      starts.getText(document);
      assertThat(starts.wrong()).isEmpty();
      assertThat(starts.count()).isGreaterThan(5);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"60-212.zh", "waterways.en"})
  void givesTheSameBytesFromManyThreads(String name) throws Exception {
    Deliberation deliberation = Draft.read(name + ".draft");
    PdfRenderer renderer = new PdfRenderer();
    byte[] expected = pdf(name);
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      Callable<byte[]> task =
          () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(deliberation, out);
            return out.toByteArray();
          };
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < 18; i++) {
        results.add(threads.submit(task));
      }
      for (Future<byte[]> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void saysWhichCharactersNoFontHas() throws IOException {
    Deliberation deliberation = Draft.read("glyphs.en.draft");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Diagnostic> noticed = new PdfRenderer().render(deliberation, out);
    assertThat(noticed)
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(tuple(Code.MISSING_GLYPH, "no font has U+1F600"));
    assertThat(String.join("", pages(out.toByteArray()))).contains("[U+1F600]", "联合国", "Ω", "мир");
  }

  @Test
  void keepsAStretchOfTheOtherDirectionInOrder() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("wells.ar"))) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      assertThat(stripper.getText(document)).contains("United Nations, Treaty Series, vol. 2225");
    }
  }

  @Test
  void hasItsHeadingsAsBookmarks() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("waterways.en"))) {
      PDOutlineItem title =
          document.getDocumentCatalog().getDocumentOutline().children().iterator().next();
      List<String> below = new ArrayList<>();
      title.children().forEach(item -> below.add(item.getTitle()));
      assertThat(title.getTitle()).isEqualTo("91/14. Protection of inland waterways");
      assertThat(below).containsExactly("Follow-up", "Annex I");
      assertThat(title.findDestinationPage(document)).isEqualTo(document.getPage(0));
    }
  }

  @Test
  void bearsTitleLanguageAndDayOfAdoption() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf("60-212.zh"))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A/RES/60/212 · 南南合作");
      assertThat(document.getDocumentInformation().getSubject()).isEqualTo("南南合作");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2005-12-22T00:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh");
    }
  }

  @Test
  void setsALongNoteOverTwoPages() throws IOException {
    List<String> pages = pages(pdf("longnote.en"));
    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(String.join("", pages)).contains("firstwordofthenote", "lastwordofthenote");
  }

  /** Each level of divisions, or of tables in tables, once doubled the time. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void setsDeepNestingInTime(boolean tables) throws IOException {
    Block inner = new Block.TextBlock(List.of(Inline.Text.of("innermost")));
    for (int depth = 0; depth < 100; depth++) {
      Inline label = Inline.Text.of("level" + depth);
      inner =
          tables
              ? new Block.Table(
                  List.of(label),
                  List.of(new Block.Row(List.of(new Block.Cell(false, 1, 1, List.of(inner))))))
              : new Block.Section(
                  SectionLevel.SECTION,
                  Optional.empty(),
                  Optional.of(new Block.Heading(List.of(label))),
                  List.of(inner));
    }
    Deliberation draft = Draft.read("glyphs.en.draft");
    Deliberation deep =
        new Deliberation(
            draft.identity(),
            List.of(),
            List.of(),
            List.of(),
            List.of(inner),
            List.of(),
            List.of(),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new PdfRenderer().render(deep, out));
    String text = String.join("", pages(out.toByteArray()));
    for (int depth = 0; depth < 100; depth++) {
      assertThat(text).contains("level" + depth);
    }
    assertThat(text).contains("innermost");
  }

  /** The PDF of that draft, made once. */
  private static byte[] pdf(String name) {
    return MADE.computeIfAbsent(
        name,
        key -> {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          try {
            assertThat(new PdfRenderer().render(Draft.read(key + ".draft"), out)).isEmpty();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return out.toByteArray();
        });
  }

  /** The text of each page without white space. */
  private static List<String> pages(byte[] pdf) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(squeezed(stripper.getText(document)));
      }
    }
    return pages;
  }

  /** What is left of the pages without running heads, page numbers and notes. */
  private static String withoutNotes(List<String> pages, Deliberation deliberation) {
    String symbol = Pattern.quote(deliberation.identity().symbol().orElse(""));
    String title = Pattern.quote(squeezed(deliberation.identity().title().orElse("")));
    Pattern head =
        Pattern.compile(
            "^(?:" + symbol + title + "|" + title + symbol + "|" + symbol + ")?\\d/\\d");
    StringBuilder text = new StringBuilder();
    pages.forEach(page -> text.append(head.matcher(page).replaceFirst("")));
    String body = text.toString();
    String notes = new TextRenderer(100_000).render(deliberation);
    for (String note : notes.substring(notes.indexOf(RULE)).lines().skip(1).toList()) {
      String wanted = squeezed(note);
      int at = body.lastIndexOf(wanted);
      assertThat(at).as(note).isGreaterThanOrEqualTo(0);
      body = body.substring(0, at) + body.substring(at + wanted.length());
    }
    return body;
  }

  private static String plainFigures(String text) {
    StringBuilder plain = new StringBuilder();
    text.chars()
        .forEach(
            c -> {
              int figure = "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(c);
              plain.append(figure < 0 ? (char) c : (char) ('0' + figure));
            });
    return plain.toString();
  }

  private static String squeezed(String text) {
    return BLANK.matcher(text).replaceAll("");
  }
}
