package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What takes too long or needs more memory than there is, is one line for every command. */
class LimitsTest {

  private static final int LARGE = 60_000_000;

  @TempDir private Path folder;

  private Path small = Path.of("");

  @BeforeEach
  void sound() throws IOException {
    Path text = Seed.in(folder, "text.txt");
    small = folder.resolve("small.xml");
    assertThat(Run.of("convert", text, "-o", small).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1, validate PIPE SMALL",
    "1, fix PIPE SMALL -o OUT/",
    "1, show PIPE SMALL",
    "1, align PIPE SMALL -o a.html",
    "2, compare PIPE SMALL"
  })
  void whatTakesTooLongIsGivenUp(int code, String command) throws Exception {
    Path pipe = Pipe.at(folder.resolve("pipe.xml"));
    Run run = Run.of(arguments(command + " --timeout 1", pipe));
    assertThat(run.err()).contains(pipe + ": error: it took longer than 1.0 seconds");
    assertThat(run.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "1, convert LARGE SMALL -o OUT --to txt",
    "1, validate LARGE SMALL",
    "1, validate LARGE SMALL --jobs 1",
    "1, fix LARGE SMALL -o OUT/",
    "1, show LARGE SMALL",
    "1, align LARGE SMALL -o a.html",
    "2, compare SMALL LARGE"
  })
  void whatNeedsMoreMemoryThanThereIsFailsAlone(int code, String command) throws Exception {
    Path large = folder.resolve("large.xml");
    byte[] blanks = new byte[LARGE];
    Arrays.fill(blanks, (byte) ' ');
    Files.write(large, blanks);
    String heap = "java=$1; shift; set -- \"$java\" -Xmx56m \"$@\"";
    try (Child child = Child.start(folder, heap, arguments(command, large))) {
      assertThat(child.code()).isEqualTo(code);
      assertThat(child.err().lines())
          .filteredOn(line -> line.startsWith(large + ": error: "))
          .singleElement()
          .asString()
          .contains("memory");
      assertThat(child.err()).doesNotContain("Exception").doesNotContain("a bug");
    }
    List<Path> written = outputs();
    assertThat(written).hasSize(command.contains("OUT") ? 1 : 0);
  }

  @Test
  void commandsHaveTheOption() {
    assertThat(Stream.of("validate", "fix", "show", "align", "compare"))
        .allSatisfy(command -> assertThat(Run.of(command, "--help").text()).contains("--timeout"));
  }

  private List<Path> outputs() throws IOException {
    Path out = folder.resolve("OUT");
    if (!Files.exists(out)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.toList();
    }
  }

  private Object[] arguments(String command, Path hostile) {
    return Stream.of(command.split(" "))
        .map(word -> word.equals("PIPE") || word.equals("LARGE") ? hostile.toString() : word)
        .map(word -> word.equals("SMALL") ? small.toString() : word)
        .map(word -> word.startsWith("OUT") ? folder.resolve("OUT") + word.substring(3) : word)
        .map(word -> word.startsWith("a.") ? folder.resolve(word).toString() : word)
        .toArray();
  }
}
