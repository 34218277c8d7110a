package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.plenary.Format;

/** Where the documents of one run go. */
sealed interface Destination {

  /** What documents are written as. */
  Format format();

  /** What the output of an input is called in messages. */
  String name(Input input);

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
  }

  /** A folder, where each document keeps its name and, from a folder, its place. */
  record Folder(Path root, Format format, Set<Path> written) implements Destination {

    Folder(Path root, Format format) {
      this(root, format, new HashSet<>());
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
      Files.createDirectories(file.toAbsolutePath().getParent());
      OutputFile.write(file, document);
    }

    private Path file(Input input) {
      String name = input.outline().getFileName() + "." + format.ending();
      return root.resolve(input.outline().resolveSibling(name));
    }
  }
}
