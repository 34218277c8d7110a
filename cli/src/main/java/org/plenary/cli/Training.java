package org.plenary.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.plenary.cli.file.CacheFolder;
import org.plenary.cli.print.Streams;

/**
 * Does once what most runs do, so that the launcher can keep the classes that they need in an
 * archive of class data, from which the next runs start faster.
 */
public final class Training {

  private Training() {}

  /**
   * Converts and validates.
   *
   * @param arguments a folder for what is made of the resolution that comes with the program
   */
  public static void main(String[] arguments) throws IOException {
    Main.silenceLibraries();
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path text = folder.resolve("60-212.zh.txt");
    try (InputStream in =
        Objects.requireNonNull(Training.class.getResourceAsStream("60-212.zh.txt"))) {
      Files.copy(in, text, StandardCopyOption.REPLACE_EXISTING);
    }
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
    Files.delete(text);
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
