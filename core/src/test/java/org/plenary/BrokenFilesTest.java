package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;

/**
 * Files each with one kind of fault, and what is said of them, in {@code expected.diagnostics}
 * beside them. With {@code -Dplenary.update=true} that file is written, and the test still fails.
 */
class BrokenFilesTest {

  private static final Path FOLDER = Fixtures.folder("broken");
  private static final Path EXPECTED = FOLDER.resolve("expected.diagnostics");

  private final Plenary plenary = Plenary.create();

  @Test
  void eachHasTheProblemThatIsExpected() throws IOException, SourceException {
    StringBuilder lines = new StringBuilder();
    for (Path file : files()) {
      problems(file).forEach(problem -> lines.append(problem).append('\n'));
    }
    if (Boolean.getBoolean("plenary.update") || !Files.exists(EXPECTED)) {
      Files.writeString(EXPECTED, lines);
      assertThat(EXPECTED).as("it was written: read it, then run again").doesNotExist();
    }
    assertThat(lines.toString()).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void eachHasProblemsOfOneCodeAndAllCodesOccur() throws IOException, SourceException {
    Set<Code> seen = new TreeSet<>();
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThanOrEqualTo(30);
    for (Path file : files) {
      Set<Code> codes = problems(file).stream().map(Diagnostic::code).collect(Collectors.toSet());
      assertThat(codes).as(file.toString()).hasSize(1);
      seen.addAll(codes);
    }
    assertThat(seen).isEqualTo(Plenary.rules().keySet());
  }

  @Test
  void theFileFromWhichTheyAreMadeHasNone() throws IOException, SourceException {
    assertThat(problems(FOLDER.resolve("sound.xml"))).isEmpty();
  }

  @Test
  void whatIsNotWellFormedHasOneProblem() throws IOException, SourceException {
    for (Path file : files()) {
      List<Diagnostic> problems = problems(file);
      if (problems.get(0).code() == Code.NOT_WELL_FORMED) {
        assertThat(problems).hasSize(1);
      }
    }
  }

  private List<Diagnostic> problems(Path file) throws IOException, SourceException {
    return plenary.validate(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".xml") && !file.endsWith("sound.xml"))
          .sorted()
          .toList();
    }
  }
}
