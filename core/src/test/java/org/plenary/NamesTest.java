package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A name leads to one class, in the whole project. */
class NamesTest {

  private static final List<String> MODULES =
      List.of("schemas", "core", "cli", "checks/benchmark", "checks/compare", "checks/scale");

  @Test
  void noTwoClassesHaveTheSameName() throws IOException {
    Map<String, List<String>> files = new TreeMap<>();
    for (String module : MODULES) {
      Path sources = Fixtures.PROJECT.resolve(module).resolve("src/main/java");
      try (Stream<Path> found = Files.walk(sources)) {
        found
            .filter(file -> file.toString().endsWith(".java"))
            .filter(file -> !file.toString().endsWith("-info.java"))
            .map(file -> Fixtures.PROJECT.relativize(file))
            .forEach(
                file ->
                    files.merge(
                        file.getFileName().toString(), List.of(file.toString()), NamesTest::both));
      }
    }
    assertThat(files).hasSizeGreaterThan(100);
    files.values().removeIf(places -> places.size() == 1);
    assertThat(files).as("names that more than one class has").isEmpty();
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
