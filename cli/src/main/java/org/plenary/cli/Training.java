package org.plenary.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Does once what most runs do, so that the launcher can keep the classes that they need in an
 * archive of class data, from which the next runs start faster.
 */
public final class Training {

  private Training() {}

  /**
   * Converts and validates.
   *
   * @param arguments a text, and a folder for what is made of it
   */
  public static void main(String[] arguments) throws IOException {
    Main.silenceLibraries();
    Path text = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    String xml = folder.resolve("trained.xml").toString();
    String pdf = folder.resolve("trained.pdf").toString();
    for (List<String> run :
        List.of(
            List.of("convert", text.toString(), "-o", xml),
            List.of("convert", text.toString(), "-o", pdf),
            List.of("convert", xml, "--to", "html"),
            List.of("convert", xml, "--to", "txt"),
            List.of("convert", pdf, "--to", "akn"),
            List.of("validate", xml),
            List.of("convert", "--help"),
            List.of("--version"))) {
      Cli.run(nowhere(), run.toArray(String[]::new));
    }
    Files.delete(Path.of(xml));
    Files.delete(Path.of(pdf));
  }

  private static Streams nowhere() {
    OutputStream nothing = OutputStream.nullOutputStream();
    return new Streams(
        new ByteArrayInputStream(new byte[0]),
        nothing,
        nothing,
        false,
        false,
        CacheFolder.ofUser());
  }
}
