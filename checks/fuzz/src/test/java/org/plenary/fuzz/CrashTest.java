package org.plenary.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Replays every input that once made a target fail or hang. */
class CrashTest {

  private static final Path CRASHES =
      Path.of(System.getProperty("plenary.root"))
          .resolve("fixtures/src/main/resources/fixtures/crashes");

  private static final Duration BOUND = Duration.ofSeconds(20);

  @TestFactory
  Stream<DynamicTest> isReadOrRefused() throws IOException {
    return files().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    CRASHES.relativize(file).toString(), () -> replay(target(file), file)));
  }

  /** A folder of another name would never be replayed. */
  @Test
  void everyFolderIsATarget() throws IOException {
    List<String> targets = Arrays.stream(FuzzTarget.values()).map(FuzzTarget::key).toList();
    assertThat(files()).isNotEmpty();
    assertThat(files()).allMatch(file -> targets.contains(folder(file)));
  }

  private static void replay(FuzzTarget target, Path file) throws IOException {
    byte[] input = Files.readAllBytes(file);
    assertTimeoutPreemptively(BOUND, () -> target.check(input));
  }

  private static FuzzTarget target(Path file) {
    return Arrays.stream(FuzzTarget.values())
        .filter(target -> target.key().equals(folder(file)))
        .findFirst()
        .orElseThrow();
  }

  private static String folder(Path file) {
    return CRASHES.relativize(file).getName(0).toString();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(CRASHES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
