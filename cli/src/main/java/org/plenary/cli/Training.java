package org.plenary.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plenary.cli.file.CacheFolder;
import org.plenary.cli.print.Streams;

/**
 * Does once what most runs do, so that the launcher can keep the classes that they need in an
 * archive of class data, from which the next runs start faster.
 */
public final class Training {

  private static final String XML = "trained.xml";
  private static final String PDF = "trained.pdf";

  private Training() {}

  /**
   * Converts and validates.
   *
   * @param arguments a folder for what is made of the resolution that comes with the program, and
   *     {@code all} if it is written and read in every way: classes in an archive that a run does
   *     not need cost it time, so that texts have one of their own
   */
  public static void main(String[] arguments) throws IOException {
    Main.silenceLibraries();
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Path text = folder.resolve("60-212.zh.txt");
    try (InputStream in =
        Objects.requireNonNull(Training.class.getResourceAsStream("60-212.zh.txt"))) {
      Files.copy(in, text, StandardCopyOption.REPLACE_EXISTING);
    }
    boolean all = arguments.length > 1 && arguments[1].equals("all");
    for (List<String> run : runs(folder, text, all)) {
      Cli.run(nowhere(), run.toArray(String[]::new));
    }
    Files.delete(text);
    Files.delete(folder.resolve(XML));
    Files.deleteIfExists(folder.resolve(PDF));
  }

  private static List<List<String>> runs(Path folder, Path text, boolean all) {
    String xml = folder.resolve(XML).toString();
    String pdf = folder.resolve(PDF).toString();
    List<List<String>> runs = new ArrayList<>();
    runs.add(List.of("convert", text.toString(), "-o", xml));
    if (all) {
      runs.add(List.of("convert", text.toString(), "-o", pdf));
      runs.add(List.of("convert", xml, "--to", "html"));
      runs.add(List.of("convert", xml, "--to", "txt"));
      runs.add(List.of("convert", pdf, "--to", "akn"));
      runs.add(List.of("validate", xml));
    }
    runs.add(List.of("--help"));
    runs.add(List.of("--version"));
    return runs;
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
