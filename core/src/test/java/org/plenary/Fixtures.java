package org.plenary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents in the module {@code fixtures}, where they lie in the source tree. */
final class Fixtures {

  /** The root of the project. */
  static final Path PROJECT = Path.of(System.getProperty("plenary.root"));

  private static final Path ROOT = PROJECT.resolve("fixtures/src/main/resources/fixtures");

  /** The Chinese text of resolution 60/212. */
  static final Path SEED = ROOT.resolve("unga/60-212/zh/60-212.zh.txt");

  private Fixtures() {}

  /** Every source text: {@code source.txt}, or a name of its own. */
  static List<Path> sources() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .filter(file -> !file.getFileName().toString().startsWith("expected."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of fixtures. */
  static Path folder(String name) {
    return ROOT.resolve(name);
  }

  /** What to call a fixture: organ, number and language. */
  static String name(Path source) {
    return ROOT.relativize(source).toString();
  }
}
