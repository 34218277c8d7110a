package org.plenary.akn.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.akn.write.AknOptions;
import org.plenary.akn.write.AknWriter;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.PlainText;
import org.plenary.source.SourceException;

/** Values that are none of their kind are told, and documents of others are refused by name. */
class OddValuesTest {

  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private static final String DOCUMENT =
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="resolution"><meta><identification source="#x">
      <FRBRWork><FRBRuri value="/akn/un/statement/deliberation/unga/2044-12-05/99-41"/>
      <FRBRdate name="adoption" date="2044-12-05"/><FRBRcountry value="un"/></FRBRWork>
      <FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>
      <preface><p><docNumber>99/41</docNumber>. <docTitle>Quays</docTitle></p></preface>
      <mainBody><paragraph><num>1.</num><content><p>Asks all;</p></content></paragraph>
      <table border="1"><tr><td colspan="1"><p>x</p></td></tr></table></mainBody>
      </statement></akomaNtoso>
      """;

  private static AknDocument read(String xml) throws SourceException {
    return AknReader.read(xml.getBytes(UTF_8), "x.xml");
  }

  private static String with(String old, String changed) {
    assertThat(DOCUMENT).contains(old);
    return DOCUMENT.replace(old, changed);
  }

  private static void isTold(AknDocument read, Code code, String message) {
    assertThat(read.diagnostics())
        .filteredOn(diagnostic -> diagnostic.code() == code)
        .extracting(Diagnostic::message)
        .anyMatch(told -> told.contains(message));
    assertThat(AknWriter.write(read.deliberation(), AknOptions.DEFAULT)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"100%", "5em", "1.0", "", "two", "0x2", "99999999999", "\u0663", "\uff12", "1,5"})
  void numbers(String value) throws SourceException {
    for (String attribute : new String[] {"colspan=\"1\"", "border=\"1\""}) {
      String name = attribute.substring(0, attribute.indexOf('='));
      AknDocument read = read(with(attribute, name + "=\"" + value + "\""));
      isTold(read, Code.UNKNOWN_ATTRIBUTE, "the attribute " + name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "-2147483648"})
  void spansOfNothing(String value) throws SourceException {
    AknDocument read = read(with("colspan=\"1\"", "colspan=\"" + value + "\""));
    isTold(read, Code.NOT_CARRIED, "spans " + value);
  }

  @ParameterizedTest
  @CsvSource({
    "mx, mx, the code is kept",
    "zz, zz, the code is kept",
    "EN, eng, taken for eng",
    "en-US, eng, taken for eng",
    "zh_Hans_CN, zho, taken for zho",
    "english, und, no code of a language",
    "'', und, no code of a language",
    "中文, und, no code of a language"
  })
  void languages(String stated, String written, String message) throws SourceException {
    AknDocument read = read(with("\"eng\"", "\"" + stated + "\""));
    isTold(read, Code.UNKNOWN_ATTRIBUTE, message);
    assertThat(read.deliberation().identity().language().alpha3()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2044-13-45", "yesterday", "", "05/12/2044", "2044"})
  void dates(String value) throws SourceException {
    AknDocument read = read(with("date=\"2044-12-05\"", "date=\"" + value + "\""));
    isTold(read, Code.UNKNOWN_ATTRIBUTE, "\"" + value + "\" is no date");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<li>One<p>two</p></li><li>three</li>",
        "<li>One<ul><li>two</li></ul></li><li>three</li>",
        "<li>One<block name=\"x\">two</block></li><li>three</li>"
      })
  void blocksWithinTextKeepTheirWordsApart(String items) throws SourceException {
    AknDocument read = read(with("<p>Asks all;</p>", "<ul>" + items + "</ul>"));
    assertThat(PlainText.of(read.deliberation())).contains("One two").doesNotContain("Onetwo");
  }

  @Test
  void runsWithinTextStayWhereTheyAre() throws SourceException {
    AknDocument read = read(with("Asks all;", "Asks lamp<ins>light</ins>ers;"));
    assertThat(PlainText.of(read.deliberation())).contains("Asks lamplighters;");
  }

  private static void isRefused(String xml, String... words) {
    assertThatThrownBy(() -> read(xml))
        .isInstanceOf(SourceException.class)
        .message()
        .hasLineCount(1)
        .contains(words);
  }

  @Test
  void documentsOfOtherKinds() {
    for (String kind : new String[] {"act", "bill", "judgment", "debate", "amendment"}) {
      isRefused(DOCUMENT.replace("statement", kind), "of the kind <" + kind + ">", "<statement>");
    }
    isRefused("<akomaNtoso xmlns=\"" + NAMESPACE + "\"/>", "no document");
  }

  @Test
  void otherVersions() {
    for (String version : new String[] {NAMESPACE + "/CSD13", "http://www.akomantoso.org/2.0"}) {
      isRefused(
          DOCUMENT.replace(NAMESPACE, version).replace("statement", "act"),
          "<act> in Akoma Ntoso of " + version,
          NAMESPACE);
    }
    isRefused("<akomaNtoso/>", "Akoma Ntoso without a namespace");
  }

  @Test
  void documentsOfOthers() throws SourceException {
    String iri = "/akn/un/statement/deliberation/unga/2044-12-05/99-41";
    String european = with("\"un\"", "\"EU\"");
    isRefused(
        european.replace(iri, "http://data.europa.eu/eli/2044/206"),
        "\"EU\"",
        "http://data.europa.eu/eli/2044/206");
    assertThat(read(european).deliberation().identity().number()).contains("99/41");
  }

  @ParameterizedTest
  @CsvSource({
    "'<!DOCTYPE x [<!ENTITY % \ud83d\ude00 \"x\">]>', document type declaration",
    "'<!DOCTYPE x [<![INCLUDE[ ]]>]>', document type declaration",
    "'<!DOCTYPE', document type declaration",
    "'<!doctype x>', before the root element"
  })
  void declarationsThatStreamsHaveNoMessageFor(String declaration, String message) {
    isRefused(declaration + DOCUMENT, message);
  }

  @ParameterizedTest
  @CsvSource({
    "'Asks all;', 'Asks & all;', write &amp;",
    "'Asks all;', 'Asks < all;', write &lt;",
    "'Asks all;', 'Asks &nbsp; all;', &nbsp;",
    "'border=\"1\"', 'border=1', no quotes",
    "'border=\"1\"', 'border', has no value",
    "'border=\"1\"', 'border=\"1\" border=\"2\"', twice",
    "'Asks all;', 'Asks <w:b>all</w:b>;', write xmlns:w",
    "'Asks all;', 'Asks &#1; all;', must not be in XML",
    "'Asks all;', 'Asks ]]> all;', write ]]&gt;",
    "'</p></content>', '</content>', write </p>",
    "'</akomaNtoso>', '', cut off",
    "'</akomaNtoso>', '</akomaNtoso>x', behind the end"
  })
  void faultsAreToldInPlainWords(String old, String changed, String message) {
    isRefused(with(old, changed), "the XML is not well-formed", message);
  }

  @Test
  void limitsOfTheLibraryAreToldInPlainWords() {
    StringBuilder attributes = new StringBuilder("border=\"1\"");
    for (int i = 0; i < 10_001; i++) {
      attributes.append(" a").append(i).append("=\"\"");
    }
    isRefused(with("border=\"1\"", attributes.toString()), "more than 10,000 attributes");
    isRefused("<" + "a".repeat(100_000) + "/>", "longer than what is read");
  }

  /** What a damaged file of ours says is written once, and then always in the same way. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(a) | \u20191\u2018 | point_a | point_i", // as Arabic counts i
        "by=\"#unga\" outcome=\"#adopted\" | outcome=\"#adopted\" | x | x",
        "https://docs.un.org/en/A/98/12 | #nowhere | x | x"
      })
  void writtenTheSameTwice(String old, String changed, String eId, String other) throws Exception {
    Path sound =
        Path.of(System.getProperty("plenary.root"))
            .resolve("fixtures/src/main/resources/fixtures/broken/sound.xml");
    String xml = Files.readString(sound);
    assertThat(xml).contains(old);
    String damaged = xml.replace(old, changed).replace("__" + eId, "__" + other);
    byte[] once = AknWriter.write(read(damaged).deliberation(), AknOptions.DEFAULT);
    byte[] twice =
        AknWriter.write(AknReader.read(once, "x.xml").deliberation(), AknOptions.DEFAULT);
    assertThat(new String(twice, UTF_8)).isEqualTo(new String(once, UTF_8));
    assertThat(new String(once, UTF_8)).doesNotContain("#nowhere");
  }
}
