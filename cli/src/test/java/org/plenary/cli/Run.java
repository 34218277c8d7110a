package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.plenary.cli.print.Streams;

/**
 * One run of the program within the test.
 *
 * @param code its exit code
 * @param written what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int code, ByteArrayOutputStream written, String err) {

  /** Runs with nothing on standard input and no terminal. */
  static Run of(Object... arguments) {
    return with(new byte[0], false, arguments);
  }

  static Run with(byte[] in, boolean terminal, Object... arguments) {
    return in(Path.of("no-cache"), in, terminal, arguments);
  }

  /** Runs with a cache folder of its own. */
  static Run in(Path cache, byte[] in, boolean terminal, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(in), out, err, terminal, false, cache);
    int code = Cli.run(streams, Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new Run(code, out, err.toString(UTF_8));
  }

  byte[] out() {
    return written.toByteArray();
  }

  String text() {
    return written.toString(UTF_8);
  }
}
