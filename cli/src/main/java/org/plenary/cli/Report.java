package org.plenary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;

/**
 * Tells the user what was noticed and what failed, one line each, and remembers whether any did.
 */
final class Report {

  private final PrintWriter lines;
  private boolean failed;

  Report(PrintWriter lines) {
    this.lines = lines;
  }

  /** What was noticed in a document. */
  void diagnostic(Diagnostic diagnostic) {
    lines.println(Printable.line(diagnostic.toString()));
  }

  /** A line for the user, as it is. */
  void line(String line) {
    lines.println(Printable.line(line));
  }

  /** An input or output that failed: {@code name: error: message}. */
  void error(String name, String message) {
    failed = true;
    lines.println(Printable.line(name + ": error: " + message));
  }

  /**
   * Standard output that cannot be written. A reader that wants no more, such as {@code head},
   * needs no line.
   */
  void outputError(IOException e) {
    failed = true;
    if (!"Broken pipe".equals(e.getMessage())) {
      error("<stdout>", "cannot be written: " + SourceException.reason(e));
    }
  }

  /** A document that was written, but with something wrong in it. */
  void fail() {
    failed = true;
  }

  int exitCode() {
    return failed ? Cli.FAILED : Cli.DONE;
  }
}
