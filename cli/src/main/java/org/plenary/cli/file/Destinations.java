package org.plenary.cli.file;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plenary.Format;
import org.plenary.cli.print.Streams;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Picks where the documents of one run go, by what its arguments say.
 *
 * @param streams where to, if no file is named
 * @param spec the command, for what is wrong usage
 */
public record Destinations(Streams streams, CommandSpec spec) {

  /**
   * The destination.
   *
   * @param arguments the inputs
   * @param output the file or folder that was named, as it was typed: with a slash at its end it is
   *     a folder, and {@code -} is standard output
   * @param to the format that was named
   * @throws ParameterException if these do not go together
   */
  public Destination pick(List<String> arguments, Optional<String> output, Optional<Format> to) {
    boolean many = arguments.size() > 1 || isFolder(arguments.get(0));
    if (output.isEmpty()) {
      if (many) {
        throw wrong("several inputs or a folder need -o with a folder");
      }
      return standardOutput(to.orElse(Format.AKN));
    }
    String typed = output.get();
    if (typed.equals(Input.STANDARD_INPUT)) {
      if (many) {
        throw wrong("several inputs or a folder cannot go to standard output");
      }
      return standardOutput(to.orElse(Format.AKN));
    }
    Path path = Path.of(typed);
    Optional<Format> named = Format.ofFileName(path.toString());
    boolean folder = Files.isDirectory(path) || typed.endsWith("/") || typed.endsWith("\\");
    if (folder || (many && named.isEmpty() && !Files.exists(path))) {
      return new OutputFolder(path, to.orElse(Format.AKN));
    }
    if (many) {
      throw wrong("several inputs or a folder need -o with a folder, but " + path + " is a file");
    }
    if (to.isPresent() && named.isPresent() && !to.equals(named)) {
      throw wrong("--to and the ending of " + path + " name different formats");
    }
    Format format =
        to.or(() -> named)
            .orElseThrow(() -> wrong("the ending of " + path + " names no format; use --to"));
    return new Destination.SingleFile(path, format);
  }

  private static boolean isFolder(String argument) {
    try {
      return !argument.isEmpty() && Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Destination standardOutput(Format format) {
    if ((format == Format.PDF || format == Format.DOCX) && streams.terminal()) {
      throw wrong(
          (format == Format.PDF ? "a PDF" : "a Word file")
              + " is not written to a terminal; use -o FILE");
    }
    return new Destination.StandardOutput(streams.out(), format);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
