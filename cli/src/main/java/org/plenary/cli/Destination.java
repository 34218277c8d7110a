package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.plenary.Format;

/** Where the documents of one run go. */
sealed interface Destination
    permits Destination.StandardOutput, Destination.SingleFile, OutputFolder {

  /** What documents are written as. */
  Format format();

  /** What the output of an input is called in messages. */
  String name(Input input);

  /** Whether the output of an input is there and not older than the input. */
  default boolean isDone(Input input) {
    return false;
  }

  /**
   * Writes the output of one input, whole or not at all.
   *
   * @throws FileSystemException if it would replace its own input or another output
   */
  void write(Input input, byte[] document) throws IOException;

  /** Standard output, for one document. */
  record StandardOutput(OutputStream out, Format format) implements Destination {

    @Override
    public String name(Input input) {
      return "<stdout>";
    }

    @Override
    public void write(Input input, byte[] document) throws IOException {
      out.write(document);
      out.flush();
    }
  }

  /** A file, for one document. */
  record SingleFile(Path file, Format format) implements Destination {

    @Override
    public String name(Input input) {
      return file.toString();
    }

    @Override
    public void write(Input input, byte[] document) throws IOException {
      input.refuseAsOutput(file);
      OutputFile.write(file, document);
    }

    @Override
    public boolean isDone(Input input) {
      return input.isNotNewerThan(file);
    }
  }
}
