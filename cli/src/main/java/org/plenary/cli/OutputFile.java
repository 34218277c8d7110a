package org.plenary.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a file so that nobody ever sees half of it: the bytes go into a new file beside it, the
 * part, which then takes its place. What is no regular file, such as {@code /dev/null}, is written
 * to directly.
 */
final class OutputFile {

  /** The process that writes a part stands in its name. */
  private static final Pattern PART = Pattern.compile("\\..*\\.(\\d{1,18})-\\d{1,3}\\.part");

  private OutputFile() {}

  static void write(Path path, byte[] bytes) throws IOException {
    try (Part part = begin(path)) {
      part.stream().write(bytes);
      part.finish();
    }
  }

  /** A file that is not there before it is {@linkplain Part#finish finished}. */
  static Part begin(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "a folder of that name is there");
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Part(Files.newOutputStream(path), Optional.empty(), path);
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new FileSystemException(path.toString(), null, "permission denied");
    }
    Path beside = createBeside(target);
    return new Part(Files.newOutputStream(beside), Optional.of(beside), target);
  }

  /** Deletes the parts in a folder that processes left there which were killed. */
  static void sweep(Path folder) throws IOException {
    try (DirectoryStream<Path> hidden = Files.newDirectoryStream(folder, ".*.part")) {
      for (Path file : hidden) {
        Matcher part = PART.matcher(file.getFileName().toString());
        if (part.matches() && ProcessHandle.of(Long.parseLong(part.group(1))).isEmpty()) {
          Files.deleteIfExists(file);
        }
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

  /** A file on its way to its place. */
  static final class Part implements AutoCloseable {

    private final OutputStream stream;
    private final Optional<Path> beside;
    private final Path target;
    private final Optional<Interruption> interruption;
    private boolean finished;

    private Part(OutputStream stream, Optional<Path> beside, Path target) {
      this.stream = stream;
      this.beside = beside;
      this.target = target;
      this.interruption = beside.map(Interruption::deleting);
    }

    OutputStream stream() {
      return stream;
    }

    /** Moves the file to its place. */
    void finish() throws IOException {
      stream.close();
      if (beside.isPresent()) {
        move(beside.get(), target);
      }
      finished = true;
    }

    /** Leaves nothing of a file that was not finished. */
    @Override
    public void close() throws IOException {
      try {
        stream.close();
      } finally {
        if (!finished && beside.isPresent()) {
          Files.deleteIfExists(beside.get());
        }
        interruption.ifPresent(Interruption::lift);
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
}
