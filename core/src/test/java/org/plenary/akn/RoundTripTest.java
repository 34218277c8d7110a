package org.plenary.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.akn.Models.document;
import static org.plenary.akn.Models.field;
import static org.plenary.akn.Models.heading;
import static org.plenary.akn.Models.line;
import static org.plenary.akn.Models.list;
import static org.plenary.akn.Models.mention;
import static org.plenary.akn.Models.note;
import static org.plenary.akn.Models.number;
import static org.plenary.akn.Models.paragraph;
import static org.plenary.akn.Models.point;
import static org.plenary.akn.Models.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.akn.read.AknDocument;
import org.plenary.akn.read.AknReader;
import org.plenary.akn.schema.AknValidator;
import org.plenary.akn.write.AknOptions;
import org.plenary.akn.write.AknWriter;
import org.plenary.model.Annex;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Dossier;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.FieldKind;
import org.plenary.model.Inline;
import org.plenary.model.MentionKind;
import org.plenary.model.PlainText;
import org.plenary.model.SectionLevel;
import org.plenary.model.Target;
import org.plenary.source.Spans;
import org.plenary.source.TextAlignment;

/** The model survives writing and reading, the bytes reading and writing; all of it is valid. */
final class RoundTripTest {

  private static Deliberation everything() {
    Block.Table table =
        new Block.Table(
            List.of(text("Scale of assessments")),
            List.of(
                new Block.Row(
                    List.of(
                        new Block.Cell(true, 2, 1, List.of(line("State"))),
                        new Block.Cell(true, 1, 2, List.of(line("Share"))))),
                new Block.Row(
                    List.of(
                        new Block.Cell(
                            false,
                            1,
                            1,
                            List.of(line(text("Albania"), note("*", text("Rounded."))))),
                        new Block.Cell(
                            false,
                            1,
                            1,
                            Optional.of(TextAlignment.END),
                            List.of(line("0.008")))))));
    Block.ItemList nested =
        new Block.ItemList(
            List.of(),
            List.of(point("(i)", "i", line("First;")), point("(ii)", "ii", line("Second;"))),
            List.of(line("as it sees fit;")));
    List<Block> body =
        List.of(
            line("Between us:"),
            heading("I General"),
            paragraph("1.", "1", line("One"), line("and one more"), table),
            paragraph("2.", "2", list("Decides:", point("(a)", "a", line("To act;"), nested))),
            paragraph(
                "3.",
                "3",
                heading("Own heading"),
                line("Before"),
                list("to:", point("(b)", "b", line("go;"))),
                line("between"),
                nested,
                heading("Inner"),
                line("after.")),
            new Block.Paragraph(Optional.empty(), List.of(line("Without a number."))),
            new Block.Section(
                SectionLevel.SECTION,
                number("II.", "ii"),
                Optional.of(heading("Title")),
                List.of(
                    paragraph("1.", "1", line("Again from one")),
                    heading("Cross"),
                    new Block.Recital("Noting", List.of(line("Noting that,"))),
                    new Block.Recital("Noting", List.of(line("Noting:"), line("this,"))),
                    new Block.Section(
                        SectionLevel.ARTICLE,
                        number("Article 1", "1"),
                        Optional.empty(),
                        List.of(line("Text of it"))))),
            new Block.Formula(List.of(line("The General Assembly,"))),
            new Block.Recital("Recalling", List.of(line("Recalling this,"))),
            nested,
            table);
    List<Block> preamble =
        List.of(
            new Block.Formula(
                List.of(
                    line(mention(MentionKind.ORGANIZATION, "unga", "The Assembly"), text(",")))),
            heading("A heading"),
            new Block.Recital(
                "Recalling",
                List.of(
                    line(
                        new Inline.Emphasis(EmphasisStyle.ITALIC, List.of(text("Recalling"))),
                        text(" the "),
                        mention(MentionKind.ROLE, "secretaryGeneral", "Secretary-General"),
                        new Inline.NoteCall("*", Spans.NONE),
                        mention(MentionKind.CONCEPT, "southSouth", " odd "),
                        mention(MentionKind.TERM, "", "term"),
                        new Inline.Image("map.png", "A map"),
                        new Inline.Image("seal.png", "")),
                    list("and:", point("(a)", "a", line("this"), nested)),
                    paragraph("4.", "4", line("numbered")),
                    new Block.Section(
                        SectionLevel.PART,
                        number("A.", "a"),
                        Optional.of(heading("Part")),
                        List.of(line("x"))),
                    new Block.Formula(List.of(line("The Council,"))),
                    new Block.Recital("Noting", List.of(line("Noting,"))))),
            nested);
    Inline vote =
        field(
            FieldKind.VOTE,
            "adoptedRecordedVote",
            text("[Adopted by "),
            mention(MentionKind.QUANTITY, "inFavour", "28"),
            text(" to 3:"),
            field(FieldKind.VOTE, "against", text("Against:"), new Inline.LineBreak(), text("X]")));
    Annex inner =
        new Annex(heading("Appendix"), List.of(), List.of(), List.of(line("Deep")), List.of());
    Annex annex =
        new Annex(
            heading("Annex I"),
            List.of(line("Rules"), line("of procedure")),
            List.of(new Block.Recital("Bearing", List.of(line("Bearing in mind,")))),
            List.of(paragraph("1.", "1", line(text("Again"), note("1", text("A note again."))))),
            List.of(inner));
    return new Deliberation(
        Models.SOUTH_SOUTH,
        masthead(),
        List.of(
            line(field(FieldKind.NUMBER, "60/212"), text(". "), field(FieldKind.TITLE, "南南合作"))),
        preamble,
        body,
        List.of(
            line(
                new Inline.Field(
                    FieldKind.ADOPTION,
                    Optional.empty(),
                    List.of(
                        field(FieldKind.ADOPTION_MEETING, "68", text("68th meeting")),
                        new Inline.LineBreak(),
                        field(FieldKind.ADOPTED, "2005-12-22", text("22 December 2005"))))),
            line(vote)),
        List.of(
            annex,
            new Annex(
                heading("Annex II"),
                List.of(),
                List.of(),
                List.of(
                    line(
                        text("Tail"),
                        note("1", document("A/60/39", "A/60/39"), text(".")),
                        new Inline.Emphasis(EmphasisStyle.SUBSCRIPT, List.of(text("2"))),
                        new Inline.Reference(
                            new Target.Address("https://example.org/?a=1&b=2"),
                            List.of(text("elsewhere")))),
                    new Block.ItemList(
                        List.of(),
                        List.of(
                            point("(a)", "a", line("one;")),
                            new Block.Point(Optional.empty(), List.of(heading("Over the next"))),
                            point("(b)", "b", line("two."))),
                        List.of()),
                    line(
                        new Inline.Emphasis(EmphasisStyle.SMALL_CAPITALS, List.of(text("Small"))))),
                List.of())),
        List.of(),
        dossier());
  }

  private static Dossier dossier() {
    String sponsors = "State A (on behalf of the States Members of the Group of 77), State B";
    Optional<String> none = Optional.empty();
    return new Dossier(
        List.of(
            new Dossier.Classification(
                "http://metadata.un.org/sdg",
                List.of(
                    new Dossier.Keyword(
                        "17", "sdg_17", "SDGO", Optional.of("http://x/17"), none, none),
                    new Dossier.Keyword(
                        "IX",
                        "Rights",
                        "A/76/251",
                        none,
                        Optional.of("agenda"),
                        Optional.of("R"))))),
        List.of(
            step("draftResolution", LocalDate.of(2005, 11, 1), sponsors, "A/C.2/60/L.41/Rev.1", ""),
            step("draftResolutionAdditionalSponsors", null, "State A", "", ""),
            step("recommendedForAdoption", null, "", "A/60/381/Add.5", "7"),
            new Dossier.Step(
                "composition",
                Optional.of(LocalDate.of(2022, 6, 29)),
                Optional.of("2025"),
                Optional.of("author"),
                Optional.of("Commission on International Trade Law"),
                Optional.of("author"))),
        List.of(
            new Dossier.Ballot(
                Optional.of("adoptedRecordedVote"),
                List.of(
                    new Dossier.Count(
                        "inFavour",
                        "2",
                        List.of(
                            new Dossier.Voter("STATE A", Optional.of("https://x/a")),
                            new Dossier.Voter("STATE B (REPUBLIC OF)", none))),
                    new Dossier.Count("quorum", "3", List.of()))),
            new Dossier.Ballot(Optional.of("Adopted 90-0-47, 87th meeting"), List.of())),
        Optional.of("05-12345 (E)"));
  }

  private static Dossier.Step step(
      String outcome, @Nullable LocalDate date, String by, String record, String passage) {
    return new Dossier.Step(
        outcome,
        Optional.ofNullable(date),
        Optional.empty(),
        Optional.of(by).filter(value -> !value.isEmpty()),
        Optional.of(record).filter(value -> !value.isEmpty()),
        Optional.of(passage).filter(value -> !value.isEmpty()));
  }

  private static List<Block.TextBlock> masthead() {
    return Stream.of(FieldKind.values())
        .filter(kind -> kind != FieldKind.VOTE)
        .map(
            kind ->
                switch (kind) {
                  case ISSUED, ADOPTED -> line(field(kind, "2006-02-01", text("1 February")));
                  case SESSION, AGENDA_ITEM, ADOPTION_MEETING ->
                      line(field(kind, "60", text("Sixtieth")));
                  default -> line(text("The "), field(kind, "words <&> of " + kind));
                })
        .toList();
  }

  private static Deliberation collection() {
    Deliberation part = Models.southSouth();
    Deliberation inner =
        new Deliberation(
            Models.UNKNOWN,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(part));
    return new Deliberation(
        Models.SOUTH_SOUTH,
        masthead(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(part, inner, Models.of(Models.UNKNOWN, line("Nur ein Satz."))));
  }

  static Stream<Deliberation> models() {
    return Stream.of(
        Models.southSouth(),
        everything(),
        collection(),
        Models.of(Models.UNKNOWN),
        Models.of(Models.UNKNOWN, line("Nur ein Satz.")));
  }

  @ParameterizedTest
  @MethodSource("models")
  void modelsAndBytesSurvive(Deliberation model) throws Exception {
    byte[] xml = AknWriter.write(model, AknOptions.DEFAULT);
    AknDocument read = AknReader.read(xml, "own.xml");
    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.deliberation()).isEqualTo(model);
    assertThat(AknWriter.write(read.deliberation(), AknOptions.DEFAULT)).isEqualTo(xml);
  }

  @ParameterizedTest
  @MethodSource("models")
  void isValidUnderOurSchema(Deliberation model) {
    byte[] xml = AknWriter.write(model, AknOptions.DEFAULT);
    assertThat(AknValidator.own().validate(xml, "own.xml")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void isValidUnderTheStandard(Deliberation model) throws Exception {
    byte[] xml = AknWriter.write(model, AknOptions.DEFAULT);
    AknValidator standard = AknValidator.of(Corpus.shared("schemas/akomantoso30.xsd"));
    assertThat(standard.validate(xml, "own.xml")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyReferenceWithinResolves(Deliberation model) {
    String xml = new String(AknWriter.write(model, AknOptions.DEFAULT), StandardCharsets.UTF_8);
    List<String> ids =
        java.util.regex.Pattern.compile(" eId=\"([^\"]*)\"")
            .matcher(xml)
            .results()
            .map(found -> found.group(1))
            .toList();
    java.util.regex.Pattern.compile("=\"#([^\"]*)\"")
        .matcher(xml)
        .results()
        .forEach(found -> assertThat(ids).contains(found.group(1)));
  }

  @Test
  void charactersThatXmlCannotHoldAreReplaced() throws Exception {
    Deliberation odd = Models.of(Models.UNKNOWN, line("a\u0001b\ud800c\uffffd\rE 𠀀"));
    byte[] xml = AknWriter.write(odd, AknOptions.DEFAULT);
    assertThat(PlainText.of(AknReader.read(xml, "own.xml").deliberation()))
        .isEqualTo("a\ufffdb\ufffdc\ufffdd E 𠀀");
  }
}
