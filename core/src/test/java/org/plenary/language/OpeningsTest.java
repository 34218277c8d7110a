package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningsTest {

  /** The opening is what stands before the bar in the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en ; Recalling| the rules of the road
          en ; Recalling also| the rules of the road
          en ; Further recalling| the rules of the road
          en ; DEEPLY  CONCERNED| at the weather
          en ; Noting with great concern further| that the roof leaks
          en ; Expressing its deep appreciation| to the gardeners
          en ; Having also considered| the weather
          fr ; Rappelant également| la règle
          fr ; Ayant à l’esprit| la règle
          fr ; Se déclarant de nouveau profondément préoccupée| par le temps
          fr ; Prenant note avec satisfaction| de la règle
          es ; Acogiendo con beneplácito también| la lluvia
          es ; Expresando su profunda preocupación| por la lluvia
          es ; Teniendo presentes| las reglas
          ru ; ссылаясь также| на правила
          ru ; вновь подтверждая далее|, что правила действуют
          ru ; с глубокой озабоченностью отмечая| погоду
          ru ; будучи серьёзно обеспокоена| погодой
          zh ; 又回顾|其规则
          zh ; 深为关切地注意到|天气
          zh ; 审议了|天气报告
          ar ; إذ تشير| إلى القواعد
          ar ; وإذ يشير أيضاً| إلى القواعد
          ar ; واذ تضع في اعتبارها| القواعد
          ar ; وإذ يســلّم| بالقواعد
          ar ; وقد نظرت| في القواعد
          """)
  void readsTheOpeningOfARecital(String tag, String text) {
    String opening = text.substring(0, text.indexOf('|'));
    assertThat(openings(tag).preamble(text.replace("|", ""))).contains(opening);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en ; Decides| to water the garden
          en ; Also requests| the gardeners to water it
          en ; Takes note with appreciation| of the rain
          en ; Strongly condemns| the drought
          fr ; Prie instamment| les jardiniers
          fr ; Se félicite également| de la pluie
          fr ; Met l'accent| sur la pluie
          es ; Hace suyas| las reglas
          es ; Pone de relieve también| las reglas
          es ; Decide además| regar
          ru ; настоятельно призывает| садовников
          ru ; с удовлетворением отмечает также| дождь
          ru ; постановляет| поливать сад
          zh ; 请|园丁浇水
          zh ; 又决定|浇水
          zh ; 赞赏地注意到|下雨
          zh ; 强烈谴责|旱灾
          ar ; تقرر| سقي الحديقة
          ar ; يطلب أيضا| إلى البستانيين
          ar ; تحيط علما مع التقدير| بالمطر
          """)
  void readsTheOpeningOfAnOperativeParagraph(String tag, String text) {
    String opening = text.substring(0, text.indexOf('|'));
    assertThat(openings(tag).operative(text.replace("|", ""))).contains(opening);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          en ; Notary offices close early
          en ; Decides to water the garden
          en ; the garden
          fr ; Notamment le jardin
          es ; Recordandonos la lluvia
          ru ; отмечаясь в саду
          zh ; 园丁回顾天气
          ar ; القواعد
          """)
  void takesNothingElseForTheOpeningOfARecital(String tag, String text) {
    assertThat(openings(tag).preamble(text)).isEmpty();
  }

  @Test
  void keepsTheRolesApartWhereTheLanguageDoes() {
    assertThat(openings("en").operative("Recalling the rules")).isEmpty();
    assertThat(openings("zh").operative("回顾规则")).isEqualTo(openings("zh").preamble("回顾规则"));
  }

  @Test
  void isQuickOnALongTextWithoutOpening() {
    String text = "also ".repeat(100_000);
    assertThat(openings("en").preamble(text)).isEmpty();
  }

  private static Openings openings(String tag) {
    return Languages.of(tag).orElseThrow().openings();
  }
}
