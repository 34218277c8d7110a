package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnexesTest {

  @ParameterizedTest
  @CsvSource({
    "en, Annex II, ANNEX, 2",
    "en, ANNEX 3, ANNEX, 3",
    "en, Appendix B, APPENDIX, 2",
    "fr, Annexe IV, ANNEX, 4",
    "fr, Appendice I, APPENDIX, 1",
    "es, Anexo I, ANNEX, 1",
    "es, Apéndice II, APPENDIX, 2",
    "ru, Приложение II, ANNEX, 2",
    "ru, Добавление 1, APPENDIX, 1",
    "zh, 附件二, ANNEX, 2",
    "zh, 附录一, APPENDIX, 1",
    "ar, المرفق الأول, ANNEX, 1",
    "ar, المرفق الثالث, ANNEX, 3"
  })
  void readsTheHeading(String tag, String line, AnnexHeading.Kind kind, int number) {
    assertThat(annexes(tag).annexLine(line))
        .contains(new AnnexHeading(kind, OptionalInt.of(number), false));
  }

  @ParameterizedTest
  @CsvSource({"en, Annex", "fr, ANNEXE", "es, Anexo", "ru, Приложение", "zh, 附 件", "ar, المرفق"})
  void readsTheHeadingWithoutANumber(String tag, String line) {
    assertThat(annexes(tag).annexLine(line))
        .contains(new AnnexHeading(AnnexHeading.Kind.ANNEX, OptionalInt.empty(), false));
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
    assertThat(annexes(tag).annexLine(line)).isEmpty();
  }

  @Test
  void readsAHeadingOverSeveral() {
    assertThat(annexes("en").annexLine("Annexes"))
        .contains(new AnnexHeading(AnnexHeading.Kind.ANNEX, OptionalInt.empty(), true));
  }

  private static Annexes annexes(String tag) {
    return Languages.of(tag).orElseThrow().annexes();
  }
}
