package org.plenary.render.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Numbering;
import org.plenary.model.Organ;
import org.plenary.model.SectionLevel;
import org.plenary.model.Target;
import org.plenary.source.Spans;

class OutlineTest {

  private static final String WORK = "/akn/un/statement/deliberation/unga/2044-12-05/99-41";

  private static final Identity LIGHTHOUSES =
      new Identity(
          DocumentKind.RESOLUTION,
          Optional.of(Organ.GENERAL_ASSEMBLY),
          Optional.of("99/41"),
          Optional.empty(),
          Optional.of("Lighthouses"),
          new Language("en"),
          Optional.of(LocalDate.of(2044, 12, 5)),
          Optional.empty(),
          OptionalInt.of(99),
          OptionalInt.empty());

  private static Block.TextBlock line(String text) {
    return new Block.TextBlock(List.of(Inline.Text.of(text)));
  }

  private static Optional<Numbering> number(String printed) {
    return Optional.of(new Numbering(printed, printed, Spans.NONE));
  }

  private static Block.Point point(String number, Block... content) {
    return new Block.Point(number(number), List.of(content));
  }

  private static Block.Table table() {
    Block.Cell light = new Block.Cell(true, 1, 1, List.of(line("Light")));
    Block.Cell height = new Block.Cell(true, 1, 1, List.of(line("Height")));
    return new Block.Table(List.of(), List.of(new Block.Row(List.of(light, height))));
  }

  private static Block.Recital recital() {
    Inline note = new Inline.Note("1", List.of(line("See above.")), Spans.NONE);
    Inline link =
        new Inline.Reference(new Target.Document("A/99/1"), List.of(Inline.Text.of("A/99/1")));
    return new Block.Recital(
        "Recalling",
        List.of(
            new Block.TextBlock(
                List.of(Inline.Text.of("Recalling\n its "), link, note, Inline.Text.of(",")))));
  }

  private static Deliberation deliberation() {
    Block.ItemList list =
        new Block.ItemList(
            List.of(line("Invites Member States:")),
            List.of(
                point("(a)", line("To keep their lighthouses lit;")),
                point(
                    "(b)",
                    new Block.ItemList(
                        List.of(), List.of(point("(i)", line("To paint them."))), List.of()))),
            List.of(line("all of them.")));
    Annex annex =
        new Annex(
            new Block.Heading(List.of(Inline.Text.of("Annex"))),
            List.of(line("Heights")),
            List.of(),
            List.of(table()),
            List.of());
    return new Deliberation(
        LIGHTHOUSES,
        List.of(),
        List.of(),
        List.of(new Block.Formula(List.of(line("The General Assembly,"))), recital()),
        List.of(
            new Block.Section(
                SectionLevel.SECTION,
                number("I"),
                Optional.of(new Block.Heading(List.of(Inline.Text.of("Lights")))),
                List.of(new Block.Paragraph(number("1."), List.of(list))))),
        List.of(line("60th plenary meeting")),
        List.of(annex),
        List.of());
  }

  @Test
  void showsIdentityTreeAndCounts() {
    assertThat(Outline.of(deliberation(), WORK).text(80))
        .containsExactly(
            "kind      resolution",
            "organ     unga",
            "number    99/41",
            "title     Lighthouses",
            "language  en",
            "adopted   2044-12-05",
            "session   99",
            "work      " + WORK,
            "",
            "Preamble",
            "  The General Assembly,",
            "  Recalling its A/99/1,",
            "Operative part",
            "  I Lights",
            "    1.   Invites Member States:",
            "      (a)  To keep their lighthouses lit;",
            "      (b)",
            "        (i)  To paint them.",
            "      all of them.",
            "Closing lines",
            "  60th plenary meeting",
            "Annex Heights",
            "  Table: Light | Height",
            "",
            "1 recital, 1 paragraph, 3 points, 1 note, 1 reference, 1 table, 1 annex");
  }

  @Test
  void namesThePartsOfACollection() {
    Deliberation part = deliberation();
    Deliberation collection =
        new Deliberation(
            LIGHTHOUSES,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(part, part));
    Outline outline = Outline.of(collection, WORK);
    assertThat(outline.nodes())
        .hasSize(2)
        .allSatisfy(
            node -> {
              assertThat(node.kind()).isEqualTo(Outline.Kind.PART);
              assertThat(node.number()).isEqualTo("99/41");
              assertThat(node.text()).isEqualTo("Lighthouses");
              assertThat(node.nodes()).isEqualTo(Outline.of(part, WORK).nodes());
            });
    assertThat(outline.counts()).isEqualTo(new Outline.Counts(2, 2, 6, 2, 2, 2, 2, 2));
  }

  @Test
  void cutsTextsByColumnsAndMetadataNever() {
    List<String> lines = Outline.of(deliberation(), WORK).text(20);
    assertThat(lines).contains("work      " + WORK, "  The General Assem…", "    1.   Invites Me…");
    Deliberation wide =
        new Deliberation(
            LIGHTHOUSES,
            List.of(),
            List.of(),
            List.of(),
            List.of(line("灯塔灯塔灯塔灯塔灯塔灯塔"), line("e\u0301".repeat(18)), line("𝄞".repeat(19))),
            List.of(),
            List.of(),
            List.of());
    assertThat(Outline.of(wide, WORK).text(20))
        .contains("  灯塔灯塔灯塔灯塔…", "  " + "e\u0301".repeat(18), "  " + "𝄞".repeat(17) + "…");
    assertThatThrownBy(() -> Outline.of(wide, WORK).text(19))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
