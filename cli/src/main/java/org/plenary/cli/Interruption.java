package org.plenary.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Deletes the files that are being written when a signal such as Ctrl-C ends the program. */
final class Interruption {

  private static final Set<File> UNFINISHED = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Interruption::delete, "plenary-interruption"));
  }

  private final File file;

  private Interruption(File file) {
    this.file = file;
  }

  /** An interruption from now on deletes that file. */
  static Interruption deleting(Path path) {
    File file = path.toFile();
    UNFINISHED.add(file);
    return new Interruption(file);
  }

  /** The file is finished or gone. */
  void lift() {
    UNFINISHED.remove(file);
  }

  @SuppressWarnings("ResultOfMethodCallIgnored") // nobody is left to tell
  private static void delete() {
    UNFINISHED.forEach(File::delete);
  }
}
