package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.print.Streams;

class BatchTest {

  private static final int DOCUMENTS = 12;

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void documents() throws IOException {
    in = Files.createDirectories(folder.resolve("in/deeper"));
    out = folder.resolve("out");
    for (int i = 0; i < DOCUMENTS; i++) {
      Seed.in(in, "d%02d.txt".formatted(i));
    }
  }

  @Test
  void theOutputsDoNotDependOnTheJobs() throws IOException {
    Run one = convert("--jobs", 1);
    List<String> first = written();
    Run four = convert("--jobs", 4);
    assertThat(one.code()).isZero();
    assertThat(written()).hasSize(DOCUMENTS).isEqualTo(first);
    assertThat(diagnostics(four)).isEqualTo(diagnostics(one)).isNotEmpty();
  }

  @Test
  void oneBadDocumentDoesNotStopTheOthers() throws IOException {
    Files.write(in.resolve("a.pdf"), "%PDF-1.7\nbroken".getBytes(UTF_8));
    Run run = convert();
    assertThat(run.code()).isEqualTo(1);
    assertThat(written()).hasSize(DOCUMENTS);
    assertThat(run.err())
        .contains("a.pdf: error: ")
        .contains("plenary: " + DOCUMENTS + " converted, 1 failed in ")
        .contains("\n  1 failed: ");
  }

  @Test
  void resumingLeavesOutWhatIsDoneAndUnchanged() throws IOException {
    convert();
    Path changed = in.resolve("d03.txt");
    Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(60)));
    Files.delete(out.resolve("deeper/d05.xml"));
    Path report = folder.resolve("report.jsonl");
    Run run = convert("--resume", "--report", report);
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("plenary: 2 converted, " + (DOCUMENTS - 2) + " done before in ");
    assertThat(Files.readAllLines(report).stream().filter(line -> !line.contains("\"skipped\"")))
        .hasSize(2)
        .anyMatch(line -> line.contains("d03.txt"))
        .anyMatch(line -> line.contains("d05.txt"));
    assertThat(written()).hasSize(DOCUMENTS);
  }

  @Test
  void theReportSaysWhatBecameOfEach() throws IOException {
    Files.write(in.resolve("x.txt"), new byte[0]);
    Path report = folder.resolve("report.jsonl");
    Run run = convert("--report", report);
    assertThat(run.err()).doesNotContain("warning[").contains("x.txt: error: ");
    assertThat(Files.readAllLines(report))
        .hasSize(DOCUMENTS + 1)
        .allMatch(line -> line.startsWith("{\"input\":\"") && line.endsWith("}"))
        .anyMatch(
            line ->
                line.contains("d00.txt\",\"output\":\"")
                    && line.contains("\"status\":\"done\",\"seconds\":")
                    && line.contains("\"pages\":1,")
                    && line.contains("\"code\":\"NUMBER_WITHOUT_STOP\",\"line\":29,"))
        .anyMatch(
            line ->
                line.contains("x.txt\"")
                    && line.contains("\"status\":\"unreadable\"")
                    && line.contains("\"message\":\""));
  }

  @Test
  void aDocumentThatTakesTooLongIsGivenUp() throws IOException {
    Files.writeString(in.resolve("z.txt"), "1. Decides to go on;\n".repeat(1_500_000));
    Run run = convert("--timeout", 1, "--jobs", 2);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("z.txt: error: it took longer than 1.0 seconds");
  }

  @Test
  void progressIsALineForEachTenth() {
    assertThat(convert().err())
        .contains("plenary: 6 of 12 documents\n")
        .contains("plenary: 12 of 12 documents\n");
  }

  @Test
  void aPersonSeesABar() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            true,
            true,
            folder.resolve("cache"));
    int code = Cli.run(streams, "convert", folder.resolve("in").toString(), "-o", out.toString());
    assertThat(code).isZero();
    assertThat(err.toString(UTF_8)).contains("\rplenary").contains("12/12").contains("100%");
  }

  @Test
  void partsThatAKilledProcessLeftAreSweptAway() throws IOException {
    Path deeper = Files.createDirectories(out.resolve("deeper"));
    Path left = Files.createFile(deeper.resolve(".plenary.999999999-0.part"));
    Path own =
        Files.createFile(deeper.resolve(".plenary." + ProcessHandle.current().pid() + "-0.part"));
    Path foreign = Files.createFile(deeper.resolve(".d01.xml.999999999-0.part"));
    convert();
    assertThat(left).doesNotExist();
    assertThat(own).exists();
    assertThat(foreign).exists();
  }

  @Test
  void numbersThatMakeNoSenseAreWrongUsage() {
    assertThat(convert("--jobs", 0).code()).isEqualTo(2);
    assertThat(convert("--timeout", 0).code()).isEqualTo(2);
  }

  private Run convert(Object... options) {
    return Run.of(
        Stream.concat(Stream.of("convert", folder.resolve("in"), "-o", out), Stream.of(options))
            .toArray());
  }

  private static List<String> diagnostics(Run run) {
    return run.err().lines().filter(line -> line.contains("warning[")).toList();
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .map(
              file -> {
                try {
                  return file + "\n" + Files.readString(file);
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              })
          .toList();
    }
  }
}
