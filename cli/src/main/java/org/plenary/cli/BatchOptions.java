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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many documents are read at a time and for how long, and where it is told how each fared. */
final class BatchOptions {

  @Mixin private WorkOptions work = new WorkOptions();

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
    return Batch.of(plenary, format).withTimeout(work.time()).withJobs(work.jobs());
  }

  /** The longest that a document may take. */
  Duration time() {
    return work.time();
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
