package org.plenary.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** Where the JVM comes in; the only place that ends it. */
public final class Main {

  private Main() {}

  /**
   * Runs the program on the process's own streams and ends with its exit code. Only the launcher
   * can tell whether standard output alone is a terminal; it says so in {@code plenary.terminal}.
   */
  public static void main(String[] args) {
    // What a library logs is nothing that a user can act on; PDFBox and POI log through these.
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Boolean.getBoolean("plenary.terminal"),
            CacheFolder.ofUser());
    System.exit(Cli.run(streams, args));
  }
}
