package org.plenary.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plenary.ComparisonFormat;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.collation.compare.Comparison;
import org.plenary.model.Deliberation;
import org.plenary.source.SourceException;
import org.plenary.source.TrackedChanges;

/** A Word file with tracked changes is one text if they are accepted, the other if not. */
class TrackedChangesTest {

  private static final Plenary PLENARY = Plenary.create();

  /** Any two texts of a language will do: the less they have in common, the harder it is. */
  @TestFactory
  Stream<DynamicTest> holdsBothTexts() throws IOException {
    Path fixtures =
        Path.of(System.getProperty("plenary.root")).resolve("fixtures/src/main/resources/fixtures");
    List<Path> files;
    try (Stream<Path> all = Files.walk(fixtures)) {
      files = all.filter(file -> file.endsWith("expected.xml")).sorted().toList();
    }
    return files.stream()
        .flatMap(
            older ->
                files.stream()
                    .filter(newer -> language(newer).equals(language(older)))
                    .map(
                        newer ->
                            DynamicTest.dynamicTest(
                                fixtures.relativize(older) + " " + fixtures.relativize(newer),
                                () -> check(older, newer))));
  }

  private static String language(Path file) {
    return file.getName(file.getNameCount() - 2).toString();
  }

  private static void check(Path older, Path newer) throws IOException, SourceException {
    Comparison comparison = PLENARY.compare(expression(older), expression(newer));
    assertThat(difference(comparison)).isEmpty();
    assertThat(tracked(comparison)).isEqualTo(tracked(comparison));
  }

  private static Expression expression(Path file) throws SourceException {
    return PLENARY.expression(file.toString(), PLENARY.read(file).deliberation());
  }

  private static byte[] tracked(Comparison comparison) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PLENARY.write(comparison, ComparisonFormat.DOCX, out);
    return out.toByteArray();
  }

  /** The first paragraph in which the file, accepted or refused, is not what it should be. */
  static Optional<String> difference(Comparison comparison) throws IOException, SourceException {
    byte[] file = tracked(comparison);
    Deliberation newer = comparison.newer().deliberation();
    Deliberation older = comparison.older().deliberation();
    return first("accepted", WordLines.of(file, TrackedChanges.ACCEPTED), written(newer))
        .or(
            () -> {
              try {
                return first("refused", WordLines.of(file, TrackedChanges.REFUSED), written(older));
              } catch (SourceException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private static List<String> written(Deliberation deliberation) throws SourceException {
    return WordLines.of(PLENARY.write(deliberation, Format.DOCX), TrackedChanges.ACCEPTED);
  }

  private static Optional<String> first(String how, List<String> is, List<String> should) {
    for (int i = 0; i < Math.max(is.size(), should.size()); i++) {
      String one = i < is.size() ? is.get(i) : "nothing";
      String other = i < should.size() ? should.get(i) : "nothing";
      if (!one.equals(other)) {
        return Optional.of(how + ", line " + i + ":\n" + one + "\ninstead of\n" + other);
      }
    }
    return Optional.empty();
  }
}
