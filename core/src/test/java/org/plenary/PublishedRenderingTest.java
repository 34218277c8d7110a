package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.render.pdf.Vera;

/**
 * What the United Nations publish as Akoma Ntoso is in HTML, plain text and PDF in full, notes and
 * tables included; white space aside.
 */
final class PublishedRenderingTest {

  private static final Plenary PLENARY = Plenary.create();

  /** The remains of the number of an Arabic note, which is printed in its brackets. */
  private static final String EMPTY_BRACKETS = "()";

  static List<Path> all() throws IOException {
    Path folder = Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus/akn");
    Assumptions.assumeTrue(Files.exists(folder), "skipped: no published files at " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  static Stream<Path> each(int step) throws IOException {
    List<Path> all = all();
    return IntStream.range(0, all.size()).filter(i -> i % step == step - 1).mapToObj(all::get);
  }

  static Stream<Path> some() throws IOException {
    return each(40);
  }

  static Stream<Path> twenty() throws IOException {
    return each(10);
  }

  static Stream<Path> two() throws IOException {
    return each(67).limit(2);
  }

  @ParameterizedTest
  @MethodSource("all")
  void isInTheHtml(Path file) throws Exception {
    byte[] xml = Files.readAllBytes(file);
    byte[] page = PLENARY.write(PLENARY.read("x", xml).deliberation(), Format.HTML);
    String html = new String(page, UTF_8).replace("<!DOCTYPE html>", "");
    String text = String.join("", texts(html.getBytes(UTF_8), "style"));
    assertThat(text).contains(texts(xml, "meta"));
    assertThat(lost(String.join("", texts(xml, "meta")), text)).isEmpty();
  }

  /** Cells are broken over lines beside each other, so that tables are compared by character. */
  @ParameterizedTest
  @MethodSource("all")
  void isInThePlainText(Path file) throws Exception {
    byte[] xml = Files.readAllBytes(file);
    byte[] txt = PLENARY.write(PLENARY.read("x", xml).deliberation(), Format.TXT);
    String text = bare(new String(txt, UTF_8));
    assertThat(text).contains(texts(xml, "meta", "table"));
    assertThat(lost(String.join("", texts(xml, "meta")), text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("some")
  void isInThePdf(Path file) throws Exception {
    checkPdf(file);
  }

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("all")
  void isInEveryPdf(Path file) throws Exception {
    checkPdf(file);
  }

  @ParameterizedTest
  @MethodSource("two")
  void pdfIsAccessible(Path file) throws Exception {
    Vera.check(pdf(Files.readAllBytes(file)));
  }

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("twenty")
  void twentyPdfsAreAccessible(Path file) throws Exception {
    Vera.check(pdf(Files.readAllBytes(file)));
  }

  private static void checkPdf(Path file) throws Exception {
    byte[] xml = Files.readAllBytes(file);
    try (PDDocument document = Loader.loadPDF(pdf(xml))) {
      String text = new PDFTextStripper().getText(document);
      assertThat(lost(String.join("", texts(xml, "meta")), bare(text))).isEmpty();
    }
  }

  private static byte[] pdf(byte[] xml) throws Exception {
    return PLENARY.write(PLENARY.read("x", xml).deliberation(), Format.PDF);
  }

  /** The characters that occur more often in the one than in the other, with how often. */
  private static Map<String, Integer> lost(String before, String after) {
    Map<String, Integer> lost = new TreeMap<>();
    decomposed(before).forEach(c -> lost.merge(Character.toString(c), 1, Integer::sum));
    decomposed(after).forEach(c -> lost.merge(Character.toString(c), -1, Integer::sum));
    lost.values().removeIf(count -> count <= 0);
    return lost;
  }

  /** Presentation forms and ligatures, which fonts have, as the letters that they stand for. */
  private static IntStream decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints();
  }

  /** The text nodes outside of some elements, each without white space. */
  private static List<String> texts(byte[] xml, String... skipped) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
    List<String> texts = new ArrayList<>();
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (reader.hasName() && List.of(skipped).contains(reader.getLocalName())) {
        depth += event == XMLStreamReader.START_ELEMENT ? 1 : -1;
      } else if (depth == 0 && event == XMLStreamReader.CHARACTERS) {
        String text = bare(reader.getText());
        texts.add(text.startsWith(EMPTY_BRACKETS) ? text.substring(2) : text);
      }
    }
    return texts;
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> c != '\u200e' && c != '\u200f')
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
