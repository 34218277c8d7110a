package org.plenary.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Chromium without a window, where the machine has it: it runs pages and prints them. */
public final class Browser {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final int TRIALS = 3;

  /** The user prefers dark pages. */
  public static final String DARK = "--force-dark-mode";

  private final Path program;

  private Browser(Path program) {
    this.program = program;
  }

  /** Ends the test, and says so, where there is none. */
  public static Browser find() {
    Optional<Path> program =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(program.isPresent(), "skipped: no Chromium on the PATH");
    return new Browser(program.orElseThrow());
  }

  /**
   * Opens a page whose last script puts what it found in place of the body, and gives what has
   * become of it. A busy machine may end the time of a page before its scripts have begun; then it
   * is opened again.
   *
   * @param more what the program is told beside that, such as {@link #DARK}
   */
  public String run(String page, Path folder, String... more)
      throws IOException, InterruptedException {
    String seen = open(page, folder, more);
    for (int i = 1; i < TRIALS && seen.indexOf("<script", seen.lastIndexOf("<body")) >= 0; i++) {
      seen = open(page, folder, more);
    }
    return seen;
  }

  /**
   * Opens a page, lets its scripts run, and gives what has become of it.
   *
   * @param more what the program is told beside that, such as {@link #DARK}
   */
  private String open(String page, Path folder, String... more)
      throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Path out = folder.resolve("page.out");
    List<String> command = new ArrayList<>(List.of("--virtual-time-budget=60000", "--dump-dom"));
    command.addAll(List.of(more));
    start(file, folder, command, out);
    try (Stream<String> lines = Files.lines(out, UTF_8)) {
      return String.join("\n", lines.toList());
    }
  }

  /** Prints a page as a PDF file, without heads and feet of the browser's own. */
  public void print(Path page, Path pdf, Path folder) throws IOException, InterruptedException {
    List<String> command = List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    start(page.toAbsolutePath(), folder, command, folder.resolve("page.out"));
  }

  private void start(Path page, Path folder, List<String> options, Path out)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-extensions",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(options);
    command.add(page.toUri().toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("Chromium takes longer than two minutes");
    }
  }
}
