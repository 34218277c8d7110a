package org.plenary.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file so that nobody ever sees half of it: the bytes go into a new file beside it, which
 * then takes its place. What is no regular file, such as {@code /dev/null}, is written to directly.
 */
final class OutputFile {

  private OutputFile() {}

  static void write(Path path, byte[] bytes) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "a folder of that name is there");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      Files.write(path, bytes);
      return;
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new FileSystemException(path.toString(), null, "permission denied");
    }
    replace(target, bytes);
  }

  private static void replace(Path target, byte[] bytes) throws IOException {
    Path beside = createBeside(target);
    boolean moved = false;
    try {
      Files.write(beside, bytes);
      move(beside, target);
      moved = true;
    } finally {
      if (!moved) {
        Files.deleteIfExists(beside);
      }
    }
  }

  /** Not {@code createTempFile}, whose files nobody but the owner may read. */
  private static Path createBeside(Path target) throws IOException {
    for (int attempt = 0; ; attempt++) {
      String name =
          "."
              + target.getFileName()
              + "."
              + ProcessHandle.current().pid()
              + "-"
              + attempt
              + ".part";
      Path beside = target.resolveSibling(name);
      try {
        Files.write(beside, new byte[0], StandardOpenOption.CREATE_NEW);
        return beside;
      } catch (FileAlreadyExistsException e) {
        if (attempt > 99) {
          throw e;
        }
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
