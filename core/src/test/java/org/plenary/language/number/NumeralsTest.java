package org.plenary.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Languages;
import org.plenary.text.RomanNumerals;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 1. Decides          | 1.  | 1
          en | 12.Decides          | 12. | 12
          en | 1 - Decides         | 1 - | 1
          en | 1.- Decides         | 1.- | 1
          en | 2 bis. Decides      | 2 bis. | 2
          ar | 1 - تقرر            | 1 - | 1
          ar | ١ - تقرر            | ١ - | 1
          ar | 9− يقرر             | 9−  | 9
          ar | 28- يطلب            | 28- | 28
          zh | １．决定              | １． | 1
          zh | 3. 决定             | 3.  | 3
          """)
  void readsTheNumberOfAParagraph(String tag, String line, String printed, int number) {
    Label label = numerals(tag).paragraphNumber(line).orElseThrow();
    assertThat(label.printed()).isEqualTo(printed);
    assertThat(label.ordinal()).isEqualTo(number);
    assertThat(label.style()).isEqualTo(LabelStyle.NUMBER);
    assertThat(label.stopMissing()).isFalse();
    assertThat(line.substring(0, label.end())).isEqualTo(printed);
  }

  @Test
  void noticesThatTheStopIsMissing() {
    assertThat(numerals("zh").paragraphNumber(" 3 着重指出"))
        .contains(new Label("3", LabelStyle.NUMBER, 3, "3", true, 2));
    assertThat(numerals("en").paragraphNumber("3 Notes")).map(Label::stopMissing).contains(true);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 12 December 2005
          en | 12.5 per cent
          en | 60/212. Title
          en | 0. Nothing
          en | 3
          en | 2005 was dry
          zh | 2003 年
          zh | 3月
          fr | 25 octobre 2019
          """)
  void takesNothingElseForTheNumberOfAParagraph(String tag, String line) {
    assertThat(numerals(tag).paragraphNumber(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | (a) To           | LETTER a 1
          en | (i) To           | LETTER i 9, ROMAN i 1
          en | (iv) To          | ROMAN iv 4
          en | (aa) To          | LETTER aa 27
          en | (1) To           | BRACKETED_NUMBER 1 1
          en | a. To            | STOPPED_LETTER a 1
          en | ii. To           | STOPPED_LETTER ii 35, STOPPED_ROMAN ii 2
          en | 1.2 To           | SUBNUMBER 1.2 2
          en | • To             | BULLET '' 0
          fr | b) De            | LETTER b 2
          fr | v) De            | LETTER v 22, ROMAN v 5
          es | x) Los           | LETTER x 24, ROMAN x 10
          ru | а) сад           | LETTER a 1
          ru | б) сад           | LETTER b 2
          ru | с) сад           | LETTER c 3, LETTER q 17
          ru | ii) сад          | LETTER ii 35, ROMAN ii 2
          zh | (b) 园           | LETTER b 2
          zh | （ｂ）园          | LETTER b 2
          zh | ㈢ 园            | ROMAN iii 3
          zh | (二) 园          | ROMAN ii 2
          ar | (أ) حديقة        | LETTER a 1
          ar | (ه) حديقة        | LETTER e 5
          ar | (هـ) حديقة       | LETTER e 5
          ar | (ي) حديقة        | LETTER j 10
          ar | '2' حديقة        | ROMAN ii 2
          ar | ’3‘ حديقة        | ROMAN iii 3
          """)
  void readsTheLabelOfAnItem(String tag, String line, String readings) {
    assertThat(readings(numerals(tag).itemLabels(line))).isEqualTo(readings.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | II. Gardens        | CAPITAL_ROMAN ii 2
          en | II                 | CAPITAL_ROMAN ii 2
          en | II Gardens         | CAPITAL_ROMAN ii 2
          en | B. Gardens         | CAPITAL_LETTER b 2
          en | I.                 | CAPITAL_ROMAN i 1, CAPITAL_LETTER i 9
          en | Article 12         | ARTICLE 12 12
          en | Section II         | SECTION 2 2
          en | PART ONE           | PART 1 1
          en | Chapter 3. Gardens | CHAPTER 3 3
          fr | Article premier    | ARTICLE 1 1
          fr | Première partie    | PART 1 1
          es | Artículo 4         | ARTICLE 4 4
          ru | Статья 7           | ARTICLE 7 7
          ru | А. Сады            | CAPITAL_LETTER a 1
          zh | 一、花园            | CAPITAL_ROMAN i 1
          zh | 第十二条            | ARTICLE 12 12
          zh | 第二章 花园         | CHAPTER 2 2
          ar | أولا - الحدائق      | CAPITAL_ROMAN i 1
          ar | ثانياً              | CAPITAL_ROMAN ii 2
          ar | باء - الحدائق       | CAPITAL_LETTER b 2
          ar | المادة 3           | ARTICLE 3 3
          ar | المادة الثالثة      | ARTICLE 3 3
          en | Article 1 of the Charter is short | ''
          en | I have a garden    | ''
          en | A garden           | ''
          """)
  void readsTheNumberOfAHeading(String tag, String line, String readings) {
    assertThat(readings(numerals(tag).headingLabels(line))).isEqualTo(readings.replace("''", ""));
  }

  @Test
  void gathersAllReadings() {
    assertThat(numerals("en").labels("3. Notes")).hasSize(1);
    assertThat(numerals("en").labels("(v) Notes")).hasSize(2);
    assertThat(numerals("en").labels("Notes")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Sixtieth                | 60
          en | 68th                    | 68
          fr | Soixante et onzième     | 71
          fr | 82 e                    | 82
          fr | Quatre-vingt-dix-neuvième | 99
          es | Sexagésimo primer       | 61
          es | Primera                 | 1
          es | 68ª                     | 68
          es | 68a.                    | 68
          ru | Шестьдесят первая       | 61
          ru | 68-е                    | 68
          ru | 1- м                    | 1
          zh | 七十六                   | 76
          ar | الحادية والستون         | 61
          ar | الأول                   | 1
          """)
  void readsOrdinals(String tag, String words, int number) {
    assertThat(numerals(tag).ordinal(words)).hasValue(number);
  }

  @Test
  void countsInLettersAndRomanNumerals() {
    assertThat(Numerals.letter(1)).isEqualTo("a");
    assertThat(Numerals.letter(26)).isEqualTo("z");
    assertThat(Numerals.letter(27)).isEqualTo("aa");
    assertThat(Numerals.letter(28)).isEqualTo("bb");
    assertThat(IntStream.rangeClosed(1, 99))
        .allMatch(n -> RomanNumerals.value(Numerals.roman(n)).getAsInt() == n);
    assertThat(RomanNumerals.value("iiii")).isEmpty();
    assertThat(RomanNumerals.value("")).isEmpty();
    assertThat(RomanNumerals.value("XIV")).hasValue(14);
  }

  private static String readings(List<Label> labels) {
    return String.join(
        ", ",
        labels.stream()
            .map(label -> label.style() + " " + label.value() + " " + label.ordinal())
            .toList());
  }

  private static Numerals numerals(String tag) {
    return Languages.of(tag).orElseThrow().numerals();
  }
}
