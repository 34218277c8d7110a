package org.plenary.cli.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.plenary.Batch;
import org.plenary.Plenary;
import org.plenary.source.SourceException;

/**
 * One document to work on.
 *
 * @param name what to call it in messages
 * @param file where it is; empty for standard input
 * @param outline where its output goes within an output folder, without ending
 * @param found whether it was found in a folder rather than named, and so must be a regular file: a
 *     pipe that nobody writes to would never end
 */
public record Input(String name, Optional<Path> file, Path outline, boolean found) {

  /** How the user names standard input. */
  public static final String STANDARD_INPUT = "-";

  /** A file that the user named; its output keeps its name. */
  public static Input of(Path file) {
    return of(file, file.getFileName(), false);
  }

  /** A file found in a folder; its output keeps its place in it. */
  static Input found(Path file, Path place) {
    return of(file, place, true);
  }

  private static Input of(Path file, Path place, boolean found) {
    String name = place.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path outline = place.resolveSibling(dot > 0 ? name.substring(0, dot) : name);
    return new Input(file.toString(), Optional.of(file), outline, found);
  }

  /** Standard input. */
  static Input standard() {
    return new Input("<stdin>", Optional.empty(), Path.of("stdin"), false);
  }

  /** Refuses to write to where this comes from. */
  public void refuseAsOutput(Path output) throws IOException {
    if (file.isPresent() && Files.exists(output) && Files.isSameFile(file.get(), output)) {
      throw new FileSystemException(output.toString(), null, "it is the input itself");
    }
  }

  /** Whether there is a file that was written after this was last changed. */
  boolean isNotNewerThan(Path output) {
    try {
      return file.isPresent()
          && Files.isRegularFile(output)
          && !Files.isSameFile(file.get(), output)
          && Files.getLastModifiedTime(file.get()).compareTo(Files.getLastModifiedTime(output))
              <= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** This as a document of a batch. */
  public Batch.Document document(InputStream in) {
    return new Batch.Document(name, plenary -> bytes(plenary, in));
  }

  /** All bytes of the input; those of standard input are read to its end. */
  public byte[] bytes(Plenary plenary, InputStream in) throws SourceException {
    if (file.isEmpty()) {
      return plenary.bytes(in);
    }
    if (found) {
      refuseUnlessRegular(file.get());
    }
    return plenary.bytes(file.get());
  }

  private static void refuseUnlessRegular(Path file) throws SourceException {
    try {
      if (Files.readAttributes(file, BasicFileAttributes.class).isOther()) {
        throw new SourceException("a pipe or device, not a file");
      }
    } catch (IOException e) {
      throw new SourceException(e);
    }
  }
}
