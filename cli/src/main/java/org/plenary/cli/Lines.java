package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** Lines for a person on standard output; unlike a {@code PrintWriter}, it says when it fails. */
final class Lines {

  private final OutputStream out;

  Lines(OutputStream out) {
    this.out = out;
  }

  /** Writes a line at once, in UTF-8 whatever the locale, with nothing that steers a terminal. */
  void add(String line) throws IOException {
    out.write((Printable.line(line) + System.lineSeparator()).getBytes(UTF_8));
    out.flush();
  }
}
