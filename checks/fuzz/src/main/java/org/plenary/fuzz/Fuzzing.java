package org.plenary.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs Jazzer on one target after the other, each in a virtual machine of its own: {@code mvn -P
 * fuzz -pl checks/fuzz -am verify}. What it finds stays in {@code
 * checks/fuzz/target/fuzz/TARGET/findings}.
 */
final class Fuzzing {

  /**
   * An input that takes longer, in seconds, counts as a hang, on a machine with much else to do.
   */
  private static final int HANG = 60;

  /** After so many findings of different kinds a target is given up. */
  private static final int MOST_FINDINGS = 20;

  /** After so many hangs a target is given up. */
  private static final int MOST_RUNS = 20;

  private static final String INSTRUMENTED =
      "org.plenary.**:org.apache.pdfbox.**:org.apache.fontbox.**";

  private Fuzzing() {}

  /**
   * Fuzzes.
   *
   * @param arguments seconds for each target, then the targets, by default all
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    Path root = Path.of(System.getProperty("plenary.root"));
    List<FuzzTarget> targets =
        arguments.length < 2 || arguments[1].isBlank()
            ? List.of(FuzzTarget.values())
            : Stream.of(arguments[1].split(","))
                .map(name -> FuzzTarget.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    long findings = 0;
    for (FuzzTarget target : targets) {
      Path folder = root.resolve("checks/fuzz/target/fuzz").resolve(target.key());
      findings += fuzz(target, root, folder, Integer.parseInt(arguments[0]), out);
    }
    if (findings > 0) {
      System.exit(1);
    }
  }

  /** Fuzzes one target, again after a hang, which ends Jazzer, and counts the findings. */
  private static long fuzz(FuzzTarget target, Path root, Path folder, int seconds, PrintStream out)
      throws IOException, InterruptedException {
    Path findings = Files.createDirectories(folder.resolve("findings"));
    Files.createDirectories(folder.resolve("corpus"));
    Path shared = Path.of(System.getProperty("plenary.shared", "absent"));
    Path fixtures = root.resolve("fixtures/src/main/resources/fixtures");
    new Seeds(fixtures, shared, folder.resolve("seeds")).write(target);
    Instant end = Instant.now().plusSeconds(seconds);
    long left = seconds;
    for (int run = 0; run < MOST_RUNS && left > 0; run++) {
      int exit = jazzer(target, root, folder, left).waitFor();
      left = Duration.between(Instant.now(), end).toSeconds();
      if (exit != 0 && count(findings) == 0) {
        throw new IllegalStateException("Jazzer did not start: exit " + exit);
      }
    }
    long found = count(findings);
    out.printf(
        "%s: %d inputs of new kinds, %d findings in %s%n",
        target.key(), count(folder.resolve("corpus")), found, findings);
    return found;
  }

  private static Process jazzer(FuzzTarget target, Path root, Path folder, long seconds)
      throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + Fuzzed.class.getName(),
            "--target_args=" + target.name(),
            "--instrumentation_includes=" + INSTRUMENTED,
            "--custom_hook_includes=" + INSTRUMENTED,
            "--keep_going=" + MOST_FINDINGS,
            "--reproducer_path=findings",
            "-artifact_prefix=findings/",
            "-max_total_time=" + seconds,
            "-timeout=" + HANG,
            "-report_slow_units=" + HANG,
            "-rss_limit_mb=3072",
            "-print_final_stats=1",
            "-dict=" + root.resolve("checks/fuzz/dictionaries/" + target.key() + ".dict"),
            "corpus",
            "seeds")
        .directory(folder.toFile())
        .inheritIO()
        .start();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".java")).count();
    }
  }
}
