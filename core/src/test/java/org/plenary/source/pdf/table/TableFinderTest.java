package org.plenary.source.pdf.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.source.pdf.table.TextRow.Mark;
import org.plenary.source.pdf.table.TextRow.Range;
import org.plenary.source.pdf.table.TextRow.Word;

/** Tables are found by the places of words and rules, whatever the words are. */
class TableFinderTest {

  private static final float SIZE = 10;

  private final List<TextRow> rows = new ArrayList<>();
  private final List<Strokes.Upright> upright = new ArrayList<>();
  private final List<Strokes.Level> level = new ArrayList<>();
  private Optional<OpenTable> above = Optional.empty();

  @Test
  void takesLinesThatStandCloseForOneRow() {
    row(100, word(100, 160), word(300, 320), word(400, 420));
    row(112, word(100, 130));
    row(130, word(100, 150), word(305, 320), word(405, 420));
    row(148, word(100, 150), word(305, 320), word(405, 420));
    assertThat(cells()).containsExactly("2 1 1", "1 1 1", "1 1 1");
  }

  @Test
  void joinsLinesOfCellsThatHadNoRoomForTheNextWord() {
    for (int y = 100; y < 190; y += 30) {
      row(y, word(100, 190), word(200, 290), word(300, 320));
      row(y + 12, word(100, 150), word(200, 250));
    }
    assertThat(cells()).containsExactly("2 2 1", "2 2 1", "2 2 1");
  }

  @Test
  void joinsNoLinesOfCellsThatHadRoomForTheNextWord() {
    for (int y = 100; y < 172; y += 24) {
      row(y, word(100, 140), word(200, 230), word(300, 310));
      row(y + 12, word(100, 120), word(200, 215), word(300, 310));
    }
    row(172, word(100, 185), word(200, 285), word(300, 385));
    assertThat(cells()).hasSize(7).allMatch("1 1 1"::equals);
  }

  @Test
  void partsRowsAtARuleThatLiesCloseBelowLetters() {
    for (int y = 100; y < 136; y += 12) {
      row(y, word(100, 190), word(300, 320));
      level.add(new Strokes.Level(98, 330, y + 2));
    }
    assertThat(cells()).containsExactly("1 1", "1 1", "1 1");
  }

  @Test
  void keepsEmptyCellsAndThatOfARowWithoutALabel() {
    row(100, word(100, 160), word(300, 320), word(400, 420));
    row(118, word(300, 320), word(400, 420));
    row(136, word(100, 150), word(405, 420));
    row(154, word(100, 150), word(305, 320), word(405, 420));
    assertThat(cells()).containsExactly("1 1 1", "0 1 1", "1 0 1", "1 1 1");
  }

  @Test
  void spansTheColumnsThatAHeadStandsOver() {
    row(100, word(310, 410));
    row(118, word(100, 160), word(300, 320), word(400, 420));
    row(136, word(100, 150), word(305, 320), word(405, 420));
    row(154, word(100, 150), word(305, 320), word(405, 420));
    FoundTable table = tables().get(0);
    assertThat(table.rows().get(0).cells())
        .extracting(FoundTable.Cell::columns)
        .containsExactly(1, 2);
  }

  @Test
  void partsCellsThatARuleParts() {
    for (int y = 100; y < 160; y += 20) {
      row(y, word(100, 150), word(153, 200));
    }
    assertThat(tables()).isEmpty();
    upright.add(new Strokes.Upright(151, 80, 170));
    assertThat(cells()).containsExactly("1 1", "1 1", "1 1");
  }

  @Test
  void takesNoJustifiedLinesForATable() {
    row(100, word(100, 140), word(152, 220), word(232, 300), word(312, 400));
    row(112, word(100, 160), word(171, 205), word(216, 330), word(341, 400));
    row(124, word(100, 120), word(133, 240), word(253, 270), word(283, 400));
    assertThat(tables()).isEmpty();
  }

  @Test
  void takesNoLinesWithAWideGapForATableWhereOthersRunThrough() {
    row(100, word(100, 380), word(390, 400));
    row(116, word(100, 400));
    row(132, word(100, 230), word(244, 400));
    row(148, word(100, 375), word(384, 400));
    row(164, word(100, 400));
    row(180, word(100, 300), word(310, 400));
    assertThat(tables()).isEmpty();
  }

  @Test
  void takesNoListForATable() {
    for (int y = 100; y < 200; y += 18) {
      rows.add(
          new TextRow(
              y, SIZE, List.of(word(100, 112), word(140, 300)), Mark.LABEL, new Range(0, 1)));
    }
    assertThat(tables()).isEmpty();
  }

  @Test
  void takesNumbersForPartOfTheCellWhoseLabelTheyBegin() {
    for (int y = 100; y < 200; y += 18) {
      rows.add(
          new TextRow(
              y,
              SIZE,
              List.of(word(100, 106), word(109, 180), word(300, 320)),
              Mark.LABEL,
              new Range(0, 1)));
    }
    assertThat(cells()).hasSize(6).allMatch("1 1"::equals);
  }

  @Test
  void takesADashAfterTheNumberForPartOfTheNumber() {
    for (int y = 100; y < 200; y += 18) {
      rows.add(
          new TextRow(
              y,
              SIZE,
              List.of(word(100, 230), new Word(260, 263, false, false), word(265, 270)),
              Mark.LABEL,
              new Range(2, 3)));
    }
    assertThat(tables()).isEmpty();
  }

  @Test
  void knowsTheNotesBelow() {
    row(100, word(100, 160), word(300, 320));
    row(118, word(100, 150), word(305, 320));
    row(136, word(100, 150), word(305, 320));
    rows.add(
        new TextRow(
            156, SIZE, List.of(word(110, 112), word(116, 200)), Mark.NOTE, new Range(0, 1)));
    row(190, word(100, 400));
    assertThat(tables().get(0).notes()).isEqualTo(1);
  }

  @Test
  void takesTheRestOfACellAloneOnTheNextPage() {
    row(100, word(100, 130), word(300, 320), word(400, 420));
    row(118, word(100, 198), word(305, 320), word(405, 420));
    row(130, word(100, 190));
    row(148, word(100, 195), word(305, 320), word(405, 420));
    turn();
    row(80, word(100, 150));
    row(92, word(100, 120));
    row(130, word(100, 400));
    assertThat(cells()).containsExactly("2 0 0");
    assertThat(tables().get(0).goesOn()).isTrue();
  }

  @Test
  void takesOneRowOfTheTableOfThePageBefore() {
    row(100, word(100, 160), word(300, 320), word(400, 420));
    row(118, word(100, 150), word(305, 320), word(405, 420));
    row(136, word(100, 150), word(305, 320), word(405, 420));
    turn();
    row(80, word(100, 210));
    row(98, word(100, 150), word(305, 320), word(405, 420));
    row(140, word(80, 400));
    assertThat(cells()).containsExactly("1 0 0", "1 1 1");
    assertThat(tables().get(0).goesOn()).isFalse();
  }

  @Test
  void takesNoHeadingAtTheTopOfAPageForTheRestOfATable() {
    row(100, word(100, 160), word(300, 320), word(400, 420));
    row(118, word(100, 150), word(305, 320), word(405, 420));
    row(136, word(100, 150), word(305, 320), word(405, 420));
    turn();
    row(80, word(310, 318));
    row(98, word(100, 420));
    assertThat(tables()).isEmpty();
  }

  @Test
  void endsATableBeforeTheTitleOfTheNext() {
    float[] ruled = {90, 105, 190, 205};
    for (float y : ruled) {
      level.add(new Strokes.Level(95, 425, y));
    }
    row(100, word(100, 160), word(300, 320), word(400, 420));
    row(118, word(100, 150), word(305, 320), word(405, 420));
    row(136, word(100, 150), word(305, 320), word(405, 420));
    row(160, word(180, 350));
    row(200, word(100, 160), word(300, 320), word(400, 420));
    row(218, word(100, 150), word(305, 320), word(405, 420));
    row(236, word(100, 150), word(305, 320), word(405, 420));
    assertThat(tables()).extracting(FoundTable::to).containsExactly(3, 7);
  }

  @Test
  void endsATableAtTheRuleBelowWhichTextIsLarger() {
    for (float y : new float[] {90, 108, 126, 144}) {
      ruled(y);
    }
    row(100, word(100, 160), word(300, 320), word(400, 420));
    row(118, word(100, 150), word(305, 320), word(405, 420));
    row(136, word(100, 150), word(305, 320), word(405, 420));
    rows.add(new TextRow(158, SIZE + 1, List.of(word(110, 380)), Mark.NONE, Range.NONE));
    rows.add(new TextRow(172, SIZE + 1, List.of(word(110, 200)), Mark.LABEL, Range.NONE));
    for (float y : new float[] {190, 208, 226}) {
      ruled(y);
    }
    row(200, word(100, 160), word(200, 260), word(400, 420));
    row(218, word(100, 150), word(205, 260), word(405, 420));
    row(236, word(100, 150), word(205, 260), word(405, 420));
    assertThat(tables()).extracting(FoundTable::to).containsExactly(3, 8);
  }

  @Test
  void joinsAHeadWithTheFiguresBesideItInTheCellsThatRulesShow() {
    row(100, word(100, 150), word(200, 260), word(370, 420));
    row(118, word(170, 185), word(200, 250), word(380, 420));
    row(136, word(170, 185), word(200, 250), word(380, 420));
    assertThat(cells()).containsExactly("1 0 1 1", "0 1 1 1", "0 1 1 1");
    for (float y : new float[] {90, 108, 126, 144}) {
      ruled(y);
    }
    assertThat(cells()).containsExactly("1 1 1", "1 1 1", "1 1 1");
  }

  @Test
  void joinsPiecesOfRulesThatMeetOrLieOnOneAnotherWhateverTheirOrder() {
    Strokes strokes =
        new Strokes(
            List.of(
                new Strokes.Level(350, 425, 90.1f),
                new Strokes.Level(95, 195, 90.1f),
                new Strokes.Level(194.5f, 350, 90),
                new Strokes.Level(95, 195, 90.1f),
                new Strokes.Level(500, 520, 90)),
            List.of());
    assertThat(strokes.level())
        .extracting(Strokes.Level::left, Strokes.Level::right, Strokes.Level::joints)
        .containsExactly(tuple(95f, 425f, List.of(194.5f, 350f)), tuple(500f, 520f, List.of()));
    assertThat(strokes.mirrored(600).level())
        .extracting(Strokes.Level::left, Strokes.Level::right, Strokes.Level::joints)
        .containsExactly(tuple(80f, 100f, List.of()), tuple(175f, 505f, List.of(250f, 405.5f)));
  }

  /** A rule of one piece for each of three cells. */
  private void ruled(float y) {
    level.add(new Strokes.Level(95, 195, y));
    level.add(new Strokes.Level(195, 350, y));
    level.add(new Strokes.Level(350, 425, y));
  }

  @Test
  void takesTheSecondLineOfACellForNoTitleWhereRulesPartAllRows() {
    for (int y = 100; y < 190; y += 27) {
      row(y, word(100, 150), word(200, 280), word(400, 420));
      row(y + 13.5f, word(200, 250));
      level.add(new Strokes.Level(98, 422, y - 10));
    }
    assertThat(cells()).containsExactly("1 2 1", "1 2 1", "1 2 1", "1 2 1");
  }

  @Test
  void takesTheUnitUnderHeadsForOneOfAllColumnsThatFollow() {
    for (float y : new float[] {90, 105, 123}) {
      level.add(new Strokes.Level(95, 425, y));
    }
    row(100, word(300, 320), word(400, 420));
    row(118, word(300, 320));
    row(136, word(100, 150), word(305, 320), word(405, 420));
    row(154, word(100, 150), word(305, 320), word(405, 420));
    row(172, word(100, 150), word(305, 320), word(405, 420));
    assertThat(tables().get(0).rows().get(1).cells())
        .extracting(FoundTable.Cell::columns)
        .containsExactly(1, 2);
  }

  @Test
  void readsARowFromTheOtherSide() {
    TextRow row =
        new TextRow(
            100,
            SIZE,
            List.of(word(100, 120), new Word(200, 220, true, true)),
            Mark.LABEL,
            new Range(1, 2));
    assertThat(row.mirrored(600))
        .isEqualTo(
            new TextRow(
                100,
                SIZE,
                List.of(word(380, 400), new Word(480, 500, true, true)),
                Mark.LABEL,
                new Range(0, 1)));
  }

  /** Begins the next page. */
  private void turn() {
    above = found().open();
    rows.clear();
  }

  private List<FoundTable> tables() {
    return found().tables();
  }

  private TableFinder.Found found() {
    return TableFinder.find(rows, new Strokes(level, upright), above);
  }

  /** How many lines each cell of each row has. */
  private List<String> cells() {
    return tables().get(0).rows().stream()
        .map(
            row ->
                String.join(
                    " ",
                    row.cells().stream().map(cell -> String.valueOf(cell.parts().size())).toList()))
        .toList();
  }

  private void row(float baseline, Word... words) {
    rows.add(new TextRow(baseline, SIZE, List.of(words), Mark.NONE, Range.NONE));
  }

  private static Word word(float left, float right) {
    return new Word(left, right, false, true);
  }
}
