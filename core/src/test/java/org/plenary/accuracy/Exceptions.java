package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Known exceptions from what a test claims, each with its reason. One that no longer holds has to
 * be taken out, or the test fails.
 */
final class Exceptions {

  private static final Path FOLDER =
      Path.of(System.getProperty("plenary.root")).resolve("core/src/test/resources/accuracy");

  private final String name;
  private final Properties reasons = new Properties();

  private Exceptions(String name) {
    this.name = name;
  }

  /** Those of a file: a line each, {@code case=reason}. */
  static Exceptions of(String name) {
    Exceptions exceptions = new Exceptions(name);
    try (var in = Files.newBufferedReader(FOLDER.resolve(name + ".properties"))) {
      exceptions.reasons.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return exceptions;
  }

  /**
   * Fails unless the cases that were found are those that are listed.
   *
   * @param found cases, each followed by a blank and details
   */
  void explain(List<String> found) {
    allow(found);
    Set<String> keys = found.stream().map(Exceptions::key).collect(Collectors.toSet());
    List<String> outdated =
        reasons.stringPropertyNames().stream().filter(key -> !keys.contains(key)).sorted().toList();
    assertThat(outdated).as("in %s, but no longer so", name).isEmpty();
    assertThat(reasons.values()).as("reasons").noneMatch(reason -> reason.toString().isBlank());
  }

  /** Fails if a case was found that is not listed. */
  void allow(List<String> found) {
    List<String> unexplained = new ArrayList<>(found);
    unexplained.removeIf(line -> reasons.containsKey(key(line)));
    assertThat(unexplained).as("not in %s", name).isEmpty();
  }

  private static String key(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? line : line.substring(0, end);
  }
}
