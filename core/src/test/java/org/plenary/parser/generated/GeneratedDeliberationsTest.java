package org.plenary.parser.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws over deliberations composed at random and printed in every way that extractors do: what
 * was composed comes back, nothing is lost, nothing is read twice, and the ledger holds only what
 * was printed as furniture.
 *
 * <p>Of the usual 25, so many have to come back whole as {@code held.properties} says; when more
 * do, raise it. {@code -Dplenary.generated=500} tries that many of each layout and language, of
 * which three in four have to. Losses are never tolerated.
 */
class GeneratedDeliberationsTest {

  private static final int USUAL = 25;
  private static final int TRIALS = Integer.getInteger("plenary.generated", USUAL);

  static Stream<Arguments> layouts() {
    return Stream.of(Style.Layout.values())
        .flatMap(layout -> Vocabulary.LANGUAGES.stream().map(tag -> arguments(layout, tag)));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void whatWasComposedComesBack(Style.Layout layout, String tag) throws IOException {
    Vocabulary words = Vocabulary.of(tag);
    List<String> failures = new ArrayList<>();
    for (long seed = 0; seed < TRIALS; seed++) {
      long of = seed;
      Trial trial = Trial.of(words, layout, seed);
      assertThat(trial.losses()).as("%s %s %d: %s", layout, tag, seed, trial.style()).isEmpty();
      assertThat(trial.miscounted()).as("%s %s %d: %s", layout, tag, seed, trial.style()).isEmpty();
      trial
          .difference()
          .ifPresent(
              difference -> failures.add("seed " + of + ": " + trial.style() + "\n " + difference));
    }
    int tolerated = TRIALS == USUAL ? USUAL - held(layout, tag) : TRIALS / 4;
    assertThat(failures).hasSizeLessThanOrEqualTo(tolerated);
  }

  private static int held(Style.Layout layout, String tag) throws IOException {
    Properties held = new Properties();
    try (InputStreamReader in =
        new InputStreamReader(
            Objects.requireNonNull(
                GeneratedDeliberationsTest.class.getResourceAsStream("held.properties")),
            StandardCharsets.UTF_8)) {
      held.load(in);
    }
    return Integer.parseInt(held.getProperty(layout + "." + tag));
  }
}
