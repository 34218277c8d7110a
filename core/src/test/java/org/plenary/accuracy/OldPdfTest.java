package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** PDFs of 1993, typescripts with notes as {@code 1/}, and of 2001, an early Word document. */
class OldPdfTest {

  private static final String NOTE = "//*[local-name()='authorialNote']";
  private static final String RECITAL = "//*[local-name()='preamble']/*[local-name()='container']";
  private static final String PARAGRAPH = "//*[local-name()='paragraph']";

  @Test
  void englishTypescriptHasItsNotesInPlace() throws Exception {
    Document xml = whole("A_RES_48_161_en", 22, 26);

    assertNotes(
        xml,
        List.of(
            "A/42/521-S/19085, annex.",
            "A/46/829-S/23310, annex III.",
            "A/46/864-S/23501, annex.",
            "The group of cooperating countries",
            "A/48/586."));
    assertThat(callers(xml))
        .satisfiesExactly(
            text -> assertThat(text).endsWith("on 7 August 1987,"),
            text -> assertThat(text).endsWith("Tegucigalpa Protocol of 13 December 1991,"),
            text -> assertThat(text).endsWith("Nacional on 16 January 1992"),
            text -> assertThat(text).endsWith("cooperating countries (Group of Three)"),
            text -> assertThat(text).endsWith("on the situation in Central America,"));
  }

  @Test
  void frenchTypescriptHasItsNotesInPlace() throws Exception {
    Document xml = whole("A_RES_48_161_fr", 22, 26);

    assertNotes(
        xml,
        List.of(
            "A/42/521-S/19085, annexe.",
            "A/46/829-S/23310, annexe III.",
            "A/46/864-S/23501, annexe.",
            "Le groupe des pays coopérants",
            "A/48/586."));
    assertThat(callers(xml))
        .satisfiesExactly(
            text -> assertThat(text).endsWith("le 7 août 1987"),
            text -> assertThat(text).endsWith("Tegucigalpa, du 13 décembre 1991"),
            text -> assertThat(text).endsWith("Liberacíon Nacional"),
            text -> assertThat(text).endsWith("coopérants (Groupe des Trois)"),
            text -> assertThat(text).endsWith("en date du 11 novembre 1993"));
  }

  @Test
  void resolutionOf2001IsWhole() throws Exception {
    Document xml = whole("S_RES_1373_2001_en", 10, 9);

    assertThat(values(xml, NOTE)).isEmpty();
    assertThat(values(xml, PARAGRAPH + "[1]//*[local-name()='point']/*[local-name()='num']"))
        .containsExactly("(a)", "(b)", "(c)", "(d)");
  }

  /** Converts a file and checks that nothing of it is lost or out of order. */
  private static Document whole(String name, int recitals, int paragraphs) throws Exception {
    Converted converted =
        Converted.of(Corpus.shared("corpus/old-pdf/" + name + ".pdf")).orElseThrow();
    Document xml = xml(converted.xml());
    assertThat(converted.conversion().diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(Code.UNCLAIMED_TEXT);
    assertThat(values(xml, RECITAL + "/@eId"))
        .isEqualTo(consecutive("preamble__container_%d", recitals));
    assertThat(values(xml, PARAGRAPH + "/*[local-name()='num']"))
        .isEqualTo(consecutive("%d.", paragraphs));
    return xml;
  }

  private static void assertNotes(Document xml, List<String> beginnings) throws Exception {
    assertThat(values(xml, NOTE + "/@marker")).isEqualTo(consecutive("%d", beginnings.size()));
    List<String> notes = values(xml, NOTE);
    for (int i = 0; i < beginnings.size(); i++) {
      assertThat(notes.get(i)).startsWith(beginnings.get(i));
    }
  }

  /** For each note, the text of its paragraph before it, without that of other notes. */
  private static List<String> callers(Document xml) throws Exception {
    List<String> callers = new ArrayList<>();
    for (int i = 1; i <= values(xml, NOTE).size(); i++) {
      String note = "(" + NOTE + ")[" + i + "]";
      callers.add(String.join("", values(xml, note + "/preceding-sibling::node()")).strip());
    }
    return callers;
  }

  private static List<String> consecutive(String form, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> form.replace("%d", Integer.toString(n)))
        .toList();
  }

  private static Document xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static List<String> values(Document xml, String path) throws Exception {
    NodeList found =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, xml, XPathConstants.NODESET);
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }
}
