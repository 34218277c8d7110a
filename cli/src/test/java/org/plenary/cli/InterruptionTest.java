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
    assertThat(Names.in(folder)).containsExactly("in", "out", "stderr");
    assertThat(Files.readString(folder.resolve("stderr"))).doesNotContain(": error: ");
    assertThatTheRestIsDone();
  }

  @Test
  void whatAKilledProcessLeavesIsSweptAwayByTheNext() throws Exception {
    assertThat(interrupted(Child::kill)).as("128 and SIGKILL").isEqualTo(137);
    assertThat(Names.in(folder)).anyMatch(name -> name.endsWith(".part"));
    assertThatTheRestIsDone();
  }

  private int interrupted(Consumer<Child> end) throws Exception {
    try (Child child =
        Child.start(folder, ":", "convert", in, "-o", out, "--ledger", folder.resolve(LEDGER))) {
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
    Run run = Run.of("convert", in, "-o", out, "--resume", "--ledger", folder.resolve(LEDGER));
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(
            "plenary: %d converted, %d done before in "
                .formatted(DOCUMENTS - before.size(), before.size()));
    assertThat(Names.in(folder)).containsExactly("in", LEDGER, "out", "stderr");
    byte[] whole = Run.of("convert", in.resolve("d000.txt")).out();
    assertThat(Names.in(out))
        .hasSize(DOCUMENTS)
        .allSatisfy(name -> assertThat(out.resolve(name)).hasBinaryContent(whole));
  }

  private List<String> done() throws IOException {
    return Files.exists(out)
        ? Names.in(out).stream().filter(name -> !name.startsWith(".")).toList()
        : List.of();
  }
}
