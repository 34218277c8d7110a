package org.plenary.akn.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;

/** What the rules pass over, so that they give no false alarm, and where they see a fault. */
class RulesTest {

  private String sound = "";

  @BeforeEach
  void read() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RulesTest.class.getResourceAsStream("/fixtures/broken/sound.xml"))) {
      sound = new String(in.readAllBytes(), UTF_8);
    }
  }

  @Test
  void eIdsMayUseTheAbbreviationsOfTheConvention() {
    assertThat(codes(with("</mainBody>", division("sec_1", "sec_1__subsec_1")))).isEmpty();
    assertThat(codes(with("</mainBody>", division("sec_1", "sec_1__subsection_1")))).isEmpty();
    assertThat(codes(with("</mainBody>", division("sec_1", "sec_1__part_1"))))
        .containsExactly(Code.EID_FORM);
  }

  private static String division(String section, String subsection) {
    return "<section eId='"
        + section
        + "'><subsection eId='"
        + subsection
        + "'/></section>"
        + "</mainBody>";
  }

  @Test
  void aChildOfAWrongEIdIsNotWrongBecauseOfIt() {
    String wrong = sound.replace("\"para_2", "\"paragraph_two");
    assertThat(codes(wrong)).containsOnly(Code.EID_NUMBER).hasSize(1);
    assertThat(Rules.check(wrong.getBytes(UTF_8), "a.xml").get(0).message())
        .endsWith("write para_2");
  }

  @Test
  void numbersOfOtherScriptsAreLatinLettersOrTheirOwn() {
    String arabic = sound.replace("language=\"eng\"", "language=\"ara\"").replace("eng@", "ara@");
    String letter = arabic.replace("(b)", "(ب)").replace("5 December 2044", "");
    assertThat(codes(letter)).isEmpty();
    assertThat(codes(letter.replace("point_b", "point_ب"))).isEmpty();
    assertThat(codes(letter.replace("(ب)", "(ج)"))).containsExactly(Code.EID_NUMBER);
  }

  @Test
  void aNumberThatStandsTwiceHasACopyNumber() {
    String twice = sound.replace("point_b", "point_a-2").replace("(b)", "(a)");
    assertThat(codes(twice)).isEmpty();
  }

  @Test
  void annexesAndPartsMayNumberNotesAndParagraphsAnew() {
    String annex =
        "</conclusions><attachments><attachment eId='att_1'><doc name='annex'><mainBody>"
            + paragraph("att_1__para_1", "1.", note("1", "authorialNote_1-2"))
            + "</mainBody></doc></attachment></attachments>";
    assertThat(codes(with("</conclusions>", annex))).isEmpty();
    assertThat(codes(with("</conclusions>", annex.replace("marker='1'", "marker='3'"))))
        .containsOnly(Code.EID_NUMBER);
    assertThat(codes(with("</conclusions>", annex.replace("marker='1'", "marker='4'"))))
        .containsOnly(Code.MARKER_ORDER, Code.EID_NUMBER);
    assertThat(codes(with("</conclusions>", annex.replace("1.", "5."))))
        .containsOnly(Code.PARAGRAPH_ORDER, Code.EID_NUMBER);
  }

  @Test
  void paragraphsBeginAnewUnderAHeadingOnly() {
    String again = paragraph("para_1-2", "1.", "") + "</mainBody>";
    assertThat(codes(with("</mainBody>", again))).containsExactly(Code.PARAGRAPH_ORDER);
    assertThat(codes(with("</mainBody>", "<crossHeading>Part two</crossHeading>" + again)))
        .isEmpty();
    assertThat(codes(with("</mainBody>", paragraph("para_3", "3 bis.", "") + "</mainBody>")))
        .isEmpty();
  }

  private static String paragraph(String eId, String number, String note) {
    return "<paragraph eId='"
        + eId
        + "'><num>"
        + number
        + "</num><content><p>"
        + note
        + "</p></content></paragraph>";
  }

  private static String note(String marker, String eId) {
    return "<authorialNote eId='" + eId + "' marker='" + marker + "'><p/></authorialNote>";
  }

  @Test
  void oldVolumesNumberNotesFromOneDocumentToTheNext() {
    String seven =
        sound
            .replace("authorialNote_1", "authorialNote_7")
            .replace("marker=\"1\"", "marker=\"7\"")
            .replace("authorialNote_2", "authorialNote_8")
            .replace("marker=\"2\"", "marker=\"8\"");
    assertThat(codes(seven)).containsExactly(Code.MARKER_ORDER);
    String old =
        seven
            .replace("2044-1", "1974-1")
            .replace("December 2044", "December 1974")
            .replace("99-41", "3201-1")
            .replace("99/41", "3201/1");
    assertThat(codes(old)).doesNotContain(Code.MARKER_ORDER);
  }

  @Test
  void asterisksAndLettersAreNotCounted() {
    String star = note("*", "authorialNote_ast1") + note("a", "authorialNote_a") + "</docTitle>";
    assertThat(codes(with("</docTitle>", star))).isEmpty();
  }

  @Test
  void eachDocumentOfACollectionHasItsOwnEIds() {
    String parts =
        sound
            .replace("<statement", "<components><component eId='comp_1'><statement")
            .replace("</statement>", "</statement></component>");
    String statement =
        parts.substring(parts.indexOf("<component eId"), parts.indexOf("</akomaNtoso>"));
    String two = statement.replace("comp_1", "comp_2") + "</components></akomaNtoso>";
    assertThat(codes(parts.replace("</akomaNtoso>", two))).isEmpty();
    assertThat(codes(parts.replace("</akomaNtoso>", two.replace("comp_2", "comp_1"))))
        .containsExactly(Code.EID_TWICE);
  }

  @Test
  void aDateThatIsNotKnownMayBeNamedSo() {
    String unknown =
        sound.replace(
            "name=\"adoption\" date=\"2044-12-05\"", "name=\"unknown\" date=\"0001-01-01\"");
    assertThat(codes(unknown)).isEmpty();
    assertThat(codes(sound.replace("/2044-12-05/", "/0001-01-01/")))
        .containsOnly(Code.DATE_UNKNOWN);
  }

  @Test
  void linksAreJudgedByWholeNumbersOnly() {
    assertThat(codes(link("its", "A/RES/98/30"))).isEmpty();
    assertThat(codes(link("98/30 and 97/11", "A/RES/97/11"))).isEmpty();
    assertThat(codes(link("Corr.1", "A/98/12/Corr.1"))).isEmpty();
    assertThat(codes(link("E/CN.4/2044/2", "E/CN.4/2044/2/Add.1"))).isEmpty();
    assertThat(codes(link("第2254(2015)号", "S/RES/2254(2015)"))).isEmpty();
    assertThat(codes(link("٩٨/٣٠", "A/RES/98/30"))).isEmpty();
    assertThat(codes(link("98/30 B", "A/RES/98/30A"))).containsExactly(Code.LINK_TEXT);
    assertThat(codes(link("A/RES/98/31", "A/RES/98/30"))).containsExactly(Code.LINK_TEXT);
  }

  private String link(String text, String symbol) {
    return with(
        "Those at sea", "<ref href='https://docs.un.org/en/" + symbol + "'>" + text + "</ref> at");
  }

  @Test
  void referencesThatAreWrongInManyPlacesAreSaidOnce() {
    String without = sound.replaceAll("<TLCConcept eId=\"adopted\"[^>]*>", "");
    assertThat(codes(without)).containsExactly(Code.REFERENCE_TO_NOTHING);
    String plenary = sound.replaceAll("<TLCOrganization eId=\"plenary\"[^>]*>", "");
    assertThat(Rules.check(plenary.getBytes(UTF_8), "a.xml"))
        .singleElement()
        .extracting(Diagnostic::message)
        .asString()
        .contains("source refers to #plenary", "(4 times)");
  }

  @Test
  void whatIsNotWellFormedHasNoElementsToCheck() {
    assertThat(codes("<akomaNtoso>")).isEmpty();
  }

  private String with(String old, String replacement) {
    assertThat(sound).contains(old);
    return sound.replace(old, replacement);
  }

  private static List<Code> codes(String xml) {
    return Rules.check(xml.getBytes(UTF_8), "a.xml").stream().map(Diagnostic::code).toList();
  }
}
