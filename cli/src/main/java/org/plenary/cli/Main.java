package org.plenary.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Set;
import org.plenary.Plenary;
import org.plenary.cli.file.CacheFolder;
import org.plenary.cli.print.Streams;

/** Where the JVM comes in; the only place that ends it. */
public final class Main {

  /** The commands that read texts: the languages are loaded while these are set up. */
  private static final Set<String> READING = Set.of("convert", "show", "align", "compare");

  private Main() {}

  /**
   * Runs the program on the process's own streams and ends with its exit code. Only the launcher
   * can tell which of them are terminals; it says so in {@code plenary.terminal} for standard
   * output and {@code plenary.person} for standard error.
   */
  public static void main(String[] args) {
    silenceLibraries();
    if (args.length > 0
        && READING.contains(args[0])
        && Runtime.getRuntime().availableProcessors() > 1) {
      Thread preparing = new Thread(Plenary::prepare, "plenary-languages");
      preparing.setDaemon(true);
      preparing.start();
    }
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Boolean.getBoolean("plenary.terminal"),
            Boolean.getBoolean("plenary.person"),
            CacheFolder.ofUser());
    System.exit(Cli.run(streams, args));
  }

  /** What a library logs is nothing that a user can act on; PDFBox and POI log through these. */
  static void silenceLibraries() {
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
  }
}
