package org.plenary.akn.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.schemas.AkomaNtoso;
import org.plenary.source.SourceException;

/** What is bound is what a JAXB unmarshaller binds, in whatever file. */
class ElementBinderTest {

  private static final String ODD =
      """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:x="http://x.org">
      <!-- a --><statement name="resolution" contains="nothing" x:own="1" xml:space=" preserve ">
      <meta><analysis><parliamentary><voting><count x:a=" b "><p>o</p>
      </count></voting></parliamentary></analysis></meta><preface><p class="" unknown="2">Words
      <!-- b -->with<?c d?> a <![CDATA[section]]><b/> <sub> </sub>,
      <absent>lost</absent> &amp; an end</p><absent/>lost</preface>
      <mainBody><table border="2"><tr><td colspan="+03">x</td></tr></table></mainBody>
      <mainBody/></statement></akomaNtoso>
      """;

  private static XMLStreamReader reader(String xml) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(xml));
    reader.nextTag();
    return reader;
  }

  private static String written(AkomaNtoso document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AknXml.write(document, out);
    return out.toString(UTF_8);
  }

  private static void isTheSame(String xml, String name) throws Exception {
    AkomaNtoso bound = ElementBinder.bind(reader(xml), new ReadingReport(name));
    AkomaNtoso unmarshalled =
        (AkomaNtoso) AknXml.context().createUnmarshaller().unmarshal(reader(xml));
    assertThat(written(bound)).as(name).isEqualTo(written(unmarshalled));
  }

  @Test
  void theSameAsJaxb() throws Exception {
    isTheSame(ODD, "odd");
    List<Path> files = files();
    int same = 0;
    for (Path file : files) {
      byte[] xml = Files.readAllBytes(file);
      try {
        AknXml.read(xml, new ReadingReport(""));
      } catch (SourceException e) {
        continue; // no Akoma Ntoso, or broken
      }
      isTheSame(new String(xml, UTF_8), file.toString());
      same++;
    }
    assertThat(same).isGreaterThan(50);
  }

  @Test
  void tellsOfEachElementWithoutRoom() throws Exception {
    ReadingReport reading = new ReadingReport("x");
    String many = "<absent/>".repeat(50);
    ElementBinder.bind(reader(ODD.replace("<absent/>", many)), reading);
    assertThat(reading.list())
        .extracting(Diagnostic::code)
        .containsOnly(Code.NOT_CARRIED)
        .hasSize(51);
    assertThat(reading.list()).extracting(Diagnostic::message).allMatch(m -> m.contains("absent"));
  }

  private static List<Path> files() throws Exception {
    Path fixtures =
        Path.of(System.getProperty("plenary.root")).resolve("fixtures/src/main/resources/fixtures");
    Path published = Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus/akn");
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(fixtures, published)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          all.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }
}
