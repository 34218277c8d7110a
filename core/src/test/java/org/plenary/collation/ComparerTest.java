package org.plenary.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plenary.collation.compare.Change;
import org.plenary.collation.compare.Comparer;
import org.plenary.collation.compare.Comparison;
import org.plenary.collation.compare.Stretch;
import org.plenary.model.Deliberation;
import org.plenary.model.DocumentKind;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.model.Numbering;
import org.plenary.source.Spans;

/** Tells moves, splits, mergers, new numbers and edits of generated texts apart. */
class ComparerTest {

  private static final List<String> WORDS =
      List.of(
          "lighthouse",
          "harbour",
          "keeper",
          "lamp",
          "coast",
          "signal",
          "vessel",
          "pilot",
          "chart",
          "beacon",
          "anchor",
          "tide",
          "channel",
          "buoy",
          "mast",
          "sailor",
          "storm",
          "rescue",
          "training",
          "repair",
          "budget",
          "report",
          "session",
          "member",
          "voluntary",
          "fund",
          "region",
          "island",
          "current",
          "depth",
          "survey",
          "notice",
          "bridge",
          "tower",
          "rope");

  private static final Language ENGLISH = new Language("en");

  private static Segment paragraph(int number, String text) {
    String value = String.valueOf(number);
    return new Segment(
        "para_" + value,
        SegmentKind.PARAGRAPH,
        List.of(value),
        Optional.of(new Numbering(value + ".", value, Spans.NONE)),
        "",
        List.of(Inline.Text.of(text)));
  }

  private static Expression expression(String name, List<String> texts) {
    List<Segment> segments =
        IntStream.range(0, texts.size()).mapToObj(i -> paragraph(i + 1, texts.get(i))).toList();
    Identity identity =
        new Identity(
            DocumentKind.RESOLUTION,
            Optional.empty(),
            Optional.of("99/1"),
            Optional.empty(),
            Optional.empty(),
            ENGLISH,
            Optional.of(LocalDate.of(2044, 12, 5)),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty());
    Deliberation none =
        new Deliberation(
            identity, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Expression(name, none, segments);
  }

  private static String sentence(Random random, int words) {
    StringBuilder text = new StringBuilder("Requests");
    for (int i = 0; i < words; i++) {
      text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return text.append(';').toString();
  }

  private static Comparison compare(List<String> older, List<String> newer) {
    return Comparer.compare(expression("older", older), expression("newer", newer));
  }

  @Test
  void fiveHundredChangesAreToldRight() {
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      List<String> older = new ArrayList<>();
      for (int i = 0; i < 8 + random.nextInt(12); i++) {
        older.add(sentence(random, 15 + random.nextInt(30)));
      }
      String failure = trial(seed % 5, random, older);
      right += failure.isEmpty() ? 1 : 0;
      if (!failure.isEmpty()) {
        wrong.add(seed + ": " + failure);
      }
    }
    assertThat(right).as(wrong.toString()).isGreaterThanOrEqualTo(490);
  }

  /** Makes one change; gives what was told instead, or nothing. */
  private static String trial(int kind, Random random, List<String> older) {
    List<String> newer = new ArrayList<>(older);
    int at = 1 + random.nextInt(older.size() - 2);
    switch (kind) {
      case 0 -> {
        String moved = newer.remove(at);
        int to = at < older.size() / 2 ? older.size() - 2 : 0;
        newer.add(to, moved);
        Comparison told = compare(older, newer);
        boolean well =
            told.count(Change.Kind.SAME) == older.size()
                && told.changes().stream()
                    .filter(Change::moved)
                    .anyMatch(
                        change -> change.newer().get(0).text().equals(moved) || older.size() < 4);
        return well ? "" : "move of " + at + " to " + to + ": " + told.changes();
      }
      case 1 -> {
        String[] words = newer.remove(at).split(" ");
        int half = words.length / 2;
        newer.add(at, String.join(" ", List.of(words).subList(0, half)));
        newer.add(at + 1, String.join(" ", List.of(words).subList(half, words.length)));
        Comparison told = compare(older, newer);
        return told.count(Change.Kind.SPLIT) == 1
                && told.count(Change.Kind.SAME) == older.size() - 1
            ? ""
            : "split of " + at + ": " + told.changes();
      }
      case 2 -> {
        String first = newer.remove(at);
        newer.set(at, first + " " + newer.get(at));
        Comparison told = compare(older, newer);
        return told.count(Change.Kind.MERGED) == 1
                && told.count(Change.Kind.SAME) == older.size() - 2
            ? ""
            : "merger of " + at + ": " + told.changes();
      }
      case 3 -> {
        newer.add(at, sentence(random, 20));
        Comparison told = compare(older, newer);
        return told.count(Change.Kind.NEW) == 1
                && told.count(Change.Kind.SAME) == older.size()
                && told.renumbered() == older.size() - at
            ? ""
            : "new before " + at + ": " + told.changes();
      }
      default -> {
        List<String> words = new ArrayList<>(List.of(newer.get(at).split(" ")));
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
          words.set(1 + random.nextInt(words.size() - 1), "amended" + i);
        }
        newer.set(at, String.join(" ", words));
        Comparison told = compare(older, newer);
        return told.count(Change.Kind.CHANGED) == 1
                && told.count(Change.Kind.SAME) == older.size() - 1
            ? ""
            : "edit of " + at + ": " + told.changes();
      }
    }
  }

  @Test
  void thePiecesMakeUpBothTexts() {
    Comparison comparison =
        compare(
            List.of("Decides to consider the lamps of the coast;"),
            List.of("Decides to paint the lamps of every coast;"));
    List<Stretch> pieces = comparison.changes().get(0).pieces();
    assertThat(pieces)
        .contains(
            new Stretch(Stretch.Origin.OLDER, "consider"),
            new Stretch(Stretch.Origin.NEWER, "paint"));
    assertThat(text(pieces, Stretch.Origin.OLDER))
        .isEqualTo("Decides to consider the lamps of the coast;");
    assertThat(text(pieces, Stretch.Origin.NEWER))
        .isEqualTo("Decides to paint the lamps of every coast;");
  }

  private static String text(List<Stretch> pieces, Stretch.Origin origin) {
    StringBuilder text = new StringBuilder();
    pieces.stream()
        .filter(piece -> piece.origin() == origin || piece.origin() == Stretch.Origin.BOTH)
        .forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  @Test
  void eachSignOfChineseIsAWord() {
    Comparison comparison = compare(List.of("大会请各国维护灯塔；"), List.of("大会请各国修缮灯塔；"));
    assertThat(comparison.changes().get(0).pieces())
        .contains(new Stretch(Stretch.Origin.OLDER, "维护"), new Stretch(Stretch.Origin.NEWER, "修缮"));
  }

  @Test
  void whatIsTheSameIsNoChange() {
    List<String> texts = List.of("Notes the lamps;", "Invites the keepers;");
    assertThat(compare(texts, texts).isSame()).isTrue();
    assertThat(compare(texts, List.of("Notes the lamps;")).isSame()).isFalse();
  }
}
