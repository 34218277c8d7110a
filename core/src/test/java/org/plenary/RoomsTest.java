package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room holds no more classes than a newcomer can take in. */
class RoomsTest {

  private static final int MOST_FILES = 30;

  @Test
  void noRoomIsCrowded() throws IOException {
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(Fixtures.PROJECT.resolve("core/src/main/java"))) {
      found
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().endsWith("-info.java"))
          .forEach(file -> files.merge(String.valueOf(file.getParent()), 1, Integer::sum));
    }
    assertThat(files).hasSizeGreaterThan(20);
    files.values().removeIf(count -> count <= MOST_FILES);
    assertThat(files).as("rooms with more than %d files", MOST_FILES).isEmpty();
  }
}
