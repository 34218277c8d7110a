package org.plenary.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Numbering;
import org.plenary.render.Draft;
import org.plenary.render.PaperSize;
import org.plenary.source.Spans;

/** No glyph of a PDF lies outside of its page's margins. */
class FrameTest {

  private static final List<String> FOREIGN =
      List.of(
          "A/RES/60/1",
          "2030",
          "(2015)",
          "United Nations",
          "S/PRST/2012/13",
          "1/",
          "(أ)",
          "12.5%",
          "“",
          "”",
          "،",
          "؛",
          "(",
          ")",
          "-",
          "1874 (2009)",
          "Treaty Series, vol. 2225",
          "/",
          ".");
  private static final List<String> ARABIC =
      List.of("وإذ", "تشير", "إلى", "الأمم", "المتحدة", "قرارها", "المؤرخ", "والمسؤولية", "من");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "waterways.en",
        "60-212.zh",
        "wells.ar",
        "winter.ru",
        "oceans.fr",
        "forests.es",
        "ragged.en"
      })
  void holdsDrafts(String name) throws IOException {
    check(Draft.read(name + ".draft"));
  }

  /**
   * 2,000 and more stretches of either direction in right-to-left text, whatever elements they are
   * in.
   */
  @Test
  void holdsStretchesOfBothDirections() throws IOException {
    Random random = new Random(15);
    List<Block> recitals = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      recitals.add(new Block.Recital("", List.of(new Block.TextBlock(line(random, true)))));
    }
    check(of("ar", List.of(), recitals));
  }

  /** Points of points, whose first lines begin before or after the others. */
  @Test
  void holdsPointsFromRightToLeft() throws IOException {
    Random random = new Random(16);
    List<Block> paragraphs = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      paragraphs.add(new Block.Paragraph(number("1 -"), List.of(points(random, 3))));
    }
    check(of("ar", List.of(), paragraphs));
  }

  /** The number of a title stands in the margin, and nothing else does. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void holdsAllButTheNumberOfATitle(String language) throws IOException {
    List<Block> line = List.of(new Block.TextBlock(List.of(Inline.Text.of("text"))));
    Block.TextBlock title =
        new Block.TextBlock(
            List.of(
                field(FieldKind.NUMBER, "99/1"),
                Inline.Text.of(" "),
                field(FieldKind.TITLE, "title")));
    assertThat(Frame.outside(pdf(of(language, List.of(title), line)), PaperSize.INSET))
        .hasSize(
            Frame.outside(pdf(of(language, List.of(), line)), PaperSize.INSET).size()
                + "99/1".length());
  }

  private static Inline field(FieldKind kind, String text) {
    return new Inline.Field(kind, Optional.empty(), List.of(Inline.Text.of(text)));
  }

  private static Block points(Random random, int depth) {
    List<Block.Point> points = new ArrayList<>();
    for (String number : List.of("(أ)", "’1‘", "12 -")) {
      Block line = new Block.TextBlock(line(random, false));
      points.add(
          new Block.Point(
              number(number),
              depth == 0 ? List.of(line) : List.of(line, points(random, depth - 1))));
    }
    return new Block.ItemList(List.of(), points, List.of());
  }

  private static Optional<Numbering> number(String printed) {
    return Optional.of(new Numbering(printed, printed, Spans.NONE));
  }

  private static Deliberation of(
      String language, List<Block.TextBlock> preface, List<Block> preamble) {
    Identity identity =
        new Identity(
            DocumentKind.RESOLUTION,
            Optional.empty(),
            Optional.empty(),
            Optional.of("A/RES/99/1"),
            Optional.empty(),
            new Language(language),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());
    return new Deliberation(
        identity, List.of(), preface, preamble, List.of(), List.of(), List.of(), List.of());
  }

  private static List<Inline> line(Random random, boolean notes) {
    List<Inline> line = new ArrayList<>();
    int stretches = 5 + random.nextInt(12);
    for (int i = 0; i < stretches; i++) {
      StringBuilder words = new StringBuilder();
      for (int more = random.nextInt(6); more >= 0; more--) {
        List<String> from = random.nextInt(3) == 0 ? FOREIGN : ARABIC;
        words.append(from.get(random.nextInt(from.size())));
        words.append(random.nextInt(5) == 0 ? "" : " ");
      }
      Inline text = Inline.Text.of(words.toString());
      switch (random.nextInt(6)) {
        case 0 -> line.add(new Inline.Emphasis(EmphasisStyle.BOLD, List.of(text)));
        case 1 -> line.add(new Inline.Emphasis(EmphasisStyle.ITALIC, List.of(text)));
        case 2 -> {
          line.add(text);
          if (notes && random.nextInt(4) == 0) {
            line.add(
                new Inline.Note(
                    String.valueOf(i + 1),
                    List.of(new Block.TextBlock(line(random, false))),
                    Spans.NONE));
          }
        }
        default -> line.add(text);
      }
    }
    return line;
  }

  @Test
  void seesWhatIsOutside() throws IOException {
    assertThat(Frame.outside(pdf(Draft.read("wells.ar.draft")), 200)).isNotEmpty();
  }

  private static void check(Deliberation deliberation) throws IOException {
    assertThat(Frame.outside(pdf(deliberation))).isEmpty();
  }

  private static byte[] pdf(Deliberation deliberation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRenderer().render(deliberation, out);
    return out.toByteArray();
  }
}
