package org.plenary.parser.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws over deliberations composed at random and printed in every way that extractors do: what
 * was composed comes back with each note at its anchor, nothing is lost, nothing is read twice, and
 * the ledger holds only what was printed as furniture.
 *
 * <p>A seed that fails is shown with its style and the first difference.
 */
class GeneratedDeliberationsTest {

  private static final int SEEDS = 25;

  /** With figures at every place, some printed texts can be read in two ways: so many of 100. */
  private static final int AMBIGUOUS = 2;

  static Stream<Arguments> layouts() {
    return Stream.of(Style.Layout.values())
        .flatMap(layout -> Vocabulary.LANGUAGES.stream().map(tag -> arguments(layout, tag)));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void whatWasComposedComesBack(Style.Layout layout, String tag) {
    assertThat(failures(layout, tag, 0, SEEDS)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  @Tag("corpus")
  void nearlyAllOfManyMoreComeBack(Style.Layout layout, String tag) {
    assertThat(failures(layout, tag, SEEDS, SEEDS + 100)).hasSizeLessThanOrEqualTo(AMBIGUOUS);
  }

  private static List<String> failures(Style.Layout layout, String tag, long from, long to) {
    Vocabulary words = Vocabulary.of(tag);
    List<String> failures = new ArrayList<>();
    for (long seed = from; seed < to; seed++) {
      Trial trial = Trial.of(words, layout, seed);
      String name = "seed " + seed + ": " + trial.style();
      assertThat(trial.losses()).as(name).isEmpty();
      assertThat(trial.miscounted()).as(name).isEmpty();
      trial.difference().ifPresent(difference -> failures.add(name + "\n " + difference));
    }
    return failures;
  }

  @Test
  void everyWayToPrintIsTried() {
    Vocabulary words = Vocabulary.of("en");
    Set<Object> tried = new HashSet<>();
    Stream.of(Style.Layout.values())
        .flatMap(
            layout -> LongStream.range(0, SEEDS).mapToObj(seed -> Trial.style(words, layout, seed)))
        .forEach(
            style -> {
              tried.addAll(List.of(style.place(), style.shape(), style.heads(), style.rule()));
              tried.add("form feeds " + style.formFeeds());
              tried.add("numbers alone " + style.numbersAlone());
              tried.add("notes first " + style.notesFirst());
            });

    Set<Style.Shape> shapes = EnumSet.complementOf(EnumSet.of(Style.Shape.BRACKETED));
    assertThat(tried).containsAll(EnumSet.allOf(Style.Place.class)).containsAll(shapes);
    assertThat(tried).containsAll(EnumSet.allOf(Style.Heads.class));
    assertThat(tried).containsAll(EnumSet.allOf(Style.Rule.class));
    assertThat(tried).contains("form feeds true", "form feeds false");
    assertThat(tried).contains("numbers alone true", "numbers alone false");
    assertThat(tried).contains("notes first true", "notes first false");
  }
}
