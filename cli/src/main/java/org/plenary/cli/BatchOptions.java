package org.plenary.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.Batch;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.cli.file.Input;
import picocli.CommandLine.Option;

/** How many documents are read at a time and for how long, and where it is told how each fared. */
final class BatchOptions {

  /** How many seconds a document may take unless the user says otherwise. */
  private static final int LONGEST = 600;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many documents at a time; as many as there are processors without it.",
      converter = Values.Positive.class)
  private Optional<Integer> jobs = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "Gives a document up that takes longer, 600 without it, and goes on with the others.",
      converter = Values.Positive.class)
  private int timeout = LONGEST;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Also write what became of each document, as JSON lines: input, output, status, seconds,"
              + " pages, diagnostics. Standard error then has failures only. - is standard output.",
      converter = Values.FileName.class)
  private Optional<Path> reportFile = Optional.empty();

  /** A batch that reads documents so. */
  Batch batch(Plenary plenary, Format format) {
    Batch batch = Batch.of(plenary, format).withTimeout(Duration.ofSeconds(timeout));
    return jobs.map(batch::withJobs).orElse(batch);
  }

  /** Where it is told what became of each document, if that is wanted. */
  Optional<Path> reportFile() {
    return reportFile;
  }

  /** Whether two files are the same, by their names; one of them would replace the other. */
  static boolean isShared(Stream<Optional<Path>> files) {
    List<Path> named =
        files
            .flatMap(Optional::stream)
            .filter(file -> !file.toString().equals(Input.STANDARD_INPUT))
            .map(file -> file.toAbsolutePath().normalize())
            .toList();
    return named.size() > Set.copyOf(named).size();
  }

  /** Whether a file is standard output. */
  static boolean isStandardOutput(Optional<Path> file) {
    return file.map(Path::toString).filter(Input.STANDARD_INPUT::equals).isPresent();
  }
}
