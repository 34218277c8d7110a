package org.plenary.cli.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.plenary.cli.print.Printable;
import org.plenary.cli.print.Streams;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;

/**
 * Tells the user what was noticed and what failed, one line each, and remembers whether any did.
 */
public final class Report {

  /** What clears the line that a bar stands on. */
  private static final String CLEARED = "\r\u001b[K";

  private static final Pattern SEVERITY = Pattern.compile("(?<=: )(error|warning)(?=[\\[:])");

  private final PrintWriter lines;
  private final boolean person;
  private final boolean quiet;
  private final boolean verbose;
  private final boolean coloured;
  private boolean barred;
  private boolean failed;

  /**
   * @param quiet whether failures only are told
   * @param verbose whether each document that is done is told
   * @param coloured whether severities have colours
   */
  public Report(Streams streams, boolean quiet, boolean verbose, boolean coloured) {
    this.lines = streams.errLines();
    this.person = streams.person();
    this.quiet = quiet;
    this.verbose = verbose;
    this.coloured = coloured;
  }

  boolean isQuiet() {
    return quiet;
  }

  public boolean isVerbose() {
    return verbose;
  }

  /** A bar is shown, so that each line must take its place before it is drawn again. */
  void bar(boolean shown) {
    barred = shown && person;
  }

  /** What was noticed in a document. */
  public void diagnostic(Diagnostic diagnostic) {
    line(diagnostic.toString());
  }

  /** A line for the user, as it is, unless there are to be failures only. */
  public void line(String line) {
    if (!quiet) {
      print(line);
    }
  }

  private void print(String line) {
    String printable = Printable.line(line);
    lines.println((barred ? CLEARED : "") + (coloured ? coloured(printable) : printable));
  }

  /** Red for an error, yellow for a warning, the first word of its kind. */
  private static String coloured(String line) {
    return SEVERITY
        .matcher(line)
        .replaceFirst(
            found -> "\u001b[" + (found.group().equals("error") ? "31" : "33") + "m$0\u001b[0m");
  }

  /** An input or output that failed: {@code name: error: message}. */
  public void error(String name, String message) {
    failed = true;
    print(name + ": error: " + message);
  }

  /** A document of which nothing came; a bug is shown in full if much is to be told. */
  public void failed(String name, Guard.Result<?> result) {
    error(name, result.failure());
    if (verbose) {
      result.trace().lines().forEach(this::line);
    }
  }

  /**
   * Standard output that cannot be written. A reader that wants no more, such as {@code head},
   * needs no line.
   */
  public void outputError(IOException e) {
    failed = true;
    if (!"Broken pipe".equals(e.getMessage())) {
      error("<stdout>", "cannot be written: " + SourceException.reason(e));
    }
  }

  /** A document that was written, but with something wrong in it. */
  public void fail() {
    failed = true;
  }

  /** What the program ends with: whether anything failed. */
  public int exitCode() {
    return failed ? ExitCode.FAILED : ExitCode.DONE;
  }
}
