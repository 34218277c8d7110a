package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.FieldKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Organ;

/**
 * Resolutions of the Security Council of 1946 to 1994, with their adoption at the end, from books
 * that were scanned: each gives its number, year, date, formula, recitals, paragraphs, meeting and
 * vote.
 */
class HistoryTest {

  private static final Pattern NAME = Pattern.compile("S_RES_0*(\\d+)_(\\d{4})_.*");

  @Test
  void givesAllThatAResolutionHas() {
    List<Path> files = Corpus.files("sc-history");
    List<Converted> documents = Converted.of(files);
    List<String> missing = new ArrayList<>();
    for (Path file : files) {
      String name = Corpus.stem(file).replaceAll("_EN.*", "");
      Optional<Converted> document =
          documents.stream().filter(it -> it.source().equals(file)).findFirst();
      if (document.isEmpty()) {
        missing.add(name + ".text no resolution was found");
      } else {
        check(name, document.get(), missing);
      }
    }
    assertThat(files).hasSize(80);
    Exceptions.of("history").explain(missing);
  }

  private static void check(String name, Converted document, List<String> missing) {
    Deliberation deliberation = document.conversion().deliberation();
    Identity identity = deliberation.identity();
    Matcher named = NAME.matcher(Corpus.stem(document.source()));
    assertThat(named.matches()).isTrue();
    String number = named.group(1) + " (" + named.group(2) + ")";
    require(
        identity.number().equals(Optional.of(number)), name, "number", identity.number(), missing);
    require(identity.adopted().isPresent(), name, "date", identity.adopted(), missing);
    require(
        identity.adopted().stream().allMatch(day -> number.endsWith("(" + day.getYear() + ")")),
        name,
        "year",
        identity.adopted(),
        missing);
    require(
        identity.organ().equals(Optional.of(Organ.SECURITY_COUNCIL))
            && deliberation.preamble().stream().anyMatch(Block.Formula.class::isInstance),
        name,
        "formula",
        identity.organ(),
        missing);
    require(
        deliberation.preamble().stream().anyMatch(Block.Recital.class::isInstance),
        name,
        "recitals",
        deliberation.preamble().size(),
        missing);
    List<String> numbers = numbers(deliberation.body());
    require(!numbers.isEmpty() && areConsecutive(numbers), name, "paragraphs", numbers, missing);
    require(identity.meeting().isPresent(), name, "meeting", identity.meeting(), missing);
    require(
        fields(deliberation.conclusions()).anyMatch(FieldKind.VOTE::equals),
        name,
        "vote",
        deliberation.conclusions().size(),
        missing);
    require(!document.conversion().hasErrors(), name, "errors", "errors", missing);
  }

  private static void require(
      boolean met, String name, String what, Object found, List<String> missing) {
    if (!met) {
      missing.add(name + "." + what + " found: " + found);
    }
  }

  /** The numbers of the paragraphs; {@code -} where one has none. */
  private static List<String> numbers(List<Block> body) {
    List<String> numbers = new ArrayList<>();
    for (Block block : body) {
      if (block instanceof Block.Paragraph paragraph) {
        numbers.add(paragraph.number().map(number -> number.value()).orElse("-"));
      } else if (block instanceof Block.Section section) {
        numbers.addAll(numbers(section.content()));
      }
    }
    return numbers;
  }

  /** Whether they count from 1, or there are no numbers at all. */
  private static boolean areConsecutive(List<String> numbers) {
    if (numbers.stream().allMatch("-"::equals)) {
      return true;
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (!numbers.get(i).equals(Integer.toString(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static Stream<FieldKind> fields(List<? extends Block> blocks) {
    return blocks.stream()
        .filter(Block.TextBlock.class::isInstance)
        .flatMap(block -> kinds(((Block.TextBlock) block).content()));
  }

  private static Stream<FieldKind> kinds(List<Inline> inlines) {
    return inlines.stream()
        .filter(Inline.Field.class::isInstance)
        .map(Inline.Field.class::cast)
        .flatMap(field -> Stream.concat(Stream.of(field.kind()), kinds(field.content())));
  }
}
