package org.plenary.cli.file;

import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.SyncFailedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.cli.run.UnfinishedFile;

/**
 * Writes a file so that nobody ever sees half of it: the bytes go into a new file beside it, the
 * part, which then takes its place.
 */
public final class OutputFile {

  /** The process that writes a part stands in its name. */
  private static final Pattern PART = Pattern.compile("\\.plenary\\.(\\d{1,18})-\\d{1,3}\\.part");

  private OutputFile() {}

  /** Writes a file that the user named, as {@link #begin} does. */
  public static void write(Path path, byte[] bytes) throws IOException {
    write(begin(path), bytes);
  }

  /**
   * Writes a file in a folder. What has its name there, be it a link or a pipe, is replaced, so
   * that nothing is written to anywhere else; only a folder is left alone.
   */
  static void replace(Path path, byte[] bytes) throws IOException {
    refuseFolder(path, LinkOption.NOFOLLOW_LINKS);
    write(beginBeside(path.toAbsolutePath()), bytes);
  }

  private static void write(Part begun, byte[] bytes) throws IOException {
    try (Part part = begun) {
      part.stream().write(bytes);
      part.finish();
    }
  }

  /**
   * A file that is not there before it is {@linkplain Part#finish finished}. A link is followed,
   * and what is no regular file, such as {@code /dev/null}, is written to directly.
   */
  static Part begin(Path path) throws IOException {
    refuseFolder(path);
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      return new Part(Files.newOutputStream(path), Optional.empty(), path);
    }
    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    sweep(target.resolveSibling(""));
    return beginBeside(target);
  }

  /** Standard output as a file; it stays open. */
  static Part standard(OutputStream out) {
    OutputStream open =
        new FilterOutputStream(out) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        };
    return new Part(open, Optional.empty(), Path.of(Input.STANDARD_INPUT));
  }

  private static void refuseFolder(Path path, LinkOption... options) throws IOException {
    if (Files.isDirectory(path, options)) {
      throw new FileSystemException(path.toString(), null, "a folder of that name is there");
    }
  }

  /** Deletes the parts in a folder that processes left there which were killed, where it may. */
  static void sweep(Path folder) {
    try (DirectoryStream<Path> hidden = Files.newDirectoryStream(folder, ".plenary.*.part")) {
      for (Path file : hidden) {
        Matcher part = PART.matcher(file.getFileName().toString());
        if (part.matches() && ProcessHandle.of(Long.parseLong(part.group(1))).isEmpty()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // What is left over harms nothing, and whether the folder can be written shows by itself.
      return;
    }
  }

  /** Not {@code createTempFile}, whose files nobody but the owner may read. */
  private static Part beginBeside(Path target) throws IOException {
    if (Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && !Files.isWritable(target)) {
      throw new FileSystemException(target.toString(), null, "permission denied");
    }
    for (int attempt = 0; ; attempt++) {
      String name = ".plenary." + ProcessHandle.current().pid() + "-" + attempt + ".part";
      Path beside = target.resolveSibling(name);
      try {
        UnfinishedFile interruption = UnfinishedFile.creating(beside);
        Beside part = new Beside(beside, interruption);
        return new Part(new FileOutputStream(beside.toFile()), Optional.of(part), target);
      } catch (FileAlreadyExistsException e) {
        if (attempt > 99) {
          throw e;
        }
      }
    }
  }

  /** The part, and what deletes it when the program ends before it is finished. */
  private record Beside(Path file, UnfinishedFile interruption) {}

  /** A file on its way to its place. */
  static final class Part implements AutoCloseable {

    private final OutputStream stream;
    private final Optional<Beside> beside;
    private final Path target;
    private boolean finished;

    private Part(OutputStream stream, Optional<Beside> beside, Path target) {
      this.stream = stream;
      this.beside = beside;
      this.target = target;
    }

    OutputStream stream() {
      return stream;
    }

    /** Moves the file to its place. */
    void finish() throws IOException {
      stream.flush();
      if (stream instanceof FileOutputStream file) {
        force(file);
      }
      stream.close();
      if (beside.isPresent()) {
        move(beside.get().file(), target);
      }
      finished = true;
    }

    /** Waits until the file is on the disk, so that no loss of power leaves an empty one there. */
    private static void force(FileOutputStream file) throws IOException {
      try {
        file.getFD().sync();
      } catch (SyncFailedException e) {
        // some file systems cannot tell
        return;
      }
    }

    /** Leaves nothing of a file that was not finished. */
    @Override
    public void close() throws IOException {
      try {
        stream.close();
      } finally {
        if (!finished && beside.isPresent()) {
          Files.deleteIfExists(beside.get().file());
        }
        beside.map(Beside::interruption).ifPresent(UnfinishedFile::lift);
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
