package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

  private static final int DOCUMENTS = 100;
  private static final int SOME = 3;

  /** Its part lies beside it as long as the program runs. */
  private static final String LEDGER = "ledger.jsonl";

  private static final String REPORT = "report.jsonl";

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void documents() throws IOException {
    in = folder.resolve("in");
    out = folder.resolve("out");
    for (int i = 0; i < DOCUMENTS; i++) {
      Seed.in(in, "d%03d.txt".formatted(i));
    }
  }

  @Test
  void aSignalLeavesWholeFilesAlone() throws Exception {
    assertThat(interrupted(Child::terminate)).as("128 and SIGTERM").isEqualTo(143);
    assertThat(Names.in(folder))
        .containsExactly("in", LEDGER + ".unfinished", "out", REPORT, "stderr");
    assertThat(Files.readString(folder.resolve("stderr"))).doesNotContain(": error: ");
    assertThatTheRestIsDone();
  }

  @Test
  void theNextProcessGoesOnWithWhatAKilledOneLeaves() throws Exception {
    assertThat(interrupted(Child::kill)).as("128 and SIGKILL").isEqualTo(137);
    assertThat(Names.in(folder)).contains(LEDGER + ".unfinished", REPORT);
    assertThatTheRestIsDone();
  }

  private int interrupted(Consumer<Child> end) throws Exception {
    try (Child child =
        Child.start(
            folder,
            ":",
            "convert",
            in,
            "-o",
            out,
            "--ledger",
            folder.resolve(LEDGER),
            "--report",
            folder.resolve(REPORT))) {
      while (child.isAlive() && done().size() < SOME) {
        Thread.sleep(5);
      }
      end.accept(child);
      return child.code();
    }
  }

  private void assertThatTheRestIsDone() throws IOException {
    List<String> before = done();
    assertThat(before.size()).isBetween(SOME, DOCUMENTS - 1);
    Run run =
        Run.of(
            "convert",
            in,
            "-o",
            out,
            "--resume",
            "--ledger",
            folder.resolve(LEDGER),
            "--report",
            folder.resolve(REPORT));
    assertThat(run.code()).isZero();
    assertThat(run.err()).containsPattern("plenary: \\d+ converted, \\d+ done before in ");
    assertThat(Names.in(folder)).containsExactly("in", LEDGER, "out", REPORT, "stderr");
    assertThatLedgerAndReportAreWhole();
    byte[] whole = Run.of("convert", in.resolve("d000.txt")).out();
    assertThat(Names.in(out))
        .hasSize(DOCUMENTS)
        .allSatisfy(name -> assertThat(out.resolve(name)).hasBinaryContent(whole));
  }

  /** As complete as those of a run that nobody interrupted. */
  private void assertThatLedgerAndReportAreWhole() throws IOException {
    Path ledger = folder.resolve("whole-ledger");
    Path report = folder.resolve("whole-report");
    Run.of("convert", in, "-o", folder.resolve("whole"), "--ledger", ledger, "--report", report);
    assertThat(Files.readAllLines(folder.resolve(LEDGER))).isEqualTo(Files.readAllLines(ledger));
    assertThat(told(folder.resolve(REPORT))).isEqualTo(told(report));
  }

  /** What a report tells, in the order of the inputs, without times and outputs. */
  private static List<String> told(Path report) throws IOException {
    return Files.readAllLines(report).stream()
        .map(line -> line.replaceAll("\"(output|seconds)\":(\"[^\"]*\"|[0-9.E-]+),", ""))
        .sorted()
        .toList();
  }

  private List<String> done() throws IOException {
    return Files.exists(out)
        ? Names.in(out).stream().filter(name -> !name.startsWith(".")).toList()
        : List.of();
  }
}
