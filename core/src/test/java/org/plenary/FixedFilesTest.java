package org.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.Characters.lost;
import static org.plenary.Characters.texts;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;

/**
 * What the United Nations publish as Akoma Ntoso has, when it was fixed, no problems but those in
 * {@code left.properties}: {@code file.CODE = how many, and why nothing can be done about them}.
 */
final class FixedFilesTest {

  private static final Path LEFT =
      Fixtures.PROJECT.resolve("core/src/test/resources/fixed/left.properties");

  static Stream<Path> some() throws IOException {
    return PublishedRenderingTest.each(20);
  }

  static Stream<Path> all() throws IOException {
    return PublishedRenderingTest.all().stream();
  }

  @ParameterizedTest
  @MethodSource("some")
  void aSampleHasNoProblemsWithoutReason(Path file) throws Exception {
    check(file);
  }

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("all")
  void noneHasProblemsWithoutReason(Path file) throws Exception {
    check(file);
  }

  @Test
  void eachReasonIsOfAPublishedFile() throws IOException {
    Map<String, String> listed = new TreeMap<>(left());
    for (Path file : PublishedRenderingTest.all()) {
      listed.keySet().removeIf(key -> key.startsWith(stem(file) + "."));
    }
    assertThat(listed).isEmpty();
    assertThat(left().values()).allMatch(reason -> reason.matches("[1-9]\\d*, [a-z].{10,}"));
  }

  private static void check(Path file) throws Exception {
    byte[] xml = Files.readAllBytes(file);
    Fix fix = Strict.PLENARY.fix(stem(file) + ".xml", xml);
    Map<String, Integer> left = new TreeMap<>();
    for (Diagnostic problem : fix.left()) {
      left.merge(stem(file) + "." + problem.code(), 1, Integer::sum);
    }
    Map<String, Integer> listed = new TreeMap<>();
    left()
        .forEach(
            (key, value) -> {
              if (key.startsWith(stem(file) + ".")) {
                listed.put(key, Integer.valueOf(value.substring(0, value.indexOf(','))));
              }
            });
    assertThat(left).isEqualTo(listed);
    assertThat(lost(whole(xml), whole(fix.document())).keySet()).isSubsetOf("(", ")");

    Fix again = Strict.PLENARY.fix(stem(file) + ".xml", fix.document());
    assertThat(again.document()).isEqualTo(fix.document());
    assertThat(again.changes()).isEmpty();
    assertThat(again.solved()).isEmpty();
  }

  private static String whole(byte[] xml) throws Exception {
    return String.join("", texts(xml, "meta"));
  }

  private static Map<String, String> left() throws IOException {
    Properties properties = new Properties();
    try (BufferedReader in = Files.newBufferedReader(LEFT)) {
      properties.load(in);
    }
    Map<String, String> left = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> left.put(key, properties.getProperty(key)));
    return left;
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceFirst("\\.xml$", "");
  }

  /** Checks against the schema of OASIS too. */
  private static final class Strict {
    static final Plenary PLENARY = plenary();

    private static Plenary plenary() {
      Path shared = Path.of(System.getProperty("plenary.shared"));
      try {
        return Plenary.builder().schema(shared.resolve("schemas/akomantoso30.xsd")).build();
      } catch (SourceException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
