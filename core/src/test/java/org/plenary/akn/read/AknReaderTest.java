package org.plenary.akn.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.akn.Corpus;
import org.plenary.akn.Models;
import org.plenary.akn.schema.AknValidator;
import org.plenary.akn.write.AknOptions;
import org.plenary.akn.write.AknWriter;
import org.plenary.diagnostic.Code;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.Dossier;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;
import org.plenary.source.SourceException;
import org.plenary.source.TextAlignment;

final class AknReaderTest {

  private static AknDocument read(String body) throws SourceException {
    return readWith("<meta/>", body);
  }

  private static AknDocument readWith(String meta, String body) throws SourceException {
    String xml =
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"
            + "<statement name=\"resolution\">"
            + meta
            + body
            + "</statement></akomaNtoso>";
    return AknReader.read(xml.getBytes(UTF_8), "x.xml");
  }

  private static Block first(String body) throws SourceException {
    return read("<mainBody>" + body + "</mainBody>").deliberation().body().get(0);
  }

  @Test
  void refusesADocumentTypeWithItsReason() {
    String xml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>
        <a>&e;</a>\
        """;
    assertThatThrownBy(() -> AknReader.read(xml.getBytes(UTF_8), "x.xml"))
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("line 2")
        .hasMessageContaining("document type declaration");
  }

  @Test
  void refusesOtherVocabularies() {
    assertThatThrownBy(() -> AknReader.read("<html/>".getBytes(UTF_8), "x.xml"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("<html>");
  }

  static Stream<Path> malformed() {
    return Corpus.files("corpus/akn-malformed");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void saysInWhichLineXmlIsBroken(Path file) throws Exception {
    byte[] xml = Files.readAllBytes(file);
    assertThatThrownBy(() -> AknReader.read(xml, "x.xml"))
        .isInstanceOf(SourceException.class)
        .message()
        .matches("line [1-9]\\d*: the XML is not well-formed: [^\\n]+");
    assertThat(AknValidator.own().validate(xml, "x.xml"))
        .last()
        .extracting(diagnostic -> diagnostic.code())
        .isEqualTo(Code.NOT_WELL_FORMED);
  }

  @Test
  void takesTheLayoutOutOfText() throws Exception {
    Block block = first("<p>\n\t\tA <span class=\"bold\">b\n  c</span>\n<eol/>\n d  e\n</p>");
    assertThat(block)
        .isEqualTo(
            Models.line(
                Models.text("A "),
                new Inline.Emphasis(EmphasisStyle.BOLD, List.of(Models.text("b c"))),
                new Inline.LineBreak(),
                Models.text("d  e")));
  }

  @Test
  void readsTheAlignmentOfCells() throws Exception {
    Block block =
        first(
            """
            <table xmlns:x="urn:x"><tr><td><p>a</p></td>\
            <td style="text-align:right"><p>b</p></td>\
            <td x:data-justification="Center"><p>c</p></td>\
            <td x:data-justification="Both"><p>d</p></td></tr></table>\
            """);
    assertThat(((Block.Table) block).rows().get(0).cells())
        .extracting(Block.Cell::alignment)
        .containsExactly(
            Optional.empty(),
            Optional.of(TextAlignment.END),
            Optional.of(TextAlignment.CENTRE),
            Optional.empty());
  }

  @Test
  void takesBracketsForPartOfTheMarker() throws Exception {
    Block block = first("<p>نص(<authorialNote marker=\"(1)\"><p>() انظر</p></authorialNote>)،</p>");
    assertThat(block)
        .isEqualTo(
            Models.line(
                Models.text("نص"), Models.note("1", Models.text("انظر")), Models.text("،")));
  }

  @Test
  void givesSignsTheValueThatTheLanguageGivesThem() throws Exception {
    AknDocument read =
        readWith(
            "<meta><identification source=\"#x\"><FRBRWork/><FRBRExpression>"
                + "<FRBRlanguage language=\"zho\"/></FRBRExpression></identification></meta>",
            "<mainBody><list><point><num>㈡</num><content><p>二</p></content></point></list>"
                + "</mainBody>");
    Block.ItemList list = (Block.ItemList) read.deliberation().body().get(0);
    assertThat(list.points().get(0).number().orElseThrow().value()).isEqualTo("ii");
  }

  @Test
  void putsSublistsIntoTheirPoints() throws Exception {
    Block block =
        first(
            "<paragraph><num>1.</num><list><intro><p>Decides:</p></intro>"
                + "<point><num>(a)</num><content><p>one</p></content></point>"
                + "<sublist><point><num>(i)</num><content><p>deep</p></content></point></sublist>"
                + "</list></paragraph>");
    assertThat(block)
        .isEqualTo(
            Models.paragraph(
                "1.",
                "1",
                Models.list(
                    "Decides:",
                    Models.point(
                        "(a)",
                        "a",
                        Models.line("one"),
                        new Block.ItemList(
                            List.of(),
                            List.of(Models.point("(i)", "i", Models.line("deep"))),
                            List.of())))));
  }

  @Test
  void keepsTheTextOfMisplacedElements() throws Exception {
    AknDocument read =
        read(
            "<mainBody><crossHeading>A</crossHeading><p>b <quotedText>c</quotedText></p>"
                + "<div><p>d</p></div><clause><num>1.</num><content><p>e</p></content></clause>"
                + "<paragraph><p>f</p></paragraph></mainBody>"
                + "<preamble><container name=\"x\"><p>g</p></container></preamble>"
                + "<mainBody><p>h</p></mainBody>");
    assertThat(PlainText.of(read.deliberation())).isEqualTo("Ab cd1.efgh");
    assertThat(read.diagnostics())
        .extracting(diagnostic -> diagnostic.code())
        .contains(Code.MISPLACED_ELEMENT, Code.NO_IDENTIFICATION);
    byte[] fixed = AknWriter.write(read.deliberation(), AknOptions.DEFAULT);
    assertThat(AknValidator.own().validate(fixed, "fixed.xml")).isEmpty();
  }

  @Test
  void rowsWithoutCellsAreNone() throws Exception {
    AknDocument read =
        read(
            "<mainBody><paragraph><content>"
                + "<table><tr/><tr><td><p>a</p></td></tr></table>"
                + "<table><caption>b</caption><tr/></table><table><tr/></table>"
                + "</content></paragraph></mainBody>");
    assertThat(PlainText.of(read.deliberation())).isEqualTo("ab");
    byte[] written = AknWriter.write(read.deliberation(), AknOptions.DEFAULT);
    assertThat(AknValidator.own().validate(written, "written.xml")).isEmpty();
  }

  @Test
  void anOrganWithoutReferenceTakesNoStep() throws Exception {
    String meta =
        "<meta><identification source=\"#plenary\"><FRBRWork><FRBRauthor/></FRBRWork>"
            + "</identification><workflow source=\"#plenary\">"
            + "<step date=\"2019-11-20\" by=\"#a\" outcome=\"#adopted\"/></workflow></meta>";
    assertThat(readWith(meta, "<mainBody><p>a</p></mainBody>").deliberation().body()).isNotEmpty();
  }

  @Test
  void aVoterHasItsIdentifierOnce() throws Exception {
    String voter = "<organization GUID=\"http://example.org/a\">State A</organization>";
    String meta =
        "<meta><analysis source=\"#un\"><parliamentary><voting>"
            + "<count value=\"1\"><v:voters xmlns:v=\"http://un.org/akn4un\">"
            + voter
            + "</v:voters></count><count value=\"1\"><v:voters xmlns:v=\"http://un.org/akn4un\">"
            + voter
            + "</v:voters></count></voting></parliamentary></analysis></meta>";
    AknDocument read = readWith(meta, "<mainBody><p>a</p></mainBody>");
    String written = new String(AknWriter.write(read.deliberation(), AknOptions.DEFAULT), UTF_8);
    assertThat(written).containsOnlyOnce("http://example.org/a");
    assertThat(written.split("State A", -1)).hasSize(3);
  }

  @Test
  void readsWhatTheRecordsTell() throws Exception {
    String meta =
        "<meta><workflow source=\"#un\">"
            + "<step date=\"2019-11-20\" outcome=\"draftResolution\" as=\"A/C.2/74/L.41\""
            + " by=\"State A (for others) and State B\"/>"
            + "<step date=\"0001-01-01\" outcome=\"draftResolutionAdditionalSponsors\" by=\"\"/>"
            + "</workflow><analysis source=\"#un\"><parliamentary>"
            + "<voting outcome=\"adoptedRecordedVote\"><quorum value=\"\"/>"
            + "<count value=\"1\" refersTo=\"against\"><u:voters xmlns:u=\"http://un.org/akn4un\">"
            + "<organization refersTo=\"memberState\" GUID=\"g\">STATE A</organization></u:voters>"
            + "</count></voting></parliamentary></analysis></meta>";
    Dossier dossier = readWith(meta, "").deliberation().dossier();
    assertThat(dossier.steps())
        .containsExactly(
            new Dossier.Step(
                "draftResolution",
                Optional.of(LocalDate.of(2019, 11, 20)),
                Optional.empty(),
                Optional.of("State A (for others) and State B"),
                Optional.of("A/C.2/74/L.41"),
                Optional.empty()));
    assertThat(dossier.ballots())
        .containsExactly(
            new Dossier.Ballot(
                Optional.of("adoptedRecordedVote"),
                List.of(
                    new Dossier.Count(
                        "against", "1", List.of(new Dossier.Voter("STATE A", Optional.of("g")))))));
  }

  @Test
  void saysWhichAttributesAndCommentsItLeavesOut() throws Exception {
    String body =
        "<mainBody><!-- a --><p class=\"x\" xml:space=\"preserve\" u:w=\"1\""
            + " xmlns:u=\"http://un.org/akn4un\">a</p><p class=\"y\">b</p></mainBody>";
    assertThat(read(body).diagnostics())
        .filteredOn(diagnostic -> diagnostic.code() == Code.LEFT_OUT)
        .extracting(diagnostic -> diagnostic.message())
        .containsExactly(
            "attributes that the model has no place for: akn4un:w (1), class (2)", "a comment");
  }

  @Test
  void headingsAboveANumberStandAboveItsDivision() throws Exception {
    List<Block> body =
        read("<mainBody><paragraph><subheading>Over</subheading><num>1.</num><heading>In</heading>"
                + "<content><p>x</p></content></paragraph></mainBody>")
            .deliberation()
            .body();
    assertThat(body)
        .containsExactly(
            Models.heading("Over"),
            Models.paragraph("1.", "1", Models.heading("In"), Models.line("x")));
  }

  @Test
  void takesTheNumberOfTheResolutionWhereAPartHasButALetter() throws Exception {
    String meta =
        "<meta><identification source=\"#x\"><FRBRWork><FRBRuri"
            + " value=\"/akn/un/statement/deliberation/unga/2022-03-15/76-416A/\"/></FRBRWork>"
            + "<FRBRExpression><FRBRlanguage language=\"ara\"/>"
            + "</FRBRExpression></identification></meta>";
    String preface = "<preface><p><docNumber>ألف</docNumber></p></preface>";
    assertThat(readWith(meta, preface).deliberation().identity().number()).contains("76/416 A");
  }

  @Test
  void readsNumbersOfOtherScriptsByTheRulesOfTheLanguage() throws Exception {
    String meta =
        "<meta><identification source=\"#x\"><FRBRWork/><FRBRExpression>"
            + "<FRBRlanguage language=\"ara\"/></FRBRExpression></identification></meta>";
    String body =
        "<mainBody><point eId=\"odd_7\">"
            + "<num>(ج)</num><content><p>x</p></content></point></mainBody>";
    String xml =
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">"
            + "<statement name=\"resolution\">"
            + meta
            + body
            + "</statement></akomaNtoso>";
    Deliberation read = AknReader.read(xml.getBytes(UTF_8), "x.xml").deliberation();
    assertThat(read.body())
        .containsExactly(
            new Block.ItemList(
                List.of(), List.of(Models.point("(ج)", "c", Models.line("x"))), List.of()));
  }

  @Test
  void readsTheHandMadeRenderingOfTheFirstDocument() throws Exception {
    byte[] xml = Files.readAllBytes(Corpus.shared("seed/60-212.zh.xml"));
    Deliberation seed = AknReader.read(xml, "60-212.zh.xml").deliberation();
    Deliberation built = Models.southSouth();
    assertThat(seed.preface()).isEqualTo(built.preface());
    assertThat(seed.conclusions()).isEqualTo(built.conclusions());
    assertThat(seed.preamble().subList(0, 3)).isEqualTo(built.preamble());
    assertThat(seed.body()).hasSize(16);
    assertThat(seed.identity()).isEqualTo(built.identity());
  }
}
