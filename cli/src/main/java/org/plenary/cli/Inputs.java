package org.plenary.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plenary.source.SourceException;

/** The documents that the arguments name: files, standard input, and what folders hold. */
final class Inputs {

  private final Set<String> endings;
  private final Optional<Path> output;
  private final Report report;
  private final List<Input> found = new ArrayList<>();

  /**
   * @param endings which files of a folder are documents, in lower case
   * @param output a folder that is not walked, since it holds what this program wrote
   * @param report what hears of arguments that name nothing
   */
  Inputs(Set<String> endings, Optional<Path> output, Report report) {
    this.endings = endings;
    this.output = output.map(folder -> folder.toAbsolutePath().normalize());
    this.report = report;
  }

  /** The documents in the order of the arguments, those of a folder by name. */
  List<Input> expand(List<String> arguments) {
    for (String argument : arguments) {
      if (argument.equals(Input.STANDARD_INPUT)) {
        found.add(Input.standard());
      } else {
        add(Path.of(argument));
      }
    }
    return List.copyOf(found);
  }

  private void add(Path path) {
    if (!Files.isDirectory(path)) {
      found.add(Input.of(path));
      return;
    }
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(path, new Walk(path, files));
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
    files.stream()
        .sorted(Comparator.comparing(Path::toString))
        .forEach(file -> found.add(Input.of(file, path.relativize(file))));
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final List<Path> files;

    Walk(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean own = output.filter(folder.toAbsolutePath().normalize()::equals).isPresent();
      boolean skipped = !folder.equals(root) && (own || isHidden(folder));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      if (!isHidden(file)
          && Files.isRegularFile(file)
          && endings.contains(name.substring(name.lastIndexOf('.') + 1))) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      report.error(file.toString(), SourceException.reason(e));
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
