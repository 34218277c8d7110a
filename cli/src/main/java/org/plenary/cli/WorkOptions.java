package org.plenary.cli;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many documents are worked on at a time, and for how long. */
final class WorkOptions {

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many documents at a time; as many as there are processors without it.",
      converter = Values.Positive.class)
  private Optional<Integer> jobs = Optional.empty();

  @Mixin private TimeOption longest = new TimeOption();

  /** How many at a time. */
  int jobs() {
    return jobs.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  /** The longest that a document may take. */
  Duration time() {
    return longest.time();
  }
}
