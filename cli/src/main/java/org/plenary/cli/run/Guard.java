package org.plenary.cli.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.plenary.source.SourceException;

/**
 * Does something with one document, so that whatever it is cannot end the run: what cannot be read,
 * what needs more memory or stack than there is, and a bug are one line each, and the next document
 * has its turn.
 */
public final class Guard {

  public static final String MEMORY =
      "it needs more memory than there is; set PLENARY_JAVA_OPTS=-Xmx4g, or more";

  private Guard() {}

  /**
   * What is done with a document.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {
    T apply() throws SourceException;
  }

  /**
   * What came of a document.
   *
   * @param value what it was turned into, if it was
   * @param failure why not, else
   * @param trace of a bug
   */
  public record Result<T>(Optional<T> value, String failure, String trace) {}

  /** Does it. */
  public static <T> Result<T> attempt(Work<T> work) {
    try {
      return new Result<>(Optional.of(work.apply()), "", "");
    } catch (SourceException e) {
      return failed(String.valueOf(e.getMessage()), "");
    } catch (OutOfMemoryError e) {
      return failed(MEMORY, "");
    } catch (StackOverflowError e) {
      return failed("it is nested too deeply", "");
    } catch (RuntimeException | LinkageError | AssertionError e) {
      return failed(bug(e), trace(e));
    }
  }

  private static <T> Result<T> failed(String failure, String trace) {
    return new Result<>(Optional.empty(), failure, trace);
  }

  /** A bug in one line. */
  public static String bug(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String place =
        trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return "a bug in Plenary, "
        + e.getClass().getSimpleName()
        + place
        + "; --verbose shows it in full, please report it";
  }

  /** The stack trace of a bug, as Java prints it. */
  public static String trace(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
