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
          en | Sixtieth session                          | REGULAR           | 60
          en | 60th session                              | REGULAR           | 60
          en | Twenty-sixth special session              | SPECIAL           | 26
          en | Tenth emergency special session           | EMERGENCY_SPECIAL | 10
          en | 2022 session                              | ANNUAL            | 2022
          en | Substantive session of 2005               | ANNUAL            | 2005
          fr | Soixante et unième session                | REGULAR           | 61
          fr | Vingt-sixième session extraordinaire      | SPECIAL           | 26
          fr | Dixième session extraordinaire d’urgence  | EMERGENCY_SPECIAL | 10
          fr | Session de 2022                           | ANNUAL            | 2022
          es | Sexagésimo período de sesiones            | REGULAR           | 60
          es | 55º período de sesiones                   | REGULAR           | 55
          es | Décimo período extraordinario de sesiones de emergencia | EMERGENCY_SPECIAL | 10
          es | Período de sesiones de 2022               | ANNUAL            | 2022
          ru | Шестьдесят вторая сессия                  | REGULAR           | 62
          ru | Двадцать шестая специальная сессия        | SPECIAL           | 26
          ru | Десятая чрезвычайная специальная сессия   | EMERGENCY_SPECIAL | 10
          ru | Сессия 2022 года                          | ANNUAL            | 2022
          zh | 第七十六届会议                              | REGULAR           | 76
          zh | 第二十六届特别会议                          | SPECIAL           | 26
          zh | 第十届紧急特别会议                          | EMERGENCY_SPECIAL | 10
          zh | 2022年届会                                 | ANNUAL            | 2022
          ar | الدورة الخامسة والستون                     | REGULAR           | 65
          ar | الدورة الاستثنائية الثلاثون                | SPECIAL           | 30
          ar | الدورة الاستثنائية الطارئة العاشرة         | EMERGENCY_SPECIAL | 10
          ar | دورة عام 2022                             | ANNUAL            | 2022
          """)
  void readsTheSession(String tag, String line, SessionKind kind, int number) {
    assertThat(Languages.of(tag).orElseThrow().sessions().session(line))
        .contains(new Session(kind, number));
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
