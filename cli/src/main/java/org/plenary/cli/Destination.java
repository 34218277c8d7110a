package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.plenary.Format;

/** Where the documents of one run go. */
sealed interface Destination {

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

  /** A folder, where each document keeps its name and, from a folder, its place. */
  record Folder(Path root, Format format, Set<Path> written, Set<Path> swept)
      implements Destination {

    Folder(Path root, Format format) {
      this(root, format, new HashSet<>(), new HashSet<>());
    }

    @Override
    public String name(Input input) {
      return file(input).toString();
    }

    @Override
    public void write(Input input, byte[] document) throws IOException {
      Path file = file(input);
      input.refuseAsOutput(file);
      if (!written.add(file)) {
        throw new FileSystemException(file.toString(), null, "another input has the same name");
      }
      Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent());
      if (swept.add(parent)) {
        Files.createDirectories(parent);
        OutputFile.sweep(parent);
      }
      OutputFile.write(file, document);
    }

    @Override
    public boolean isDone(Input input) {
      Path file = file(input);
      boolean done = input.isNotNewerThan(file);
      if (done) {
        written.add(file);
      }
      return done;
    }

    private Path file(Input input) {
      String name = input.outline().getFileName() + "." + format.ending();
      return root.resolve(input.outline().resolveSibling(name));
    }
  }
}
