package org.plenary.language.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Languages;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 22 December 2005            | 2005-12-22
          en | 'December 22, 2005'         | 2005-12-22
          en | 22December2005              | 2005-12-22
          fr | 1er décembre 2005           | 2005-12-01
          fr | 1 er décembre 2005          | 2005-12-01
          fr | 16 FÉVRIER 2006             | 2006-02-16
          es | 29 de diciembre de 2000     | 2000-12-29
          es | 1º de mayo de 2001          | 2001-05-01
          ru | 22 декабря 2005 года        | 2005-12-22
          ru | 22 декабря 2005             | 2005-12-22
          ru | 1 July 2020 (ENGLISH)       | 2020-07-01
          zh | 2003年12月23日               | 2003-12-23
          zh | 2003 年 12 月 23 日           | 2003-12-23
          zh | 1995年 12月 20日             | 1995-12-20
          zh | 10 July 2017                | 2017-07-10
          ar | 22 كانون الأول/ديسمبر 2005   | 2005-12-22
          ar | 22 كانون الأول/ ديسمبر 2005  | 2005-12-22
          ar | ٢٢ كانون الاول/ديسمبر ٢٠٠٥   | 2005-12-22
          ar | 27أيار/مايو 2021            | 2021-05-27
          """)
  void readsAWholeDate(String tag, String text, LocalDate date) {
    assertThat(dates(tag).parse(text)).contains(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 31 February 2001
          en | 22 December 20051
          en | 22 December
          en | 22 December 2005 in the garden
          fr | 25 et 26 octobre 2019
          zh | 2003年13月1日
          """)
  void takesNothingElseForAWholeDate(String tag, String text) {
    assertThat(dates(tag).parse(text)).isEmpty();
  }

  @Test
  void findsDatesInTheMidstOfATextAndSaysWhere() {
    String text = "from 25 to 26 October 2019, and on31 May 2020 again";
    assertThat(dates("en").all(text))
        .containsExactly(
            new FoundDate(11, 26, LocalDate.of(2019, 10, 26)),
            new FoundDate(34, 45, LocalDate.of(2020, 5, 31)));
    assertThat(dates("en").find(text, 12)).map(FoundDate::date).contains(LocalDate.of(2020, 5, 31));
  }

  @Test
  void findsNoDateInsideALongerNumber() {
    assertThat(dates("en").find("item 122 December 2005", 0)).isEmpty();
    assertThat(dates("zh").find("12003年12月23日", 0)).isEmpty();
  }

  @Test
  void findsTheDateAfterTheNumberOfAMeeting() {
    assertThat(dates("ar").find("الجلسة العامة 72 9 كانون الأول/ديسمبر 2003", 0))
        .map(FoundDate::date)
        .contains(LocalDate.of(2003, 12, 9));
  }

  @Test
  void findsDatesInALongTextOnce() {
    String text = "22 décembre 2005 ".repeat(20_000);
    assertThat(dates("fr").all(text)).hasSize(20_000);
  }

  private static Dates dates(String tag) {
    return Languages.of(tag).orElseThrow().dates();
  }
}
