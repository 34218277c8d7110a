package org.plenary.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Converts the same documents with two builds of Plenary and lists each output that differs: run by
 * {@code checks/compare/compare}. Exit code 0: none differs. 1: some do. 2: nothing was compared.
 */
public final class BuildComparison {

  /** The folders of the corpus, of which those are taken that are there. */
  private static final List<String> FOLDERS =
      List.of(
          "un-pdf",
          "un-pdf-2",
          "six",
          "six2",
          "akn",
          "akn-malformed",
          "akn-misplaced",
          "sc-history",
          "old-pdf",
          "drafts");

  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

  private BuildComparison() {}

  /**
   * Compares.
   *
   * @param arguments the class path of one build, that of the other, the source of {@link Export},
   *     the folder of the corpus, a folder for the outputs, and optionally folders of the corpus
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path corpus = Path.of(arguments[3]);
    Path out = Path.of(arguments[4]);
    List<String> folders =
        (arguments.length > 5 ? List.of(arguments).subList(5, arguments.length) : FOLDERS)
            .stream().filter(folder -> Files.isDirectory(corpus.resolve(folder))).toList();
    if (folders.isEmpty()) {
      OUT.printf("Nothing was compared: there are no documents in %s.%n", corpus);
      System.exit(2);
    }
    Path before = out.resolve("before");
    Path after = out.resolve("after");
    export(arguments[0], arguments[2], corpus, before, folders);
    export(arguments[1], arguments[2], corpus, after, folders);
    List<String> differences = differences(before, after);
    differences.forEach(OUT::println);
    OUT.printf(
        "%d of %d outputs differ; they are in %s%n", differences.size(), files(after).size(), out);
    System.exit(differences.isEmpty() ? 0 : 1);
  }

  private static void export(
      String classPath, String source, Path corpus, Path out, List<String> folders)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-Xss16m",
                "-cp",
                classPath,
                source,
                corpus.toString(),
                out.toString()));
    command.addAll(folders);
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      OUT.printf("Nothing was compared: the build %s ended with %d.%n", classPath, exit);
      System.exit(2);
    }
  }

  /** The files of two folders that differ or are missing on one side, by name, each with why. */
  static List<String> differences(Path before, Path after) throws IOException {
    Set<String> earlier = files(before);
    Set<String> later = files(after);
    Set<String> all = new TreeSet<>(earlier);
    all.addAll(later);
    List<String> differences = new ArrayList<>();
    for (String name : all) {
      if (!later.contains(name)) {
        differences.add("gone     " + name);
      } else if (!earlier.contains(name)) {
        differences.add("new      " + name);
      } else if (Files.mismatch(before.resolve(name), after.resolve(name)) >= 0) {
        differences.add("changed  " + name);
      }
    }
    return differences;
  }

  private static Set<String> files(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> names.add(folder.relativize(file).toString()));
    }
    return names;
  }
}
