package org.plenary.cli.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;

/**
 * What the program reads from and writes to, besides the files that its arguments name.
 *
 * @param in what {@code -} reads
 * @param out documents, help, and the findings of {@code validate}
 * @param err diagnostics and errors
 * @param terminal whether a person looks at {@code out}
 * @param person whether a person looks at {@code err}
 * @param cache the folder for what a user installs; it need not be there
 */
public record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean terminal,
    boolean person,
    Path cache) {

  /** Lines on {@code out}, in UTF-8 whatever the locale. */
  public PrintWriter outLines() {
    return new PrintWriter(out, true, UTF_8);
  }

  /** Lines on {@code err}, in UTF-8 whatever the locale. */
  public PrintWriter errLines() {
    return new PrintWriter(err, true, UTF_8);
  }
}
