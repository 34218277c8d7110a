package org.plenary.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.plenary.Format;

/** Where the documents of one run go. */
public sealed interface Destination
    permits Destination.StandardOutput, Destination.SingleFile, Destination.InPlace, OutputFolder {

  /** What documents are written as. */
  Format format();

  /**
   * What an output of an input is called in messages.
   *
   * @param part which of several documents, from 1; 0 if there is but one
   */
  String name(Input input, int part);

  /** Whether the output of an input is there and not older than the input. */
  default boolean isDone(Input input) {
    return false;
  }

  /**
   * Writes an output of one input, whole or not at all.
   *
   * @param part which of several documents, from 1; 0 if there is but one
   * @throws FileSystemException if it would replace its own input or another output
   */
  void write(Input input, int part, byte[] document) throws IOException;

  /** Standard output, for one document. */
  record StandardOutput(OutputStream out, Format format) implements Destination {

    @Override
    public String name(Input input, int part) {
      return "<stdout>";
    }

    @Override
    public void write(Input input, int part, byte[] document) throws IOException {
      if (part > 0) {
        throw new IOException("it holds several deliberations; name a file or folder with -o");
      }
      out.write(document);
      out.flush();
    }
  }

  /** The place of the input itself. */
  record InPlace() implements Destination {

    @Override
    public Format format() {
      return Format.AKN;
    }

    @Override
    public String name(Input input, int part) {
      return input.name();
    }

    @Override
    public void write(Input input, int part, byte[] document) throws IOException {
      OutputFile.write(input.file().orElseThrow(), document);
    }
  }

  /** A file, for one document. */
  record SingleFile(Path file, Format format) implements Destination {

    @Override
    public String name(Input input, int part) {
      return file(part).toString();
    }

    @Override
    public void write(Input input, int part, byte[] document) throws IOException {
      input.refuseAsOutput(file(part));
      OutputFile.write(file(part), document);
    }

    /** The file itself, or {@code name-1.xml} beside it. */
    private Path file(int part) {
      String name = String.valueOf(file.getFileName());
      int dot = name.lastIndexOf('.');
      int end = dot > 0 ? dot : name.length();
      return part == 0
          ? file
          : file.resolveSibling(name.substring(0, end) + "-" + part + name.substring(end));
    }

    @Override
    public boolean isDone(Input input) {
      return input.isNotNewerThan(file(0)) || input.isNotNewerThan(file(1));
    }
  }
}
