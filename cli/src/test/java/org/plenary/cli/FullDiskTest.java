package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.cli.print.Streams;

class FullDiskTest {

  private static final String NO_SPACE = "No space left on device";

  /** Every write to it fails, for root too; Linux and BSD have it. */
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void documents() throws IOException {
    in = folder.resolve("in");
    out = folder.resolve("out");
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      Path file = Seed.in(in, name);
      Files.writeString(file, "\n_______________\n\f", StandardOpenOption.APPEND);
    }
  }

  @Test
  void aFullDeviceIsOneLine() {
    assumeTrue(Files.exists(FULL), "no /dev/full");
    Run run = Run.of("convert", in.resolve("a.txt"), "-o", FULL, "--to", "akn");
    assertThat(run.code()).isEqualTo(1);
    assertThat(errors(run.err()))
        .singleElement()
        .asString()
        .startsWith(FULL + ": error: cannot be written: ");
    assertThat(Files.isRegularFile(FULL)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--report", "--ledger"})
  void whatIsWrittenBesidesTheDocumentsDoesNotStopThem(String option) throws IOException {
    assumeTrue(Files.exists(FULL), "no /dev/full");
    Path other = folder.resolve("other.jsonl");
    String second = option.equals("--report") ? "--ledger" : "--report";
    Run run = Run.of("convert", in, "-o", out, option, FULL, second, other);
    assertThat(run.code()).isEqualTo(1);
    assertThat(errors(run.err()))
        .singleElement()
        .asString()
        .startsWith(FULL + ": error: cannot be written: ");
    assertThat(Names.in(out)).containsExactly("a.xml", "b.xml", "c.xml");
    assertThat(Files.readAllLines(other)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert in/a.txt",
        "fix out/a.xml",
        "show in/a.txt",
        "show in/a.txt --json",
        "validate out/a.xml",
        "validate out/a.xml --format json",
        "validate out/a.xml --format sarif",
        "convert --help",
        "--version"
      })
  void standardOutputThatIsFullIsOneLine(String line) {
    Run.of("convert", in, "-o", out);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Cli.run(streams(new Failing(NO_SPACE), err), arguments(line));
    assertThat(code).isEqualTo(1);
    assertThat(err.toString(UTF_8).lines().filter(text -> text.contains("cannot be written")))
        .hasSize(1);
    assertThat(err.toString(UTF_8)).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show in/a.txt", "validate in/a.txt"})
  void aReaderThatWantsNoMoreIsNoError(String line) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertThat(Cli.run(streams(new Failing("Broken pipe"), err), arguments(line))).isEqualTo(1);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDocumentThatDoesNotFitLeavesNothingAndTheOthersGoOn() throws Exception {
    Files.writeString(
        in.resolve("b.txt"), "1. 决定继续努力；\n".repeat(20_000), StandardOpenOption.APPEND);
    try (Child child =
        Child.start(folder, "ulimit -f 512", "convert", in, "-o", out, "--jobs", "1")) {
      assertThat(child.code()).isEqualTo(1);
      assertThat(errors(child.err()))
          .singleElement()
          .asString()
          .startsWith(out.resolve("b.xml") + ": error: cannot be written: ");
      assertThat(child.err())
          .contains("plenary: 2 converted, 1 failed in ")
          .contains("\n  1 failed: cannot be written: ");
    }
    assertThat(Names.in(out)).containsExactly("a.xml", "c.xml");
  }

  private String[] arguments(String line) {
    return Stream.of(line.split(" "))
        .map(word -> word.contains("/") ? folder.resolve(word).toString() : word)
        .toArray(String[]::new);
  }

  private Streams streams(OutputStream full, OutputStream err) {
    return new Streams(
        new ByteArrayInputStream(new byte[0]), full, err, false, false, folder.resolve("cache"));
  }

  private static List<String> errors(String err) {
    return err.lines().filter(line -> line.contains(": error: ")).toList();
  }

  /** Where nothing can be written. */
  private static final class Failing extends OutputStream {

    private final String reason;

    Failing(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(reason);
    }
  }
}
