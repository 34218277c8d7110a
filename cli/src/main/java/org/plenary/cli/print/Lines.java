package org.plenary.cli.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** Lines for a person on standard output; unlike a {@code PrintWriter}, it says when it fails. */
public final class Lines {

  private final OutputStream out;

  public Lines(OutputStream out) {
    this.out = out;
  }

  /** Writes a line at once, in UTF-8 whatever the locale, with nothing that steers a terminal. */
  public void add(String line) throws IOException {
    out.write((Printable.line(line) + System.lineSeparator()).getBytes(UTF_8));
    out.flush();
  }
}
