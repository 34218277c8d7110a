package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.source.Ledger;

/** The law of words finds each piece that is taken from what was read of a real document. */
class SeededLossTest {

  private static List<String> readings = List.of();
  private static Deliberation read;
  private static Ledger ledger;

  @BeforeAll
  static void read() throws Exception {
    Path file = Corpus.shared("corpus/un-pdf-2/pdf/A_RES_78_249.pdf");
    readings = FileText.readings(file);
    Converted converted = Converted.of(file).orElseThrow();
    read = converted.conversion().deliberation();
    ledger = converted.conversion().ledger();
  }

  @Test
  void nothingIsBrokenInTheDocumentAsItWasRead() {
    assertThat(broken(read.body(), ledger)).isEmpty();
  }

  @Test
  void paragraphIsMissed() {
    assertThat(IntStream.range(0, read.body().size()))
        .allSatisfy(
            i ->
                assertThat(broken(without(read.body(), i), ledger))
                    .isNotEmpty()
                    .allMatch(SeededLossTest::isLoss));
  }

  @Test
  void paragraphThatStandsTwiceIsNew() {
    List<Block> twice = new ArrayList<>(read.body());
    twice.add(read.body().get(0));

    assertThat(broken(twice, ledger)).isNotEmpty().allMatch(it -> it.startsWith("new."));
  }

  @Test
  void cellIsMissed() {
    List<Block.Cell> cells =
        read.body().stream().map(it -> new Block.Cell(false, 1, 1, List.of(it))).toList();

    assertThat(broken(table(cells), ledger)).isEmpty();
    assertThat(IntStream.range(0, cells.size()))
        .allSatisfy(
            i ->
                assertThat(broken(table(without(cells, i)), ledger))
                    .isNotEmpty()
                    .allMatch(SeededLossTest::isLoss));
  }

  @Test
  void furnitureIsMissed() {
    List<Ledger.Entry> entries = ledger.entries();

    assertThat(IntStream.range(0, entries.size()))
        .filteredOn(i -> entries.get(i).text().chars().anyMatch(Character::isLetterOrDigit))
        .isNotEmpty()
        .allSatisfy(
            i ->
                assertThat(broken(read.body(), new Ledger(without(entries, i))))
                    .isNotEmpty()
                    .allMatch(SeededLossTest::isLoss));
  }

  @Test
  void figuresThatChangePlacesAreLostAndNew() {
    assertThat(WordsLaw.broken(List.of("of 2023, 499 765 200"), "of 2032, 499765 200"))
        .containsExactly("lost.2023.1", "new.2032.1", "lost.499.1", "new.499765.1", "lost.765.1");
  }

  @Test
  void letterIsMissedWhereReadingsPartItsWordInTwoWays() {
    assertThat(WordsLaw.broken(List.of("th e isles, the e", "the isles, the e"), "the isles, the"))
        .containsExactly("lost.e.1");
  }

  private static List<Block> table(List<Block.Cell> cells) {
    return List.of(new Block.Table(List.of(), List.of(new Block.Row(cells))));
  }

  private static List<String> broken(List<Block> body, Ledger entries) {
    Deliberation changed =
        new Deliberation(
            read.identity(),
            read.masthead(),
            read.preface(),
            read.preamble(),
            body,
            read.conclusions(),
            read.annexes(),
            read.parts(),
            read.dossier());
    return WordsLaw.broken(readings, KeptText.of(changed, entries));
  }

  private static <T> List<T> without(List<T> all, int left) {
    List<T> others = new ArrayList<>(all);
    others.remove(left);
    return others;
  }

  private static boolean isLoss(String difference) {
    return difference.startsWith("lost.");
  }
}
