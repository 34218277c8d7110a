package org.plenary.cli;

import java.io.InputStream;
import java.io.OutputStream;
import org.plenary.cli.file.CacheFolder;
import org.plenary.cli.print.Streams;
import picocli.CommandLine;

/** The whole program as picocli describes it, for what prints manual pages and completions. */
public final class Manual {

  private Manual() {}

  /** The program with all of its commands. */
  public static CommandLine commands() {
    Streams nowhere =
        new Streams(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            false,
            false,
            CacheFolder.ofUser());
    return Cli.commands(new Commands(nowhere));
  }
}
