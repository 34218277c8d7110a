package org.plenary.cli.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** Deletes the files that are being written when a signal such as Ctrl-C ends the program. */
public final class UnfinishedFile {

  private static final ReentrantLock LOCK = new ReentrantLock();
  private static final Set<File> UNFINISHED = new HashSet<>();

  static {
    Runtime.getRuntime()
        .addShutdownHook(new Thread(UnfinishedFile::delete, "plenary-interruption"));
  }

  private final File file;

  private UnfinishedFile(File file) {
    this.file = file;
  }

  /** Creates an empty file, which an interruption deletes from the moment that it is there. */
  public static UnfinishedFile creating(Path path) throws IOException {
    LOCK.lock();
    try {
      Files.createFile(path);
      File file = path.toFile();
      UNFINISHED.add(file);
      return new UnfinishedFile(file);
    } finally {
      LOCK.unlock();
    }
  }

  /** The file is finished or gone. */
  public void lift() {
    LOCK.lock();
    try {
      UNFINISHED.remove(file);
    } finally {
      LOCK.unlock();
    }
  }

  /** Keeps the lock: until the JVM halts, no other file is begun, and nothing is told of these. */
  @SuppressWarnings({"LockNotBeforeTry", "ResultOfMethodCallIgnored"}) // nobody is left to tell
  private static void delete() {
    LOCK.lock();
    UNFINISHED.forEach(File::delete);
  }
}
