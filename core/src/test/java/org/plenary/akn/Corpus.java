package org.plenary.akn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Published documents, where the machine has them. */
public final class Corpus {

  private Corpus() {}

  /** A folder or file of the shared documents; the test is skipped where there are none. */
  public static Path shared(String path) {
    Path shared = Path.of(System.getProperty("plenary.shared", "absent")).resolve(path);
    Assumptions.assumeTrue(Files.exists(shared), "skipped: no shared documents at " + shared);
    return shared;
  }

  /** The XML files of some folders. */
  public static Stream<Path> files(String... folders) {
    return Stream.of(folders).flatMap(folder -> list(shared(folder)).stream());
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
