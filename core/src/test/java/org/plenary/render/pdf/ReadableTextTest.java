package org.plenary.render.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.render.Draft;
import org.plenary.source.Spans;

/** What programs read from a page are the words and figures that stand on it, in their order. */
class ReadableTextTest {

  @Test
  void aCallIsApartFromTheFigureItFollows() throws IOException {
    String text = text(render("waterways.en", Inline.Text.of("by 2030"), note(), note()), false);
    assertThat(text).contains("by 2030 1 1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLineFromRightToLeftIsWhole(boolean byPlace) throws IOException {
    String words =
        "تشير إلى القرار 61/17 المؤرخ 4 أيار 2031 والقرار 62/18 المؤرخ 9 أيار 2032 بشأن الآبار ";
    byte[] pdf =
        render(
            "wells.ar",
            new Inline.Emphasis(EmphasisStyle.ITALIC, List.of(Inline.Text.of("وإذ "))),
            Inline.Text.of(words.repeat(12)));
    assertThat(text(pdf, byPlace)).contains("وإذ " + words.repeat(12).strip());
  }

  @Test
  void figuresOfAJustifiedHanLineAreWhole() throws IOException {
    String words = "请秘书长就二〇四四年以前12345678项水道工作的进展情况提出报告";
    assertThat(text(render("60-212.zh", Inline.Text.of(words.repeat(20))), false).split("12345678"))
        .hasSize(21);
  }

  @ParameterizedTest
  @ValueSource(strings = {"waterways.en", "wells.ar"})
  void nothingIsMarkedThatIsNotDrawn(String draft) throws IOException {
    try (PDDocument document = Loader.loadPDF(render(draft, Inline.Text.of("2030"), note()))) {
      for (PDPage page : document.getPages()) {
        String drawn = new String(page.getContents().readAllBytes(), ISO_8859_1);
        assertThat(drawn).doesNotContain("BDC\nEMC");
        for (COSName name : page.getResources().getPropertiesNames()) {
          assertThat(drawn).contains("/Artifact /" + name.getName() + " BDC");
        }
      }
    }
  }

  /** Documents in other scripts say in English how they are issued. */
  @ParameterizedTest
  @CsvSource({"winter.ru, 1", "wells.ar, 1", "60-212.zh, 1", "oceans.fr, 0", "waterways.en, 0"})
  void anEnglishLineOfTheMastheadIsTaggedSo(String draft, int lines) throws IOException {
    Inline line = Inline.Text.of("Distr.: General");
    Inline field = new Inline.Field(FieldKind.DISTRIBUTION, Optional.empty(), List.of(line));
    byte[] pdf = render(draft, List.of(new Block.TextBlock(List.of(field))), line);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
      PDStructureElement whole = (PDStructureElement) root.getKids().get(0);
      assertThat(inEnglish(whole)).isEqualTo(lines);
    }
  }

  private static int inEnglish(PDStructureElement element) {
    int count = 0;
    for (Object child : element.getKids()) {
      if (child instanceof PDStructureElement inner) {
        count += ("en".equals(inner.getLanguage()) ? 1 : 0) + inEnglish(inner);
      }
    }
    return count;
  }

  private static Inline note() {
    Block text = new Block.TextBlock(List.of(Inline.Text.of("See below.")));
    return new Inline.Note("1", List.of(text), Spans.NONE);
  }

  private static byte[] render(String draft, Inline... words) throws IOException {
    return render(draft, List.of(), words);
  }

  private static byte[] render(String draft, List<Block.TextBlock> masthead, Inline... words)
      throws IOException {
    Block recital = new Block.Recital("", List.of(new Block.TextBlock(List.of(words))));
    Deliberation deliberation =
        new Deliberation(
            Draft.read(draft + ".draft").identity(),
            masthead,
            List.of(),
            List.of(recital),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(new PdfRenderer().render(deliberation, out)).isEmpty();
    return out.toByteArray();
  }

  /** The text as PDFBox reads it: in the order in which it is drawn, or by place. */
  private static String text(byte[] pdf, boolean byPlace) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(byPlace);
      return stripper.getText(document).replaceAll("\\s+", " ");
    }
  }
}
