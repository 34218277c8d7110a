package org.plenary.cli.file;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenary.cli.run.Report;
import org.plenary.source.SourceException;

/** The documents that the arguments name: files, standard input, and what folders hold. */
public final class Inputs {

  private static final String OTHER_LOCALE =
      "the name has characters that the locale has not; set LC_ALL to one with UTF-8";

  private final Set<String> endings;
  private final Optional<Path> output;
  private final Report report;
  private final List<Input> found = new ArrayList<>();

  /**
   * @param endings which files of a folder are documents, in lower case
   * @param output a folder that is not walked, since it holds what this program wrote
   * @param report what hears of arguments that name nothing
   */
  public Inputs(Set<String> endings, Optional<Path> output, Report report) {
    this.endings = endings;
    this.output = output;
    this.report = report;
  }

  private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)://");

  /** The documents in the order of the arguments, those of a folder by name. */
  public List<Input> expand(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.equals(Input.STANDARD_INPUT)) {
        standard();
      } else {
        add(argument);
      }
    }
    return List.copyOf(found);
  }

  private void standard() {
    Input input = Input.standard();
    if (found.contains(input)) {
      report.error(input.name(), "it can be read only once");
    } else {
      found.add(input);
    }
  }

  private void add(String argument) {
    if (argument.isEmpty()) {
      report.error("''", "an empty name; '.' is the folder that you are in");
      return;
    }
    if (ADDRESS.matcher(argument).lookingAt()) {
      report.error(argument, "nothing is fetched from the network; download it first");
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        addAll(path);
      } else {
        found.add(Input.of(path));
      }
    } catch (InvalidPathException e) {
      report.error(argument, OTHER_LOCALE);
    }
  }

  private void addAll(Path path) {
    List<Path> files = new ArrayList<>();
    try {
      Path root = path.toRealPath();
      Files.walkFileTree(root, new Walk(root, path, files));
    } catch (IOException e) {
      report.error(path.toString(), SourceException.reason(e));
      return;
    }
    if (files.isEmpty()) {
      report.error(
          path.toString(),
          "the folder has no documents ("
              + String.join(", ", endings.stream().sorted().toList())
              + ")");
    }
    files.stream().sorted(Comparator.comparing(Path::toString)).forEach(file -> add(path, file));
  }

  private void add(Path folder, Path file) {
    try {
      found.add(Input.found(file, folder.relativize(file)));
    } catch (InvalidPathException e) {
      report.error(file.toString(), OTHER_LOCALE);
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Path named;
    private final List<Path> files;

    /**
     * @param root the real path of the folder
     * @param named the path by which the user named it
     * @param files what takes the documents
     */
    Walk(Path root, Path named, List<Path> files) {
      this.root = root;
      this.named = named;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean own =
          output.isPresent()
              && Files.exists(output.get())
              && Files.isSameFile(folder, output.get());
      boolean skipped = !folder.equals(root) && (own || isHidden(folder));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (Files.isDirectory(file)) {
        report.line(asNamed(file) + ": left out: a link to a folder; name it to have it read");
      } else if (endings.contains(name.substring(name.lastIndexOf('.') + 1))) {
        files.add(asNamed(file));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      report.error(asNamed(file).toString(), SourceException.reason(e));
      return FileVisitResult.CONTINUE;
    }

    private Path asNamed(Path file) {
      return named.resolve(root.relativize(file));
    }

    private boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
