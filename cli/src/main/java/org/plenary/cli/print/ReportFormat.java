package org.plenary.cli.print;

import java.io.IOException;
import java.util.Map;
import org.plenary.diagnostic.Code;

/** How {@code validate} says what it finds. */
public enum ReportFormat {
  TEXT,
  JSON,
  SARIF;

  /**
   * A writer to standard output.
   *
   * @param rules each code that it may tell of, with one sentence on what is right
   */
  public ProblemWriter writer(Streams streams, Map<Code, String> rules) throws IOException {
    return switch (this) {
      case TEXT -> new TextProblems(streams);
      case JSON -> new JsonProblems(streams);
      case SARIF -> new SarifProblems(streams, rules);
    };
  }
}
