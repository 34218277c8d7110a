package org.plenary.source.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeFormsTest {

  private static final EdgeForms FORMS = new EdgeForms(List.of());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05-48995",
        "05-48995 (E) 280806",
        "(A) 21-18445",
        "GE.24-06363(E)",
        "*0548995*",
        "05-48995 (E) *0548995*",
        "05-48995 (E) 280806 \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
        "\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd",
        "/..."
      })
  void isProcessing(String line) {
    assertThat(FORMS.isProcessing(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"05-48995 of these", "\ufffd\ufffd\ufffd", "\ufffd\ufffd of \ufffd\ufffd\ufffd"})
  void isText(String line) {
    assertThat(FORMS.isProcessing(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2/5, 1, true", "2, 1, true", "- 7 -, 1, true", "7, 1, false", "2 lamps, 1, false"})
  void countsWithThePages(String line, int page, boolean expected) {
    assertThat(FORMS.isPageNumber(line, page)).isEqualTo(expected);
  }
}
