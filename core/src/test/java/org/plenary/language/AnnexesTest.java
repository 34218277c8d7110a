package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexesTest {

  @ParameterizedTest
  @CsvSource({
    "en, Annex II",
    "en, ANNEX 3",
    "en, Appendix B",
    "fr, Annexe IV",
    "fr, Appendice I",
    "es, Anexo I",
    "es, Apéndice II",
    "ru, Приложение II",
    "ru, Добавление 1",
    "zh, 附件二",
    "zh, 附录一",
    "ar, المرفق الأول",
    "ar, المرفق الثالث"
  })
  void knowsTheHeading(String tag, String line) {
    assertThat(annexes(tag).isHeading(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"en, Annex", "fr, ANNEXE", "es, Anexo", "ru, Приложение", "zh, 附 件", "ar, المرفق"})
  void knowsTheHeadingWithoutANumber(String tag, String line) {
    assertThat(annexes(tag).isHeading(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, annex II.",
    "en, Annex II.",
    "en, Annex to the letter",
    "en, 'See annex II'",
    "fr, annexe II",
    "zh, 附件二。",
    "zh, 见附件二",
    "ar, المرفق الثاني."
  })
  void takesNoPartOfASentenceForAHeading(String tag, String line) {
    assertThat(annexes(tag).isHeading(line)).isFalse();
  }

  @Test
  void knowsAHeadingOverSeveral() {
    assertThat(annexes("en").isHeading("Annexes")).isTrue();
  }

  private static Annexes annexes(String tag) {
    return Languages.of(tag).orElseThrow().annexes();
  }
}
