package org.plenary.cli;

import java.io.IOException;

/** How {@code validate} says what it finds. */
enum ReportFormat {
  TEXT,
  JSON,
  SARIF;

  /** A writer to standard output. */
  ProblemWriter writer(Streams streams) throws IOException {
    return switch (this) {
      case TEXT -> new TextProblems(streams);
      case JSON -> new JsonProblems(streams);
      case SARIF -> new SarifProblems(streams);
    };
  }
}
