package org.plenary.akn.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.annotation.XmlRootElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.akn.write.AknOptions;
import org.plenary.akn.write.AknWriter;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.model.PlainText;
import org.plenary.schemas.ObjectFactory;

/** Whatever stands wherever in a file: its text is kept, or its loss is an error. */
class NothingLostTest {

  /** A document with a hole in each kind of place. */
  private static final String DOCUMENT =
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="resolution"><meta><identification source="#x">
      <FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unga/2044-12-05/99-41"/></FRBRWork>
      <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>@0
      <coverPage>@1<p>A/RES/99/41</p></coverPage>
      <preface><p>@2<docNumber>99/41</docNumber>. <docTitle>Quays</docTitle></p></preface>
      <preamble><formula name="enactingFormula">@3<p>The General Assembly,</p></formula>
      <container name="Noting">@4<p>Noting the tides,</p></container></preamble>
      <mainBody>@5<paragraph><num>1.</num>@6<content>@7<p>Asks@8 all;</p></content></paragraph>
      <paragraph><num>2.</num><list>@9<intro><p>Wants:</p></intro><point><num>(a)</num>
      <content><p>Piers;<authorialNote marker="1">@a<p>Of oak.</p></authorialNote></p></content>
      </point></list></paragraph><table>@b<tr>@c<td>@d<p>x</p></td></tr></table></mainBody>
      <conclusions>@e<p>60th meeting</p></conclusions>@f
      </statement></akomaNtoso>
      """;

  private static final String WORDS = "FORGOTTENWORDS";

  private static String with(String place, String xml) {
    return DOCUMENT.replace("@" + place, xml).replaceAll("@[0-9a-f]", "");
  }

  /** The elements that the schema knows, and some that it does not. */
  static Stream<String> elements() {
    TreeSet<String> names =
        new TreeSet<>(List.of("longTitle", "blockContainer", "foreign", "clause", "wrap", "toc"));
    for (Method method : ObjectFactory.class.getMethods()) {
      XmlRootElement root = method.getReturnType().getAnnotation(XmlRootElement.class);
      if (root != null) {
        names.add(root.name());
      }
    }
    names.removeAll(List.of("akomaNtoso", "meta"));
    return names.stream();
  }

  private static void keepsOrFails(String xml) throws Exception {
    AknDocument read = AknReader.read(xml.getBytes(UTF_8), "x.xml");
    boolean error = read.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR);
    String text = PlainText.of(read.deliberation());
    assertThat(error || text.contains(WORDS)).as(xml).isTrue();
    if (!error) {
      byte[] written = AknWriter.write(read.deliberation(), AknOptions.DEFAULT);
      assertThat(new String(written, UTF_8)).as(xml).contains(WORDS);
    }
  }

  @ParameterizedTest
  @MethodSource("elements")
  void wherever(String element) throws Exception {
    for (char place : "0123456789abcdef".toCharArray()) {
      String start = "<" + element + ">";
      String end = "</" + element + ">";
      keepsOrFails(with(String.valueOf(place), start + WORDS + end));
      keepsOrFails(with(String.valueOf(place), start + "<p>" + WORDS + "</p>" + end));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4", "5", "6", "9", "b", "c", "e", "f"})
  void bareTextIsKept(String place) throws Exception {
    AknDocument read = AknReader.read(with(place, WORDS).getBytes(UTF_8), "x.xml");
    assertThat(read.diagnostics()).extracting(Diagnostic::code).contains(Code.MISPLACED_ELEMENT);
    assertThat(PlainText.of(read.deliberation())).contains(WORDS);
  }

  @ParameterizedTest
  @CsvSource({
    "f, <mainBody><p>FORGOTTENWORDS</p></mainBody>",
    "f, <preface><p>FORGOTTENWORDS</p></preface>",
    "6, <content><p>FORGOTTENWORDS</p></content>",
    "1, <longTitle><p>FORGOTTENWORDS</p></longTitle>",
    "f, <components><component><doc"
        + " name='annex'><mainBody><p>FORGOTTENWORDS</p></mainBody></doc></component></components>",
    "5, <x:note xmlns:x='urn:x'>FORGOTTENWORDS</x:note>",
    "a, <p><mod>FORGOTTENWORDS</mod></p>",
    "a, <blockList><item><p><mod>FORGOTTENWORDS</mod></p></item></blockList>",
    "a, <table><caption>FORGOTTENWORDS</caption><tr><td><p>x</p></td></tr></table>",
    "a, <p>x<authorialNote marker='2'><p><mod>FORGOTTENWORDS</mod></p></authorialNote></p>",
  })
  void itGoesToEveryOutput(String place, String xml) throws Exception {
    Plenary plenary = Plenary.create();
    var read = plenary.read("x.xml", with(place, xml).getBytes(UTF_8));
    assertThat(read.hasErrors()).isFalse();
    for (Format format : Format.values()) {
      byte[] written = plenary.write(read.deliberation(), format);
      if (format != Format.PDF) {
        assertThat(text(format, written)).as(format.name()).contains(WORDS);
      }
    }
  }

  private static String text(Format format, byte[] written) throws IOException {
    if (format != Format.DOCX) {
      return new String(written, UTF_8);
    }
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(written))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.append(new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "100%", "", "-", "1e3", "99999999999", "½", "1 2"})
  void aNumberThatIsNoneIsLeftOut(String value) throws Exception {
    for (String tag : List.of("table width", "table border", "td colspan", "td rowspan")) {
      String cell = tag.startsWith("td") ? "<" + tag + "='" + value + "'>" : "<td>";
      String table = tag.startsWith("table") ? "<" + tag + "='" + value + "'>" : "<table>";
      String xml = with("5", table + "<tr>" + cell + "<p>" + WORDS + "</p></td></tr></table>");
      AknDocument read = AknReader.read(xml.getBytes(UTF_8), "x.xml");
      assertThat(read.diagnostics())
          .anySatisfy(
              d -> {
                assertThat(d.code()).isEqualTo(Code.UNKNOWN_ATTRIBUTE);
                assertThat(d.message()).contains(tag.substring(tag.indexOf(' ') + 1));
                assertThat(d.place().line()).isPositive();
              });
      assertThat(PlainText.of(read.deliberation())).contains(WORDS);
    }
  }

  @ParameterizedTest
  @CsvSource({"mx, mx", "xx, xx", "zz, zz", "en, eng", "zho, zho", "und, und"})
  void aLanguageWithoutACodeIsKept(String code, String written) throws Exception {
    String xml = with("5", "").replace("\"eng\"", "\"" + code + "\"");
    AknDocument read = AknReader.read(xml.getBytes(UTF_8), "x.xml");
    assertThat(new String(AknWriter.write(read.deliberation(), AknOptions.DEFAULT), UTF_8))
        .contains("<FRBRlanguage language=\"" + written + "\"/>");
    boolean told = read.diagnostics().stream().anyMatch(d -> d.message().contains("no language"));
    assertThat(told).isEqualTo(written.length() == 2);
  }

  @Test
  void whatHoldsNoTextIsLeftOutInOurWords() throws Exception {
    AknDocument read = AknReader.read(with("1", "<longTitle/>").getBytes(UTF_8), "x.xml");
    assertThat(read.diagnostics())
        .filteredOn(d -> d.code() == Code.NOT_CARRIED)
        .extracting(Diagnostic::message)
        .containsExactly("<longTitle> may not stand here; it is left out");
  }

  @Test
  void spansAreCutToTheTable() throws Exception {
    String rows =
        "<table><tr><td style='text-align: end' colspan='2147483647'><p>a</p></td></tr>"
            + "<tr><td rowspan='65534'><p>b</p></td><td><p>c</p></td></tr></table>";
    AknDocument read = AknReader.read(with("5", rows).getBytes(UTF_8), "x.xml");
    assertThat(new String(AknWriter.write(read.deliberation(), AknOptions.DEFAULT), UTF_8))
        .contains("colspan=\"2\"", "text-align: end")
        .doesNotContain("rowspan");
    assertThat(read.diagnostics()).filteredOn(d -> d.code() == Code.NOT_CARRIED).hasSize(2);
  }

  /**
   * Spans that overlap and push each other out: what is covered is bounded, and so is the output.
   */
  @Test
  void coveredPlacesAreBounded() throws Exception {
    String cell = "<td colspan='100' rowspan='100'><p>" + WORDS + "</p></td>";
    String rows = "<table>" + ("<tr>" + cell.repeat(30) + "</tr>").repeat(30) + "</table>";
    AknDocument read = AknReader.read(with("5", rows).getBytes(UTF_8), "x.xml");
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .contains(
            "the cells of a table cover 9000000 places together; each is kept in one column and"
                + " row");
    Plenary plenary = Plenary.create();
    for (Format format : Format.values()) {
      assertThat(plenary.write(read.deliberation(), format)).hasSizeLessThan(1_000_000);
    }
  }

  /** Quoted words are marked in instructions alone; elsewhere the standard has no place for it. */
  @Test
  void quotedWordsOutsideAnInstructionAreText() throws Exception {
    String xml = with("8", " <b><mod><quotedText>" + WORDS + "</quotedText></mod></b>");
    AknDocument read = AknReader.read(xml.getBytes(UTF_8), "x.xml");
    String written = new String(AknWriter.write(read.deliberation(), AknOptions.DEFAULT), UTF_8);
    assertThat(written).contains("<b>" + WORDS + "</b>");
  }

  @Test
  void aKindOfChangeThatIsNoneIsLeftOut() throws Exception {
    String mod =
        "</identification><analysis source='#x'><activeModifications><textualMod type='nix'"
            + " eId='t'><source href='#m'/></textualMod></activeModifications></analysis>";
    String xml =
        with("5", "<p><mod eId='m'>" + WORDS + "</mod></p>").replace("</identification>", mod);
    AknDocument read = AknReader.read(xml.getBytes(UTF_8), "x.xml");
    assertThat(PlainText.of(read.deliberation())).contains(WORDS);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .anyMatch(message -> message.contains("taken for a substitution"));
  }

  @Test
  void aCallWithoutAMarkerIsLeftOut() throws Exception {
    AknDocument read = AknReader.read(with("8", "<noteRef/>").getBytes(UTF_8), "x.xml");
    assertThat(new String(AknWriter.write(read.deliberation(), AknOptions.DEFAULT), UTF_8))
        .contains("Asks all;")
        .doesNotContain("<sup");
  }
}
