package org.plenary.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.Plenary;

/**
 * Runs every example of the specification. With {@code -Dplenary.update=true} it writes into the
 * chapters what comes of their examples, and still fails: somebody has to read it.
 */
class SpecificationTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("plenary.root"), "fixtures/src/main/resources/spec");

  private static final boolean UPDATE = Boolean.getBoolean("plenary.update");

  private final Plenary plenary = Plenary.create();

  @TestFactory
  Stream<DynamicNode> chapters() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("README.md"))
          .sorted()
          .map(this::chapter)
          .toList()
          .stream();
    }
  }

  private DynamicNode chapter(Path file) {
    Chapter chapter = Chapter.read(file);
    if (UPDATE) {
      return DynamicTest.dynamicTest(chapter.name(), file.toUri(), () -> update(chapter));
    }
    return DynamicContainer.dynamicContainer(
        chapter.name(), file.toUri(), chapter.examples().stream().map(this::example));
  }

  private DynamicTest example(Example example) {
    return DynamicTest.dynamicTest(
        example.name(),
        example.place(),
        () ->
            assertThat(Outcome.of(example, plenary).text())
                .as("%s, line %d", example.name(), example.line())
                .isEqualTo(String.join("\n", example.expected())));
  }

  private void update(Chapter chapter) throws IOException {
    List<String> changed = new ArrayList<>();
    chapter.rewrite(
        example -> {
          List<String> outcome = Outcome.of(example, plenary).lines();
          if (outcome.equals(example.expected())) {
            return Optional.empty();
          }
          changed.add(example.name());
          return Optional.of(outcome);
        });
    assertThat(false)
        .as("written, to be read before the next run without the update: %s", changed)
        .isTrue();
  }
}
