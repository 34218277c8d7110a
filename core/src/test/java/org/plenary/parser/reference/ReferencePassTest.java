package org.plenary.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.model.Organ.ECONOMIC_AND_SOCIAL_COUNCIL;
import static org.plenary.model.Organ.GENERAL_ASSEMBLY;
import static org.plenary.model.Organ.HUMAN_RIGHTS_COUNCIL;
import static org.plenary.model.Organ.SECURITY_COUNCIL;
import static org.plenary.parser.reference.Passes.marked;
import static org.plenary.parser.reference.Passes.paragraph;
import static org.plenary.parser.reference.Passes.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.model.Block;
import org.plenary.model.EmphasisStyle;
import org.plenary.model.Inline;
import org.plenary.model.Target;

class ReferencePassTest {

  @Test
  void aSingleReferenceTakesInTheWordAndTheDate() {
    assertThat(marked("en", GENERAL_ASSEMBLY, "its resolution 58/220 of 23 December 2003,"))
        .isEqualTo("its [resolution 58/220 of <23 December 2003>|unga 58/220],");
  }

  @Test
  void ofAListEachNumberHasItsOwnDate() {
    String text =
        "its resolutions 57/63 of 22 November 2002, 58/44 of 8 December 2003 and 59/69 of 3"
            + " December 2004";

    assertThat(marked("en", GENERAL_ASSEMBLY, text))
        .isEqualTo(
            "its resolutions [57/63 of <22 November 2002>|unga 57/63], [58/44 of <8 December"
                + " 2003>|unga 58/44] and [59/69 of <3 December 2004>|unga 59/69]");
  }

  @Test
  void aListGoesOnPastTitlesAndNotes() {
    String text =
        "resolutions 66/288 of 27 July 2012, entitled “The future”,{1: Annex.} 67/210 of 21"
            + " December 2012 and, in that regard, 70/1";

    assertThat(marked("en", GENERAL_ASSEMBLY, text))
        .contains("[66/288 of", "[67/210 of", "in that regard, [70/1|unga 70/1]");
  }

  @Test
  void theNameDecidesTheOrganAndTheFormDecidesWhereThereIsNone() {
    assertThat(marked("en", GENERAL_ASSEMBLY, "Council resolution 52/29")).contains("|unga-hrc 5");
    assertThat(marked("en", GENERAL_ASSEMBLY, "Council resolution 2005/1"))
        .contains("|unecosoc 2005/1");
    assertThat(marked("en", HUMAN_RIGHTS_COUNCIL, "its resolution 5/1")).contains("|unga-hrc 5/1");
    assertThat(marked("en", HUMAN_RIGHTS_COUNCIL, "General Assembly resolution 60/251"))
        .contains("|unga 60/251");
    assertThat(marked("en", HUMAN_RIGHTS_COUNCIL, "by the Assembly in its resolution 60/251"))
        .contains("|unga 60/251");
    assertThat(marked("en", SECURITY_COUNCIL, "Recalling resolution 60/1")).contains("|unga 60/1");
    assertThat(marked("en", GENERAL_ASSEMBLY, "resolutions 1325 (2000) and 1820 (2008)"))
        .contains("|unsc 1325 (2000)]", "|unsc 1820 (2008)]");
    assertThat(marked("en", ECONOMIC_AND_SOCIAL_COUNCIL, "resolution 2008 (LX)"))
        .contains("|unecosoc 2008 (LX)");
    assertThat(marked("en", GENERAL_ASSEMBLY, "resolution 52/29 of the Human Rights Council"))
        .contains("|unga-hrc 52/29");
  }

  @Test
  void numbersOfOtherBodiesAreNoReferences() {
    for (String text :
        List.of(
            "Commission resolution 66/1 of",
            "resolution 5/5 of the United Nations Environment Assembly",
            "resolution 13/1, annex II",
            "resolution GC(67)/RES/13",
            "24/7 support",
            "for the biennium 2010/11",
            "paragraph 15",
            "section 1993 (2)")) {
      assertThat(marked("en", GENERAL_ASSEMBLY, text)).isEqualTo(text);
    }
  }

  @Test
  void elidedSymbolsAreReferencesOfTheirOwn() {
    assertThat(marked("en", GENERAL_ASSEMBLY, "(A/60/L.31 and Add.1)"))
        .isEqualTo("([A/60/L.31|A/60/L.31] and [Add.1|A/60/L.31/Add.1])");
  }

  @Test
  void symbolsOfDeliberationsAreDeliberations() {
    assertThat(marked("en", GENERAL_ASSEMBLY, "A/RES/60/1, S/PRST/2000/14, A/RES/2205 (XXI)"))
        .isEqualTo(
            "[A/RES/60/1|unga 60/1], [S/PRST/2000/14|unsc 2000/14], [A/RES/2205 (XXI)|unga 2205"
                + " (XXI)]");
  }

  @Test
  void datesAloneAreDates() {
    assertThat(marked("en", GENERAL_ASSEMBLY, "held on 7 December 2023 at"))
        .isEqualTo("held on <7 December 2023> at");
  }

  @Test
  void ibidMeansWhatTheNoteBeforeCites() {
    String text =
        "a{1: See resolution 2200 A (XXI), annex.} b{2: Ibid.} c{3: Ibid., Supplement No. 39"
            + " (A/61/39).} d{4: United Nations, Treaty Series, vol. 1577, No. 27531.} e{5: Ibid.,"
            + " vol. 2515, No. 44910.}";
    List<Diagnostic> diagnostics = new ArrayList<>();

    List<Block> body =
        Passes.run("en", GENERAL_ASSEMBLY, List.of(paragraph(text)), diagnostics).body();

    assertThat(print(body))
        .contains(
            "{2: [Ibid.|unga 2200 A (XXI)]}",
            "{3: Ibid., Supplement No. 39 ([A/61/39|A/61/39]).}",
            "{5: Ibid., vol. 2515, No. 44910.}");
    assertThat(diagnostics).isEmpty();
  }

  @Test
  void anIbidWithNothingBeforeItIsReported() {
    List<Diagnostic> diagnostics = new ArrayList<>();

    Passes.run("en", GENERAL_ASSEMBLY, List.of(paragraph("a{1: Ibid., para. 5.}")), diagnostics);

    assertThat(diagnostics)
        .extracting(Diagnostic::code)
        .containsExactly(Code.IBID_WITHOUT_ANTECEDENT);
  }

  @Test
  void lookAlikesAreReported() {
    List<Diagnostic> diagnostics = new ArrayList<>();

    List<Block> body =
        Passes.run("en", GENERAL_ASSEMBLY, List.of(paragraph("see А/60/39")), diagnostics).body();

    assertThat(print(body)).isEqualTo("see [А/60/39|A/60/39]");
    assertThat(diagnostics).extracting(Diagnostic::code).containsExactly(Code.LOOK_ALIKE_REPAIRED);
  }

  @Test
  void emphasisIsSearchedAndFieldsAreLeft() {
    Inline emphasis =
        new Inline.Emphasis(EmphasisStyle.ITALIC, List.of(Inline.Text.of("resolution 60/1")));
    Inline field =
        new Inline.Field(
            org.plenary.model.FieldKind.ADOPTED,
            Optional.of("2005-12-22"),
            List.of(Inline.Text.of("22 December 2005")));

    List<Block> body =
        Passes.run(
                "en",
                GENERAL_ASSEMBLY,
                List.of(new Block.TextBlock(List.of(emphasis, field))),
                new ArrayList<>())
            .body();

    assertThat(print(body)).isEqualTo("*[resolution 60/1|unga 60/1]*");
    assertThat(((Block.TextBlock) body.get(0)).content()).contains(field);
  }

  @Test
  void theDateOfAReferenceIsKnownToItsTarget() {
    List<Block> body =
        Passes.run(
                "en",
                GENERAL_ASSEMBLY,
                List.of(paragraph("resolution 60/1 of 16 September 2005")),
                new ArrayList<>())
            .body();

    Inline.Reference reference =
        (Inline.Reference) ((Block.TextBlock) body.get(0)).content().get(0);
    assertThat(reference.target())
        .isEqualTo(
            new Target.Deliberated(
                GENERAL_ASSEMBLY, "60/1", Optional.of(LocalDate.of(2005, 9, 16))));
  }

  @Test
  void chineseNumbersStandBeforeTheWord() {
    assertThat(marked("zh", GENERAL_ASSEMBLY, "回顾其 2003 年 12 月 23 日第 58/220 号决议，"))
        .isEqualTo("回顾其 [<2003 年 12 月 23 日>第 58/220 号决议|unga 58/220]，");
    assertThat(marked("zh", GENERAL_ASSEMBLY, "1986年12月3日第41/6J号、第42/3 A号和大会第43/1号决议"))
        .isEqualTo(
            "[<1986年12月3日>第41/6J号|unga 41/6 J]、[第42/3 A号|unga 42/3 A]和大会[第43/1号|unga 43/1]决议");
    assertThat(marked("zh", SECURITY_COUNCIL, "第1970(2011)、1973(2011)和2146(2014)号决议"))
        .contains("|unsc 1970 (2011)]、", "|unsc 2146 (2014)]决议");
    assertThat(marked("zh", GENERAL_ASSEMBLY, "第8/12号文件，第10184号文件")).doesNotContain("[");
    assertThat(marked("zh", GENERAL_ASSEMBLY, "见S-10/2号决议")).contains("[S-10/2号决议|unga S-10/2]");
  }

  @Test
  void frenchSpanishAndRussianNameTheOrganAfterTheWordOrTheNumber() {
    assertThat(marked("fr", GENERAL_ASSEMBLY, "la résolution 60/251 de l’Assemblée générale, en"))
        .contains("[résolution 60/251|unga 60/251] de");
    assertThat(
            marked(
                "es",
                HUMAN_RIGHTS_COUNCIL,
                "resoluciones del Consejo 52/29 de 4 de abril de 2023 y 53/19"))
        .contains("[52/29 de <4 de abril de 2023>|unga-hrc 52/29] y [53/19|unga-hrc 53/19]");
    assertThat(marked("es", GENERAL_ASSEMBLY, "su resolución 58/156, de 22 de diciembre de 2003,"))
        .isEqualTo("su [resolución 58/156, de <22 de diciembre de 2003>|unga 58/156],");
    assertThat(
            marked(
                "ru",
                GENERAL_ASSEMBLY,
                "резолюцию Совета Безопасности 1325 (2000) от 31 октября 2000 года"))
        .contains("[резолюцию Совета Безопасности 1325 (2000) от <31 октября 2000 года>|unsc 1325");
    assertThat(marked("ru", GENERAL_ASSEMBLY, "решение 2021/263 Совета от 22 июля 2021 года"))
        .startsWith("[решение 2021/263|unecosoc 2021/263] Совета");
  }

  @Test
  void arabicNamesItsLettersAndCountsItsSessions() {
    assertThat(
            marked("ar", GENERAL_ASSEMBLY, "قرارها 56/24 راء المؤرخ 29 تشرين الثاني/نوفمبر 2001"))
        .contains("|unga 56/24 T]");
    assertThat(marked("ar", GENERAL_ASSEMBLY, "القرار 217 ألف (د-3)"))
        .contains("|unga 217 A (III)]");
    assertThat(marked("ar", GENERAL_ASSEMBLY, "قرارا المجلس 52/29 و53/19"))
        .contains("|unga-hrc 52/29]", "و[53/19|unga-hrc 53/19]");
    assertThat(marked("ar", GENERAL_ASSEMBLY, "قرار الجمعية العامة دإ-23/2"))
        .contains("|unga S-23/2]");
  }
}
