package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.Characters.bare;
import static org.plenary.Characters.lost;
import static org.plenary.Characters.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    String text = String.join("", texts(html.getBytes(UTF_8), "head"));
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
}
