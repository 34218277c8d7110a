package org.plenary.cli.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenary.cli.print.Streams;
import org.plenary.cli.run.Report;
import org.plenary.source.SourceException;

/**
 * A file that a run writes besides its documents, if it is wanted. When it cannot be written, that
 * is told once, it is let be, and the documents go on.
 *
 * @param <T> what is written
 */
public final class SideFile<T extends Closeable> implements AutoCloseable {

  private final Optional<Path> path;
  private final Report report;
  private Optional<T> file = Optional.empty();
  private boolean failed;

  private SideFile(Optional<Path> path, Report report) {
    this.path = path;
    this.report = report;
  }

  /** Something that is written to a file. */
  @FunctionalInterface
  public interface Opening<T> {
    T open(Path path, Streams streams) throws IOException;
  }

  /** What may fail on the way to a file. */
  @FunctionalInterface
  public interface Writing<T> {
    void to(T file) throws IOException;
  }

  /**
   * Begins the file.
   *
   * @param path none if it is not wanted, {@code -} for standard output
   * @param inputs none of which it may replace
   */
  public static <T extends Closeable> SideFile<T> open(
      Optional<Path> path, List<Input> inputs, Streams streams, Report report, Opening<T> opening) {
    SideFile<T> side = new SideFile<>(path, report);
    if (path.isPresent()) {
      try {
        for (Input input : inputs) {
          input.refuseAsOutput(path.get());
        }
        side.file = Optional.of(opening.open(path.get(), streams));
      } catch (IOException e) {
        side.fail(e);
      }
    }
    return side;
  }

  public boolean isOpen() {
    return file.isPresent();
  }

  /** Whether something holds of the file; it does where there is none. */
  public boolean allows(Predicate<T> condition) {
    return failed || file.isEmpty() || condition.test(file.get());
  }

  /** Writes to the file, if it is wanted and has not failed. */
  public void write(Writing<T> writing) {
    if (file.isPresent() && !failed) {
      try {
        writing.to(file.get());
      } catch (IOException e) {
        fail(e);
      }
    }
  }

  private void fail(IOException e) {
    if (!failed) {
      report.error(
          path.map(Path::toString).orElse(""), "cannot be written: " + SourceException.reason(e));
    }
    failed = true;
  }

  @Override
  public void close() {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException e) {
      fail(e);
    }
  }
}
