package org.plenary.parser.repair;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.language.LanguageRules;
import org.plenary.language.Languages;
import org.plenary.model.Language;
import org.plenary.source.Line;
import org.plenary.source.Page;
import org.plenary.source.Run;
import org.plenary.source.Source;
import org.plenary.source.SourceException;
import org.plenary.source.Span;
import org.plenary.source.Style;
import org.plenary.source.TextReader;
import org.plenary.source.Typography;

class SourceRepairTest {

  private static Source source(String text) throws SourceException {
    return new TextReader().read("test.txt", text.getBytes(UTF_8), Optional.empty());
  }

  private static Repaired repair(String text) throws SourceException {
    return SourceRepair.repair(source(text));
  }

  /** Sets lines and reads them as poppler does. */
  private static String extracted(String... lines) {
    return List.of(lines).stream()
        .map(line -> line.isBlank() ? line : ExtractedLine.of(line))
        .collect(Collectors.joining("\n"));
  }

  private static List<Code> codes(Repaired repaired) {
    return repaired.diagnostics().stream().map(Diagnostic::code).distinct().toList();
  }

  @Test
  void signsOfMarkdownAreNoText() throws SourceException {
    String text =
        """
        # 99/1. Lamps
        *Recalling* the lamps*,
        **Aware** of _**lamps**_
        1\\. \\*\\* Notes[^1]
        - \\(a\\) <em>Keen</em> 2<sup>10</sup>[a](b)
        [^1]: A/99/1.
        """;
    Repaired repaired = repair(text);
    assertThat(repaired.source().text())
        .isEqualTo(
            """
            99/1. Lamps
            Recalling the lamps*,
            Aware of lamps
            1. ** Notes¹
            (a) Keen 2¹⁰a
            1 A/99/1.
            """);
    assertThat(codes(repaired)).containsExactly(Code.MARKDOWN_READ);
  }

  @Test
  void aLineOfNothingButSignsTakesNoTime() throws SourceException {
    String signs = "*a ".repeat(200_000);
    assertThat(repair("[^1]: A/99/1.\n" + signs + "\n").source().text()).contains(signs.strip());
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u034f', '\u061c', '\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\ufeff'
      })
  void whatLeavesNoTraceGoesAtTheEdgesOfWords(char unseen) throws SourceException {
    String text = "  1. Takes note, (a) now of 5 May:\n2. Ends\n";
    String edges =
        text.replaceAll("(?<=[^\\p{L}\\d\n])(?=.)|(?=[^\\p{L}\\d])|^", String.valueOf(unseen));
    Repaired repaired = repair(edges.replace("Takes", "Ta" + unseen + "kes"));
    assertThat(repaired.source().text()).isEqualTo(text.replace("Takes", "Ta" + unseen + "kes"));
    assertThat(codes(repaired)).containsExactly(Code.UNSEEN_DROPPED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Assembly notes\fthe report (A/99/12) of 5 May 2044;",
        "إذ تلاحظ التقرير (A/99/12) المؤرخ 5 أيار/مايو 2044،",
        "大会注意到2044年5月5日的报告(A/99/12)；",
        "Отмечает доклад (A/99/12) от 5 мая 2044 года;",
        "A/C.1/99/L.1*\n* Reissued for *technical* reasons.\n** On behalf of the keepers",
        "a_b_c and 2 * 3 * 4\n*Recalling* once\n___________",
        "C:\\lamps\nHorns [1] (of 1990)"
      })
  void whatIsInOrderComesBackAsItIs(String text) throws SourceException {
    Source source = source(text);
    assertThat(SourceRepair.repair(source).source()).isSameAs(source);
    assertThat(SourceRepair.repair(source).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 May 2044",
        "44-09911 (A)",
        "S/RES/2999 (2044)",
        "27- يقرر أن ينظر في البند 12 (ب) من جدول الأعمال؛",
        "(3) انظر A/99/12 و Corr.1، الفقرة 7.",
        "في عام 2044(2)، وإلى القرار 2999 (2044)، وإلى قراره 99/12 المؤرخ 5 أيار/مايو 2044،",
        "زهاء 1 400 شخص، أي 12,5% منهم، في الفترة 2041-2044 (كوفيد-19)",
        "(4) World Reading Organization, Doc 10999, Book Rules in Force (as",
        "of 7 October 2041), Rule R41-1.",
        "الجزء الأول (ABC/CONF.2041/28 (Parts I and II) و ABC/CONF.2041/28 (Part I)/Corr.1)،"
      })
  void linesInTheOrderOfThePageAreReadInTheirOwn(String line) throws SourceException {
    Repaired repaired = repair(extracted("إن مجلس القراءة العامة،", line));
    assertThat(repaired.source().text()).isEqualTo("إن مجلس القراءة العامة،\n" + line);
    assertThat(codes(repaired)).containsExactly(Code.VISUAL_ORDER_REPAIRED);
  }

  @Test
  void aLineSetFromLeftToRightStaysSo() throws SourceException {
    String text =
        extracted("إن مجلس القراءة العامة،") + "\n\u202b)\u202aS/RES/2999 (2044\u202c\u202c";
    assertThat(repair(text).source().text()).endsWith("\nS/RES/2999 (2044)");
  }

  @Test
  void controlsThatAnAuthorSetAreLeftAlone() throws SourceException {
    String text = "\u202bيقرر في 5 أيار/مايو 2044 أن يعود إلى البند 12 في عام 2045\u202c";
    Source source = source(text);
    assertThat(SourceRepair.repair(source).source()).isSameAs(source);
  }

  @Test
  void columnsOfALayoutAreReadFromTheRight() throws SourceException {
    String text =
        extracted("يقرر أن ينظر في المسألة")
            + "        "
            + extracted("12-")
            + "\n"
            + extracted("آخر السطر؛");
    assertThat(repair(text).source().text().replaceAll(" +", " "))
        .isEqualTo("12- يقرر أن ينظر في المسألة\nآخر السطر؛");
  }

  @Test
  void aLineBrokenAtItsVowelSignsIsPutTogether() throws SourceException {
    Repaired repaired =
        repair(
            extracted(
                "يرى المجلس أن القراءة في المكتبات العامة أمر يفيد جميع الناس كبارا وصغارا في",
                "\u064b",
                "\u064b",
                "دائما لمن يحب الكتب والمجلات والصحف",
                "مفتوحا",
                "ويرى أن الباب ينبغي أن يظل"));
    assertThat(repaired.source().text().lines().toList().get(1))
        .isEqualTo(
            "ويرى أن الباب ينبغي أن يظل مفتوحا\u064b دائما\u064b لمن يحب الكتب والمجلات والصحف");
    assertThat(repaired.diagnostics().get(1).place().line()).isEqualTo(2);
  }

  @Test
  void aPieceThatCameWithItsSignGoesBeforeTheWordOfTheSign() throws SourceException {
    Repaired repaired =
        repair(
            extracted(
                "يرى المجلس أن القراءة في المكتبات العامة أمر يفيد جميع الناس كبارا وصغارا في",
                "مفتوحا طول اليوم \u064b",
                "\u064b",
                "مجانا لمن يحب الكتب والصحف",
                "ويرى أن الباب ينبغي أن يظل"));
    assertThat(repaired.source().text().lines().toList().get(1))
        .isEqualTo(
            "ويرى أن الباب ينبغي أن يظل مفتوحا\u064b طول اليوم مجانا\u064b لمن يحب الكتب والصحف");
  }

  @Test
  void aSignBeforeItsLetterIsSeatedAndTheWordIsWhole() throws SourceException {
    String text = extracted("يقرر المجلس أن \u064fي فتح الباب وأن تدعم ال \u064fنظم", "جميع النظم");
    assertThat(repair(text).source().text())
        .isEqualTo("يقرر المجلس أن ي\u064fفتح الباب وأن تدعم الن\u064fظم\nجميع النظم");
  }

  @Test
  void labelsGoInFrontOfTheirLines() throws SourceException {
    Repaired repaired =
        repair(
            extracted(
                "إن مجلس القراءة العامة،",
                "1-",
                "",
                "يقرر فتح المكتبات جميعها في أيام الجمعة وفي أيام العطل الرسمية",
                "",
                "وما يليها؛",
                "يطلب إلى الأمين أن يقدم تقريرا عن فتح المكتبات وعن كل ما جد",
                "",
                "2-",
                "",
                "من أمر؛",
                "3-",
                "4-",
                "",
                "يشكر الأمين؛",
                "",
                "يقرر أن يبقي المسألة قيد النظر."));
    assertThat(repaired.source().text().lines().filter(line -> !line.isBlank()))
        .containsExactly(
            "إن مجلس القراءة العامة،",
            "1- يقرر فتح المكتبات جميعها في أيام الجمعة وفي أيام العطل الرسمية",
            "وما يليها؛",
            "2- يطلب إلى الأمين أن يقدم تقريرا عن فتح المكتبات وعن كل ما جد",
            "من أمر؛",
            "3- يشكر الأمين؛",
            "4- يقرر أن يبقي المسألة قيد النظر.");
  }

  @Test
  void pageNumbersCountUpToThePages() throws SourceException {
    String text = extracted("إن مجلس القراءة العامة،") + "\f" + extracted("خاتمة", "2/2") + "\f";
    String three = text.replace("2/2", "3/2") + extracted("آخر") + "\f";
    assertThat(repair(text).source().text()).contains("2/2");
    Repaired repaired = repair(three);
    assertThat(repaired.source().text()).contains("2/3");
    assertThat(repaired.source().pages()).extracting(Page::number).containsExactly(1, 2, 3);
    assertThat(repaired.source().text()).endsWith("\f");
  }

  @Test
  void presentationFormsBecomeLetters() throws SourceException {
    Repaired repaired = repair("ﺇﻥ ﺍﻟﺠﻤﻌﻴﺔ ﺍﻟﻌﺎﻣﺔ ﻭﺍﻷﻣﻢ");
    assertThat(repaired.source().text()).isEqualTo("إن الجمعية العامة والأمم");
    assertThat(codes(repaired)).containsExactly(Code.PRESENTATION_FORMS_REPAIRED);
  }

  @Test
  void presentationFormsStoredFromTheLeftAreTurned() throws SourceException {
    String line = "ﻓﻲ 12 ﺁﺫﺍﺭ ﻳﻨﻈﺮ ﺍﻟﻤﺠﻠﺲ";
    Repaired repaired = repair(ExtractedLine.shown(line));
    assertThat(repaired.source().text()).isEqualTo("في 12 آذار ينظر المجلس");
  }

  @Test
  void lamGoesBeforeAlefWhereTwoAlefsMeet() throws SourceException {
    Repaired repaired = repair("وثائق األمم المتحدة وحقوق اإلنسان واالجتماع الأول");
    assertThat(repaired.source().text())
        .isEqualTo("وثائق الأمم المتحدة وحقوق الإنسان والاجتماع الأول");
    assertThat(codes(repaired)).containsExactly(Code.PRESENTATION_FORMS_REPAIRED);
  }

  @Test
  void figuresAndBracketsOfTheNinetiesAreReadFromTheRight() throws SourceException {
    Repaired repaired = repair("قرارها ٢١٩٩ )د - ٩٢( المؤرخ ٥١ أيار/مايو ٤٧٩١ و ٩٤/٨٢١");
    assertThat(repaired.source().text())
        .isEqualTo("قرارها ٩٩١٢ (د - ٢٩) المؤرخ ١٥ أيار/مايو ١٩٧٤ و ١٢٨/٤٩");
    assertThat(codes(repaired)).containsExactly(Code.VISUAL_ORDER_REPAIRED);
  }

  @Test
  void figuresInOrderStayInOrder() throws SourceException {
    Source source = source("قرارها ٩٩١٢ (د - ٢٩) المؤرخ ١٥ أيار/مايو ١٩٧٤");
    assertThat(SourceRepair.repair(source).source()).isSameAs(source);
  }

  @Test
  void aYearIsJoinedWhereADateResults() throws SourceException {
    LanguageRules chinese = Languages.of(new Language("zh")).orElseThrow();
    Source source = source("回顾大会20 44 年5月5日的决议和20\n45年6月6日的 20 46 项决定");
    Repaired repaired = SourceRepair.repairDates(source, chinese);
    assertThat(repaired.source().text()).isEqualTo("回顾大会2044 年5月5日的决议和2045\n年6月6日的 20 46 项决定");
    assertThat(codes(repaired)).containsExactly(Code.DATE_REPAIRED);
    assertThat(repaired.diagnostics()).hasSize(2);
  }

  @Test
  void stylesFollowTheirCharacters() throws SourceException {
    String text = "و\ufef7مم";
    Style bold = new Style(10, false, true, false);
    Typography typography =
        new Typography(
            10,
            90,
            20,
            10,
            List.of(new Run(new Span(0, 1), Style.PLAIN), new Run(new Span(1, 4), bold)));
    Line line = new Line(1, new Span(0, 4), text, Line.Region.BODY, Optional.of(typography));
    Source source = new Source("test.pdf", text + "\n", List.of(new Page(1, List.of(line))));
    Line repaired = SourceRepair.repair(source).source().lines().findFirst().orElseThrow();
    assertThat(repaired.text()).isEqualTo("ولأمم");
    assertThat(repaired.typography().orElseThrow().runs())
        .containsExactly(new Run(new Span(0, 1), Style.PLAIN), new Run(new Span(1, 5), bold));
  }

  @Test
  void garbledTextIsRefused() {
    String garbled = "A@:@0,>4, &?8 2K7;0 =0 %5=4@>< :A5E ;>20@59 8 G8A;0< 2<5AB5. ".repeat(20);
    assertThatThrownBy(() -> repair(garbled))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("Unicode");
    assertThatThrownBy(() -> repair("Le \ue001\ue002\ue003\ue004 \ue005\ue006\ue007 ".repeat(9)))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("placeholders");
  }

  @Test
  void wrongCharacterSetsAreRefused() {
    String french = "L’Assemblée générale a décidé que l’été était différé à l’année prochaine. ";
    String latin = new String(french.repeat(3).getBytes(UTF_8), ISO_8859_1);
    assertThatThrownBy(() -> repair(latin))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("UTF-8");
    assertThatThrownBy(() -> repair("La resoluciÛn de la sesiÛn del aÒo y la seÒal. ".repeat(5)))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("accented");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A/99/12", "[1] (2) {3} *4* #5 @6 &7 %8", "| 1 | 2 | 3 |\n| 4 | 5 |\n| 6 |", "Ã"})
  void shortAndOddTextsAreNotRefused(String text) throws SourceException {
    Source source = source(text);
    assertThat(SourceRepair.repair(source).source()).isSameAs(source);
  }

  @Test
  void tellsPrivateCharactersAndKeepsThem() throws SourceException {
    Source source = source("\ue001 Point one\n*The* \udb80\udc41 end");
    Repaired repaired = SourceRepair.repair(source);
    assertThat(repaired.source().text()).isEqualTo(source.text());
    assertThat(repaired.diagnostics())
        .extracting(it -> it.code() + " " + it.place().line() + ":" + it.place().column())
        .containsExactly("UNKNOWN_CHARACTER 1:1", "UNKNOWN_CHARACTER 2:7");
  }
}
