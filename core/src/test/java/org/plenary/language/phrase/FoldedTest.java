package org.plenary.language.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ' The  General\u00a0Assembly, ' | 'the general assembly,'
          L’Assemblée générale            | l'assemblee generale
          第 68 次全体会议                 | 第68次全体会议
          大　会，                         | 大会,
          Ａ／６０ （ａ）                   | a/60(a)
          Четвёртая                       | четвертая
          الأمــم المتّحدة                 | الامم المتحدة
          ﻻ                               | لا
          ١٢ − ٢٠٠٥                       | 12 - 2005
          """)
  void unitesTheWaysOfPrintingTheSameWords(String printed, String folded) {
    assertThat(Folded.of(printed).text()).isEqualTo(folded);
  }

  @Test
  void knowsWhereEachSignWasPrinted() {
    Folded folded = Folded.of("  大 会 ﻻ x");
    assertThat(folded.text()).isEqualTo("大会لا x");
    assertThat(folded.start(0)).isEqualTo(2);
    assertThat(folded.end(2)).isEqualTo(5);
    assertThat(folded.printed(0, 2)).isEqualTo("大 会");
    assertThat(folded.printed(2, 4)).isEqualTo("ﻻ");
    assertThat(folded.index(4)).isEqualTo(1);
    assertThat(folded.start(folded.text().length())).isEqualTo(folded.length());
  }

  @Test
  void foldsNothingTwice() {
    Folded folded = Folded.of("Annex");
    assertThat(Folded.of(folded)).isSameAs(folded);
    assertThat(folded.toString()).isEqualTo("Annex");
  }

  @Test
  void standsForNothingWhereThereIsNothing() {
    assertThat(Folded.of(" \u200f ").text()).isEmpty();
    assertThat(Folded.of("").end(0)).isZero();
  }

  @Test
  void isAskedTheSameQuestionOnce() {
    List<String> asked = new ArrayList<>();
    Function<Folded, Integer> length =
        text -> {
          asked.add("length of " + text);
          return text.length();
        };
    Function<Folded, String> last =
        text -> {
          asked.add("last of " + text);
          return text.text().substring(text.text().length() - 1);
        };
    Folded folded = Folded.of("Annex II");
    assertThat(folded.told(length)).isEqualTo(8);
    assertThat(folded.told(last)).isEqualTo("i");
    assertThat(folded.told(length)).isEqualTo(8);
    assertThat(folded.told(last)).isEqualTo("i");
    assertThat(Folded.of("Annex").told(length)).isEqualTo(5);
    assertThat(asked).containsExactly("length of Annex II", "last of Annex II", "length of Annex");
  }
}
