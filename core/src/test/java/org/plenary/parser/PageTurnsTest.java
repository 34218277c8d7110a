package org.plenary.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.parser.ShortText.codes;
import static org.plenary.parser.ShortText.parse;
import static org.plenary.parser.ShortText.recital;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.Ledger;
import org.plenary.source.SourceException;

/** What extractors make of page turns, columns and superscripts. */
class PageTurnsTest {

  private static final String HEAD =
      """
      United Nations A/RES/60/212
      General Assembly Distr.: General
      22 December 2005
      60/212. South-South cooperation
      on great rivers
      The General Assembly,
      """;

  @Test
  void knowsRunningHeadsByTheTitleThatTheyRepeat() throws SourceException {
    Parsed parsed =
        parse(
            HEAD
                + "Recalling the work of the High\n"
                + "A/RES/60/212 South-South cooperation\non great rivers\n05-48995\n2/3\n"
                + "Commissioner for all,\n"
                + "1. Decides to go on with the\n"
                + "South-South cooperation\non great rivers A/RES/60/212\n3/3\n05-48995\n"
                + "work of the Commissioner.\n"
                + "68th plenary meeting\n22 December 2005\n");
    assertThat(recital(parsed)).isEqualTo("Recalling the work of the High Commissioner for all,");
    assertThat(parsed.ledger().entries().stream().map(Ledger.Entry::text))
        .containsExactly(
            "A/RES/60/212 South-South cooperation",
            "on great rivers",
            "05-48995",
            "2/3",
            "South-South cooperation",
            "on great rivers A/RES/60/212",
            "3/3",
            "05-48995");
    assertThat(parsed.deliberation().identity().symbol()).contains("A/RES/60/212");
    assertThat(codes(parsed)).doesNotContain(Code.UNCLAIMED_TEXT);
  }

  @Test
  void keepsTheTitleWhereNoPageTurns() throws SourceException {
    Parsed parsed =
        parse(
            HEAD
                + "Recalling the report on\nSouth-South cooperation\non great rivers\n"
                + "and its annex,\n1. Decides to go on.\n"
                + "68th plenary meeting\n22 December 2005\n");
    assertThat(recital(parsed))
        .isEqualTo(
            "Recalling the report on South-South cooperation on great rivers and its annex,");
  }

  @Test
  void putsNumbersInFrontOfTheirNotes() throws SourceException {
    Parsed parsed =
        parse(
            HEAD
                + "Recalling the first treaty, 1 the second treaty 2 and the third, 3\n"
                + "1. Decides to go on.\n"
                + "__________________\n\n"
                + "Resolution 217 A (III).\n"
                + "United Nations, Treaty Series, vol. 1249, No. 20378.\n"
                + "3\nIbid., vol. 999, No. 7.\n"
                + "1\n2\n\n05-48995 (E)\n\n280806\n\n*0548995*\n\n"
                + "\fA/RES/60/212\n\n2. Decides to end.\n"
                + "68th plenary meeting\n22 December 2005\n\n2/2\n");
    assertThat(recital(parsed))
        .isEqualTo(
            "Recalling the first treaty,[1 Resolution 217 A (III).] the second treaty"
                + "[2 United Nations, Treaty Series, vol. 1249, No. 20378.]"
                + " and the third,[3 Ibid., vol. 999, No. 7.]");
    assertThat(parsed.ledger().entries().stream().map(Ledger.Entry::text))
        .contains("05-48995 (E)", "280806", "*0548995*", "A/RES/60/212", "2/2");
    assertThat(codes(parsed)).doesNotContain(Code.UNCLAIMED_TEXT);
  }

  @Test
  void knowsFeetInColumns() throws SourceException {
    Parsed parsed =
        parse(
            HEAD
                + "Recalling the work of the High\n"
                + "2/3"
                + " ".repeat(100)
                + "05-48995\n\fA/RES/60/212\nCommissioner for all,\n"
                + "1. Decides to go on.\n"
                + "68th plenary meeting\n22 December 2005\n");
    assertThat(recital(parsed)).isEqualTo("Recalling the work of the High Commissioner for all,");
  }

  @Test
  void takesNoDecimalForAMarker() throws SourceException {
    Parsed parsed =
        parse(
            HEAD
                + "Noting that it is 3.1 per cent of the trade in goods and ideas, 1\n"
                + "1. Decides to go on.\n"
                + "68th plenary meeting\n22 December 2005\n"
                + "__________________\n1\nResolution 60/1.\n");
    assertThat(recital(parsed))
        .isEqualTo(
            "Noting that it is 3.1 per cent of the trade in goods and ideas,[1 Resolution 60/1.]");
  }

  @Test
  void doesNotTakeStrayBlanksAtLineEndsForParagraphs() throws SourceException {
    Parsed parsed =
        parse(
            """
            United Nations\s
            A/RES/60/212\s
            General Assembly\s
            60/212. Great rivers\s
            The General Assembly,
            Recalling its resolution on rivers and the many reports that were written on
            them by the Secretary-General,
            Noting that rivers are great and that they are long, wide, deep, old and full
            of water and of fish,
            1. Decides to go on with the work on rivers and on all that lives in them or
            on them.
            68th plenary meeting
            22 December 2005
            """);
    assertThat(parsed.deliberation().preamble()).hasSize(3);
    assertThat(recital(parsed))
        .isEqualTo(
            "Recalling its resolution on rivers and the many reports that were written on them by"
                + " the Secretary-General,");
  }

  @Test
  void takesOneBlankForAnIndentWhereNoneIsDeeper() throws SourceException {
    Parsed parsed =
        parse(
            HEAD.replace("The General", " The General")
                + " Affirming that rivers are great and that all that lives in rivers is of worth, \n"
                + "and of worth to all, that is to the people who live on their banks or on water, \n"
                + " Recalling its resolution on rivers and the many reports that were written on, \n"
                + "and on, and on, and so on and so forth by a great many people of many kinds, \n"
                + " 1. Decides to go on. \n"
                + "68th plenary meeting \n22 December 2005 \n");
    assertThat(parsed.deliberation().preamble()).hasSize(3);
  }

  @Test
  void readsAParagraphAfterASkippedNumberAndItsHeading() throws SourceException {
    Parsed parsed =
        parse(
            HEAD
                + "Recalling all,\n1. Decides to go on with the work on rivers;\n"
                + "2. Requests the Secretary-General to report on them;\n"
                + "Sanctions Committee and Panel of Experts on the rivers\n"
                + "4. Decides also to end.\n"
                + "68th plenary meeting\n22 December 2005\n");
    assertThat(parsed.deliberation().body()).hasSize(4);
    assertThat(codes(parsed)).contains(Code.NUMBER_OUT_OF_ORDER);
  }

  @Test
  void reportsOnceWhereAnotherLanguageBegins() throws SourceException {
    String french =
        "L'Assemblée générale,\nRappelant sa résolution sur les fleuves et les rapports du Secrétaire"
            + " général,\nNotant avec satisfaction que les États Membres ont pris des mesures pour"
            + " les eaux,\n1. Décide de poursuivre les travaux sur les eaux et les fleuves du"
            + " monde;\n2. Prie le Secrétaire général de lui présenter un rapport sur ces travaux"
            + " à sa prochaine session;\n3. Demande aux États de prendre part à ces travaux dans"
            + " la mesure de leurs moyens.\n";
    String english =
        HEAD
            + ("Recalling the resolution on the rivers and the reports that were written by the"
                    + " Secretary-General for the United Nations,\n")
                .repeat(20)
            + "1. Decides to go on with the work on the waters and the rivers of the world.\n";
    List<Diagnostic> mixed = mixed(parse(english + french.repeat(4)));
    assertThat(mixed).hasSize(1);
    assertThat(mixed.get(0).place().line()).isEqualTo((int) english.lines().count() + 1);
    assertThat(mixed.get(0).message()).contains("French");
  }

  @Test
  void takesAQuotedTitleInAnotherLanguageAsPartOfTheText() throws SourceException {
    String quoted =
        "Recalling the report entitled “Rapport sur les travaux de la Commission et sur les mesures"
            + " prises par les États pour la protection des eaux”, and the work of the United"
            + " Nations on the rivers of the world,\n";
    assertThat(mixed(parse(HEAD + quoted.repeat(8) + "1. Decides to go on.\n"))).isEmpty();
  }

  private static List<Diagnostic> mixed(Parsed parsed) {
    return parsed.diagnostics().stream()
        .filter(found -> found.code() == Code.MIXED_LANGUAGES)
        .toList();
  }
}
