package org.plenary.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.source.SourceException;

/**
 * Every letter, figure and vowel sign that another program finds in a PDF is in the lines that are
 * read from it, as often as there. Where it stands is for other tests.
 */
@Tag("corpus")
class EveryGlyphTest {

  @ParameterizedTest
  @ValueSource(strings = {"un-pdf/pdf", "un-pdf-2/pdf", "six/pdf", "six2/pdf", "drafts", "old-pdf"})
  void isRead(String folder) throws IOException {
    Path corpus = Path.of(System.getProperty("plenary.shared", "../shared"), "corpus", folder);
    assumeTrue(Files.isDirectory(corpus), "no corpus here");
    Map<String, String> lost = new ConcurrentSkipListMap<>();
    try (Stream<Path> files = Files.walk(corpus)) {
      files
          .filter(file -> file.toString().endsWith(".pdf"))
          .parallel()
          .forEach(
              file -> {
                String missing = missing(file);
                if (!missing.isEmpty()) {
                  lost.put(file.getFileName().toString(), missing);
                }
              });
    }
    assertThat(lost).isEmpty();
  }

  private static String missing(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Map<Integer, Integer> expected;
      try (PDDocument document = Loader.loadPDF(bytes)) {
        expected = signs(new PDFTextStripper().getText(document));
      }
      Map<Integer, Integer> read =
          signs(new PdfReader().read("x", bytes, PdfOptions.DEFAULT).text());
      return expected.entrySet().stream()
          .filter(sign -> read.getOrDefault(sign.getKey(), 0) < sign.getValue())
          .map(
              sign ->
                  Character.toString(sign.getKey())
                      + " "
                      + (sign.getValue() - read.getOrDefault(sign.getKey(), 0)))
          .collect(Collectors.joining(", "));
    } catch (SourceException e) {
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Integer, Integer> signs(String text) {
    Map<Integer, Integer> signs = new TreeMap<>();
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(
            sign ->
                Character.isLetterOrDigit(sign)
                    || Character.getType(sign) == Character.NON_SPACING_MARK)
        .forEach(sign -> signs.merge(sign, 1, Integer::sum));
    return signs;
  }
}
