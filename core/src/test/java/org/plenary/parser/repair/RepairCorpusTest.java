package org.plenary.parser.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.TextReader;

/**
 * Real documents: no visible character is lost, none is refused, and what has no fault is left
 * alone. Runs where the folder named by {@code plenary.shared} is.
 */
class RepairCorpusTest {

  @TestFactory
  Stream<DynamicTest> repairsAreOrderings() throws IOException {
    return texts("six/pdftext")
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsInOrderIsLeftAlone() throws IOException {
    return Stream.concat(
            Stream.concat(texts("six/raw"), texts("sc-history")),
            texts("six/pdftext").filter(file -> !file.toString().endsWith("A.txt")))
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(),
                    () -> {
                      Source source = source(file);
                      assertThat(SourceRepair.repair(source).source()).isSameAs(source);
                    }));
  }

  private static void check(Path file) throws IOException, SourceException {
    Source source = source(file);
    Source repaired = SourceRepair.repair(source).source();
    assertThat(visible(repaired)).isEqualTo(visible(source));
    assertThat(repaired.pages()).hasSameSizeAs(source.pages());
    assertThat(repaired.lines())
        .allSatisfy(
            line ->
                assertThat(repaired.text().substring(line.span().start(), line.span().end()))
                    .isEqualTo(line.text()));
  }

  /** The visible characters in the order of their code points. */
  private static String visible(Source source) {
    return source
        .text()
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !(c >= 0x202A && c <= 0x202E))
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Source source(Path file) throws IOException, SourceException {
    return new TextReader()
        .read(file.getFileName().toString(), Files.readAllBytes(file), Optional.empty());
  }

  private static Stream<Path> texts(String folder) throws IOException {
    Path path = Path.of(System.getProperty("plenary.shared", "absent"), "corpus").resolve(folder);
    assumeTrue(Files.isDirectory(path), "skipped: no corpus under plenary.shared");
    try (Stream<Path> files = Files.list(path)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return texts.stream();
    }
  }
}
