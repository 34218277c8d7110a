package org.plenary.cli.print;

import java.io.IOException;
import org.plenary.diagnostic.Diagnostic;

/** Writes what {@code validate} finds, in the order in which it finds it. */
public interface ProblemWriter {

  /** A problem of a file. */
  void problem(Diagnostic problem) throws IOException;

  /** A file that cannot be read at all. */
  void unread(String file, String message) throws IOException;

  /**
   * The end.
   *
   * @param files how many files there were
   */
  void end(int files) throws IOException;
}
