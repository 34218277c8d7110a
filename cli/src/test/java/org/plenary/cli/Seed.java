package org.plenary.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The Chinese text of resolution 60/212. */
final class Seed {

  private Seed() {}

  static byte[] bytes() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Seed.class.getResourceAsStream("/fixtures/unga/60-212/zh/60-212.zh.txt"))) {
      return in.readAllBytes();
    }
  }

  static Path in(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes());
  }
}
