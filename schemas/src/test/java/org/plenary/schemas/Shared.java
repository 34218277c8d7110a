package org.plenary.schemas;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The published files and the standard's schema, which lie beside the project or nowhere. */
final class Shared {

  private static final List<String> FOLDERS =
      List.of("corpus/akn", "corpus/un-pdf/gold", "corpus/six/gold");

  private Shared() {}

  /** The standard's own schema. */
  static Path oasis() {
    return existing("schemas/akomantoso30.xsd");
  }

  /** Every published file that is well-formed, sorted by folder and name. */
  static List<Path> published() {
    List<Path> files = new ArrayList<>();
    FOLDERS.forEach(folder -> files.addAll(published(folder)));
    return files;
  }

  private static List<Path> published(String folder) {
    try (Stream<Path> files = Files.list(existing(folder))) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path existing(String name) {
    Path path = Path.of(System.getProperty("plenary.shared", "../../shared"), name);
    assumeTrue(Files.exists(path), () -> "skipped, as there is no " + path);
    return path;
  }
}
