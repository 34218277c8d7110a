package org.plenary.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.parser.ShortText.codes;
import static org.plenary.parser.ShortText.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.diagnostic.Code;
import org.plenary.model.Block;
import org.plenary.model.PlainText;
import org.plenary.source.Furniture;
import org.plenary.source.SourceException;

/** What is a table in plain text, and what is none. */
class TablesTest {

  private static final String HEAD =
      """
      99/30. Lighthouse dues

                      The General Assembly,

                      Recalling its resolution 98/30 of 2 December 2043,

                      1. Decides as follows:

      """;

  private static final String HAN_HEAD =
      "99/30. 灯塔费\n\n大会，\n\n回顾其 2043 年 12 月 2 日第 98/30 号决议，\n\n1. 决定如下：\n\n";

  private static final String HAN_TAIL = "\n2. 请秘书长就此提出报告。\n\n2044 年 12 月 5 日\n第 60 次全体会议\n";

  private static final String TAIL =
      """

                      2. Requests the Secretary-General to report thereon.

                                                           60th plenary meeting
                                                                5 December 2044
      """;

  @Test
  void knowsFiguresThatStandBelowOneAnother() throws SourceException {
    assertThat(
            table(
                """
                          Coast                    Dues

                          Amber Coast             1 250
                          Bay of Herons             (20)
                          Cape Fog                    –
                """))
        .containsExactly(
            "Coast* | Dues*", "Amber Coast | 1 250", "Bay of Herons | (20)", "Cape Fog | –");
  }

  @Test
  void joinsLabelsThatGoOnBelowTheirFigures() throws SourceException {
    assertThat(
            table(
                """
                          Lamps                                     1 200
                          Lenses of lighthouses and their             830
                          cleaning
                          Horns                                        44
                          Blowers of horns that States                 12
                          make available
                """))
        .containsExactly(
            "Lamps | 1 200",
            "Lenses of lighthouses and their cleaning | 830",
            "Horns | 44",
            "Blowers of horns that States make available | 12");
  }

  @Test
  void joinsLabelsThatBeginAboveTheirFigures() throws SourceException {
    assertThat(
            table(
                """
                          1.   Lamps                                1 200
                          2.   Lenses of lighthouses and their
                               cleaning                               830
                          3.   Horns                                   44
                """))
        .containsExactly(
            "1. | Lamps | 1 200",
            "2. | Lenses of lighthouses and their cleaning | 830",
            "3. | Horns | 44");
  }

  @Test
  void leavesHeadingsOfGroupsInRowsOfTheirOwn() throws SourceException {
    assertThat(
            table(
                """
                          Section                                  Crowns
                          Part I. Light
                          Lamps                                     1 200
                          Lenses of the first order                   830
                          Part II. Sound
                          Horns                                        44
                """))
        .containsExactly(
            "Section* | Crowns*",
            "Part I. Light | ",
            "Lamps | 1 200",
            "Lenses of the first order | 830",
            "Part II. Sound | ",
            "Horns | 44");
  }

  @Test
  void spansColumnsWithHeadingsThatStandOverSeveral() throws SourceException {
    assertThat(
            table(
                """
                                                Gross         Net
                                              (thousands of crowns)

                          Lamps                 1 200       1 100
                          Lenses                  830         790
                          Horns                    44          40
                """))
        .containsExactly(
            "* | Gross* | Net*",
            "* | (thousands of crowns)*2",
            "Lamps | 1 200 | 1 100",
            "Lenses | 830 | 790",
            "Horns | 44 | 40");
  }

  @Test
  void takesLeaderDotsIntoTheLedger() throws SourceException {
    Parsed parsed =
        parse(
            HEAD
                + """
                          Amber Coast . . . . . . . . . . . . . .  0.005
                          Bay of Herons.........................  1.250
                          Cape Fog ………………………………………………………………  0.100
                """
                + TAIL);
    assertThat(rows(parsed))
        .containsExactly("Amber Coast | 0.005", "Bay of Herons | 1.250", "Cape Fog | 0.100");
    assertThat(parsed.ledger().entries())
        .hasSize(3)
        .allMatch(entry -> entry.kind() == Furniture.LEADER);
    assertThat(codes(parsed)).doesNotContain(Code.UNCLAIMED_TEXT);
  }

  @Test
  void goesOnAfterAPageTurnThatRepeatsTheHead() throws SourceException {
    assertThat(
            table(
                """
                          Coast                    Dues
                          Amber Coast             1 250
                          Bay of Herons             (20)
                          Cape Fog                   12

                44-30101                                               1/2
                \fA/RES/99/30

                          Coast                    Dues
                          Delta of Reeds            700
                          East Skerries             800
                          Far Shallows               55
                """))
        .containsExactly(
            "Coast* | Dues*",
            "Amber Coast | 1 250",
            "Bay of Herons | (20)",
            "Cape Fog | 12",
            "Coast* | Dues*",
            "Delta of Reeds | 700",
            "East Skerries | 800",
            "Far Shallows | 55");
  }

  @Test
  void keepsFiguresOfTablesApartFromMarkersOfNotes() throws SourceException {
    Parsed parsed =
        parse(
            HEAD.replace("2 December 2043", "lamps 1 and horns")
                + """
                          1     Lamps of the coast              3
                          2     Lenses and their cleaning       1
                          3     Horns                           2
                """
                + TAIL
                + "_______________\n1 See A/99/512.\n");
    assertThat(rows(parsed))
        .containsExactly(
            "1 | Lamps of the coast | 3", "2 | Lenses and their cleaning | 1", "3 | Horns | 2");
  }

  @Test
  void countsHanCharactersAsOneColumnWhereTheExtractorDoes() throws SourceException {
    String narrow =
        """
        灯塔管理处处长和副处长          D-1     1
        雾号调音员               P-3     2
        看守人                 P-2     12
        """;
    String wide =
        """
        灯塔管理处处长和副处长          D-1     1
        雾号调音员                      P-3     2
        看守人                          P-2     12
        """;
    List<String> rows = List.of("灯塔管理处处长和副处长 | D-1 | 1", "雾号调音员 | P-3 | 2", "看守人 | P-2 | 12");
    assertThat(rows(parse(HAN_HEAD + narrow + HAN_TAIL))).isEqualTo(rows);
    assertThat(rows(parse(HAN_HEAD + wide + HAN_TAIL))).isEqualTo(rows);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // blanks that are single, as some extractors write them
        "Coast Dues\nAmber Coast 1 250\nBay of Herons 20\nCape Fog 12\n",
        // two rows, which may be alike by chance
        "          Amber Coast             1 250\n          Bay of Herons             (20)\n",
        // a list with hanging indents
        """
                  (a)   Lamps;
                  (b)   Lenses;
                  (c)   Horns;
                  (d)   Bells.
        """,
        // numbers of rows without anything else in columns
        """
                  1.    Lamps
                  2.    Lenses
                  3.    Horns
                  4.    Bells
                  5.    Rockets
        """,
        // how members voted
        "          In favour:      15\n          Against:         0\n          Abstaining:      0\n",
        "          In favour       15\n          Against          0\n          Abstaining       0\n",
        // prose in two columns
        """
                  The keepers of lamps whose      resolve that each coast shall
                  watch never ends, gathered      have one lamp more than the
                  on the shores of all seas,      maps of its waters say, and
                  aware of the fog and of         that horns shall be blown in
                  the rocks that it hides         the night when fog is thick
                  from those who sail there       enough to hide the lamps and
        """,
        // prose that is set to both margins
        """
                  keepers of  the lamps are  invited to  keep these  alight  in
                  fog,  in storms and  in every  night that the  moon does  not
                  brighten,  as well as  in those  that it does,  and to report
                  on oil,  wicks and lenses in  the first week  of every  year,
                  with what  was spent on  the horns in 2043  and in the  years
        """,
        // names below one another
        """
                  Amber Coast
                  Bay of Herons
                  Cape Fog
                  Delta of Reeds
        """
      })
  void leavesOtherLinesAsTheyAre(String lines) throws SourceException {
    assertThat(rows(parse(HEAD + lines + TAIL))).isEmpty();
  }

  @Test
  void leavesHeadingsWithInnerBlanksAsTheyAre() throws SourceException {
    assertThat(
            rows(
                parse(
                    HAN_HEAD.replace("大会", "大  会")
                        + """
                        第一条    灯
                        第二条    雾号
                        第三条    钟
                        第四条    火箭
                        第五条    浮标
                        """
                        + HAN_TAIL)))
        .isEmpty();
  }

  private static List<String> table(String lines) throws SourceException {
    Parsed parsed = parse(HEAD + lines + TAIL);
    assertThat(codes(parsed)).doesNotContain(Code.UNCLAIMED_TEXT);
    return rows(parsed);
  }

  /** The rows of all tables; heads have an asterisk and, if they span, the number of columns. */
  private static List<String> rows(Parsed parsed) {
    List<String> rows = new ArrayList<>();
    for (Block block : parsed.deliberation().body()) {
      if (block instanceof Block.Paragraph paragraph) {
        for (Block content : paragraph.content()) {
          if (content instanceof Block.Table table) {
            table.rows().forEach(row -> rows.add(shown(row)));
          }
        }
      }
    }
    return rows;
  }

  private static String shown(Block.Row row) {
    return row.cells().stream()
        .map(
            cell ->
                cell.content().stream().map(PlainText::of).collect(Collectors.joining(" "))
                    + (cell.header() ? "*" : "")
                    + (cell.columns() > 1 ? cell.columns() : ""))
        .collect(Collectors.joining(" | "));
  }
}
