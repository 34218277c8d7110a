package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The figures that were reached once and that must never be missed again, one a line in a file.
 * With {@code -Dplenary.update=true} figures that rose are written, and the test still fails:
 * somebody has to read them. It never lowers one.
 */
final class Ratchet {

  private static final boolean UPDATE = Boolean.getBoolean("plenary.update");

  private static final Path FILE =
      Path.of(System.getProperty("plenary.root"))
          .resolve("core/src/test/resources/accuracy/ratchet.properties");

  private final TreeMap<String, Double> reached = new TreeMap<>();

  private Ratchet() {}

  /** As the file has it. */
  static synchronized Ratchet read() throws IOException {
    Properties properties = new Properties();
    try (BufferedReader in = Files.newBufferedReader(FILE)) {
      properties.load(in);
    }
    Ratchet ratchet = new Ratchet();
    properties
        .stringPropertyNames()
        .forEach(key -> ratchet.reached.put(key, Double.valueOf(properties.getProperty(key))));
    return ratchet;
  }

  /**
   * Fails where a figure is missed, and, if it was asked to, writes those that rose.
   *
   * @param prefix what the names of these figures begin with in the file
   * @param figures the figures of this run
   */
  void hold(String prefix, Map<String, Double> figures) throws IOException {
    List<String> missed = new ArrayList<>();
    List<String> risen = new ArrayList<>();
    figures.forEach(
        (feature, figure) -> {
          String key = prefix + "." + feature;
          double before = reached.getOrDefault(key, -1.0);
          if (figure < before) {
            missed.add(key + " = " + format(figure) + " < " + format(before));
          } else if (figure > before) {
            risen.add(key + " = " + format(figure));
            reached.put(key, figure);
          }
          if (before < 0 && !UPDATE) {
            missed.add(key + " is not in the file; -Dplenary.update=true writes it");
          }
        });
    reached.keySet().stream()
        .filter(key -> key.lastIndexOf('.') == prefix.length() && key.startsWith(prefix))
        .filter(key -> !figures.containsKey(key.substring(prefix.length() + 1)))
        .forEach(key -> missed.add(key + " was not measured"));
    if (UPDATE) {
      write();
      assertThat(risen).as("figures that were written: read them, then run again").isEmpty();
    }
    assertThat(missed).as("figures below the ratchet").isEmpty();
    assertThat(figures).as("figures").isNotEmpty();
  }

  private void write() throws IOException {
    StringBuilder file = new StringBuilder();
    reached.forEach(
        (key, value) -> file.append(key).append('=').append(format(value)).append('\n'));
    Files.writeString(FILE, file);
  }

  private static String format(double figure) {
    return figure > 1
        ? Long.toString(Math.round(figure))
        : String.format(Locale.ROOT, "%.4f", figure);
  }
}
