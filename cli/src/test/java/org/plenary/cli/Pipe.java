package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A named pipe, at whose end a reader waits until somebody writes. */
final class Pipe {

  private Pipe() {}

  static Path at(Path path) throws IOException, InterruptedException {
    int code = new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
    if (code != 0) {
      throw new IOException("mkfifo failed: " + code);
    }
    return path;
  }
}
