package org.plenary.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.parser.ShortText.codes;
import static org.plenary.parser.ShortText.parse;
import static org.plenary.parser.ShortText.recital;

import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.Ledger;
import org.plenary.source.SourceException;

/** Notes as extractors leave them: lost numbers, second calls, lost notes, glued page numbers. */
class NotesTest {

  private static final String FORMULA = "60/212. Rivers\nThe General Assembly,\n";
  private static final String CLOSING = "\n68th plenary meeting\n22 December 2005\n";

  @Test
  void restoresTheNumberThatANoteHasLost() throws SourceException {
    Parsed parsed =
        parse(
            FORMULA
                + "Recalling the first treaty,1 the second treaty2 and the third treaty,3\n"
                + "1. Decides to go on."
                + CLOSING
                + "_______________\n"
                + "1 United Nations, Treaty Series, vol. 1249, No. 20378.\n"
                + "Ibid., vol. 1577, No. 27531.\n"
                + "3 Ibid., vol. 999.\n");
    assertThat(recital(parsed))
        .isEqualTo(
            "Recalling the first treaty,"
                + "[1 United Nations, Treaty Series, vol. 1249, No. 20378.]"
                + " the second treaty[2 Ibid., vol. 1577, No. 27531.]"
                + " and the third treaty,[3 Ibid., vol. 999.]");
    assertThat(codes(parsed))
        .contains(Code.NOTE_NUMBER_RESTORED)
        .doesNotContain(Code.UNCLAIMED_TEXT);
  }

  @Test
  void keepsASecondCallOfANote() throws SourceException {
    Parsed parsed =
        parse(
            FORMULA
                + "Recalling the treaty¹ and the report,² and again the treaty,¹\n"
                + "1. Decides to go on."
                + CLOSING
                + "_______________\n"
                + "¹ See resolution 60/1.\n"
                + "² A/60/257.\n");
    assertThat(recital(parsed))
        .isEqualTo(
            "Recalling the treaty[1 See resolution 60/1.] and the report,[2 A/60/257.]"
                + " and again the treaty,[1]");
    assertThat(codes(parsed)).doesNotContain(Code.UNCLAIMED_TEXT, Code.MARKER_WITHOUT_NOTE);
  }

  @Test
  void reportsAMarkerWithoutANoteAndKeepsItsFigure() throws SourceException {
    Parsed parsed =
        parse(
            FORMULA
                + "Recalling the treaty,1 the report,2 and the plan,3\n"
                + "1. Decides to go on."
                + CLOSING
                + "_______________\n"
                + "1 See resolution 60/1.\n"
                + "3 A/60/257.\n");
    assertThat(codes(parsed)).contains(Code.MARKER_WITHOUT_NOTE);
    assertThat(
            parsed.diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == Code.MARKER_WITHOUT_NOTE)
                .map(Diagnostic::toString))
        .singleElement()
        .asString()
        .startsWith("notes:3:35:");
    assertThat(recital(parsed)).contains(" the report,2 and the plan,[3 A/60/257.]");
  }

  @Test
  void partsAPageNumberFromTheLastLineOfItsPage() throws SourceException {
    Parsed parsed =
        parse(
            FORMULA
                + "Recalling the work of the High1/2\n\fA/RES/60/212\nCommissioner for all,\n"
                + "1. Decides to go on."
                + CLOSING.stripTrailing()
                + "2/2\n");
    assertThat(recital(parsed)).isEqualTo("Recalling the work of the High Commissioner for all,");
    assertThat(parsed.ledger().entries().stream().map(Ledger.Entry::text))
        .containsExactly("1/2", "A/RES/60/212", "2/2");
  }

  @Test
  void readsAsterisks() throws SourceException {
    Parsed parsed =
        parse(
            FORMULA
                + "Recalling the treaty,* and the report,\n"
                + "1. Decides to go on."
                + CLOSING
                + "_______________\n"
                + "* Reissued for technical reasons on 3 May 2006.\n");
    assertThat(recital(parsed))
        .isEqualTo(
            "Recalling the treaty,[* Reissued for technical reasons on 3 May 2006.]"
                + " and the report,");
  }
}
