package org.plenary.collation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.plenary.Plenary;
import org.plenary.model.Deliberation;
import org.plenary.source.SourceException;

/** The published deliberations in six languages, where the machine has them. */
final class SixLanguages {

  private static final Plenary PLENARY = Plenary.create();

  private SixLanguages() {}

  /**
   * One deliberation in one language.
   *
   * @param name its name without the letter of the language
   * @param letter the letter of the language
   * @param deliberation what was read
   */
  record Text(String name, String letter, Deliberation deliberation) {

    Expression version() {
      return Expression.of(name + letter, deliberation, PLENARY.eIds(deliberation));
    }
  }

  /**
   * The deliberations by name, each with its languages in the order of their letters.
   *
   * @param form {@code gold}, {@code docx} or {@code pdf}
   */
  static Map<String, Map<String, Text>> all(String form) {
    Map<String, Map<String, Text>> all = new TreeMap<>();
    for (String corpus : List.of("six", "six2")) {
      for (Path file : files("corpus/" + corpus + "/" + form)) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        String letter = stem.substring(stem.length() - 1);
        String group = stem.substring(0, stem.length() - 1);
        all.computeIfAbsent(group, absent -> new LinkedHashMap<>())
            .put(letter, new Text(group, letter, read(file)));
      }
    }
    return all;
  }

  static Deliberation read(Path file) {
    try {
      return PLENARY.read(file).deliberation();
    } catch (SourceException e) {
      throw new UncheckedIOException(new IOException(file.toString(), e));
    }
  }

  static List<Path> files(String folder) {
    Path shared = Path.of(System.getProperty("plenary.shared", "absent")).resolve(folder);
    Assumptions.assumeTrue(Files.exists(shared), "skipped: no shared documents at " + shared);
    try (Stream<Path> files = Files.list(shared)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The segments of a version that are lined up. */
  static List<Segment> segments(Expression version) {
    return new ArrayList<>(
        version.segments().stream().filter(s -> s.kind() != SegmentKind.MASTHEAD).toList());
  }
}
