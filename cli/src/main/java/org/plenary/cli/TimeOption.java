package org.plenary.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** How long a document may take, for the commands that read any. */
final class TimeOption {

  /** How many seconds a document may take unless the user says otherwise. */
  private static final int LONGEST = 600;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "Gives a document up that takes longer, 600 without it, and goes on with the others.",
      converter = Values.Positive.class)
  private int timeout = LONGEST;

  /** The longest that a document may take. */
  Duration time() {
    return Duration.ofSeconds(timeout);
  }
}
