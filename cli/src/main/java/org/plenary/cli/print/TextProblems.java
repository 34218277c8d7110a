package org.plenary.cli.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;

/** Problems for people: one line each, and one that counts them. */
public final class TextProblems implements ProblemWriter {

  private final Lines out;
  private int errors;
  private int warnings;
  private int unread;

  public TextProblems(Streams streams) {
    this.out = new Lines(streams.out());
  }

  @Override
  public void problem(Diagnostic problem) throws IOException {
    out.add(problem.toString());
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
  public void end(int files) throws IOException {
    int all = errors + warnings + unread;
    List<String> kinds = new ArrayList<>();
    if (errors + warnings > 0) {
      kinds.add(counted(errors, "error"));
      kinds.add(counted(warnings, "warning"));
    }
    if (unread > 0) {
      kinds.add(unread + " not read");
    }
    out.add(
        counted(files, "file")
            + ", "
            + counted(all, "problem")
            + (kinds.isEmpty() ? "" : ": " + String.join(", ", kinds)));
  }

  /** How many of something: {@code 1 file}, {@code 2 files}. */
  public static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
