package org.plenary.cli.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plenary.Outcome;
import org.plenary.source.SourceException;

/**
 * Does something with one document, so that whatever it is cannot end the run: what cannot be read,
 * what needs more memory or stack than there is, what takes too long, and a bug are one line each,
 * and the next document has its turn.
 */
public final class Guard {

  static final String MEMORY =
      "it needs more memory than there is; set PLENARY_JAVA_OPTS=-Xmx4g, or more";

  /** Enough for the deepest document that the limits allow. */
  private static final long STACK_BYTES = 16L << 20;

  private Guard() {}

  /**
   * What is done with a document.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {
    T apply() throws SourceException, IOException;
  }

  /**
   * What came of a document.
   *
   * @param value what it was turned into, if it was
   * @param failure why not, else
   * @param trace of a bug
   */
  public record Result<T>(Optional<T> value, String failure, String trace) {

    boolean isOutOfMemory() {
      return failure.equals(MEMORY);
    }
  }

  /**
   * Does it in a thread of its own, and gives it up after its time: the thread is interrupted,
   * looks at that for each line, element and glyph, and what comes of it is lost.
   *
   * @param time the longest that it may take
   * @param work what must change nothing outside, as it may end late
   */
  public static <T> Result<T> attempt(Duration time, Work<T> work) {
    CompletableFuture<Result<T>> result = new CompletableFuture<>();
    Thread worker =
        new Thread(null, () -> result.complete(attempt(work)), "plenary-worker", STACK_BYTES);
    worker.setDaemon(true);
    worker.start();
    try {
      return result.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      worker.interrupt();
      return failed("it took longer than " + time.toMillis() / 1000.0 + " seconds", "");
    } catch (InterruptedException | ExecutionException e) {
      worker.interrupt();
      return failed("it was interrupted", "");
    }
  }

  private static <T> Result<T> attempt(Work<T> work) {
    try {
      return new Result<>(Optional.of(work.apply()), "", "");
    } catch (SourceException e) {
      return failed(String.valueOf(e.getMessage()), "");
    } catch (IOException e) {
      return failed("cannot be written: " + SourceException.reason(e), "");
    } catch (StackOverflowError e) {
      return failed("it is nested too deeply", "");
    } catch (RuntimeException | LinkageError | AssertionError | OutOfMemoryError e) {
      return failed(reason(e), Outcome.isOutOfMemory(e) ? "" : trace(e));
    }
  }

  private static <T> Result<T> failed(String failure, String trace) {
    return new Result<>(Optional.empty(), failure, trace);
  }

  /** In one line what an error comes of: of a bug, or of too little memory. */
  public static String reason(Throwable e) {
    if (Outcome.isOutOfMemory(e)) {
      return MEMORY;
    }
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
