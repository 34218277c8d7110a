package org.plenary.language.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Languages;

class SessionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Sixtieth session | 60
          en | 60th session | 60
          en | Twenty-sixth special session | 26
          en | Tenth emergency special session | 10
          en | 2022 session | 2022
          en | Substantive session of 2005 | 2005
          fr | Soixante et unième session | 61
          fr | Vingt-sixième session extraordinaire | 26
          fr | Dixième session extraordinaire d’urgence | 10
          fr | Session de 2022 | 2022
          es | Sexagésimo período de sesiones | 60
          es | 55º período de sesiones | 55
          es | Décimo período extraordinario de sesiones de emergencia | 10
          es | Período de sesiones de 2022 | 2022
          ru | Шестьдесят вторая сессия | 62
          ru | Двадцать шестая специальная сессия | 26
          ru | Десятая чрезвычайная специальная сессия | 10
          ru | Сессия 2022 года | 2022
          zh | 第七十六届会议 | 76
          zh | 第二十六届特别会议 | 26
          zh | 第十届紧急特别会议 | 10
          zh | 2022年届会 | 2022
          ar | الدورة الخامسة والستون | 65
          ar | الدورة الاستثنائية الثلاثون | 30
          ar | الدورة الاستثنائية الطارئة العاشرة | 10
          ar | دورة عام 2022 | 2022
          """)
  void readsTheSession(String tag, String line, int number) {
    assertThat(Languages.of(tag).orElseThrow().sessions().session(line)).hasValue(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The sixtieth session was long
          en | Garden session
          zh | 第七十六届会议主席
          """)
  void takesNoOtherLineForTheSession(String tag, String line) {
    assertThat(Languages.of(tag).orElseThrow().sessions().session(line)).isEmpty();
  }
}
