package org.plenary.cli;

import java.io.PrintWriter;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;

/** Problems for people: one line each, and one that counts them. */
final class TextProblems implements ProblemWriter {

  private final PrintWriter out;
  private int errors;
  private int warnings;
  private int unread;

  TextProblems(Streams streams) {
    this.out = streams.outLines();
  }

  @Override
  public void problem(Diagnostic problem) {
    out.println(Printable.line(problem.toString()));
    if (problem.severity() == Severity.ERROR) {
      errors++;
    } else {
      warnings++;
    }
  }

  @Override
  public void unread(String file, String message) {
    unread++;
  }

  @Override
  public void end(int files) {
    int all = errors + warnings + unread;
    out.print(counted(files, "file") + ", " + counted(all, "problem"));
    if (errors + warnings > 0) {
      out.print(": " + counted(errors, "error") + ", " + counted(warnings, "warning"));
    }
    out.println(unread == 0 ? "" : (errors + warnings > 0 ? ", " : ": ") + unread + " not read");
  }

  /** How many of something: {@code 1 file}, {@code 2 files}. */
  static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
