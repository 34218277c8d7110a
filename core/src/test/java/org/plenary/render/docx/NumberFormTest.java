package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {

  @ParameterizedTest
  @CsvSource({
    "1. 2. 3., decimal, %1.",
    "(a) (b) (c), lowerLetter, (%1)",
    "(i), lowerRoman, (%1)",
    "(h) (i) (j), lowerLetter, (%1)",
    "(y) (z) (aa) (bb), lowerLetter, (%1)",
    "iv) v) vi), lowerRoman, %1)",
    "а) б) в), russianLower, %1)"
  })
  void isWhatAllNumbersHaveInCommon(String numbers, String format, String pattern) {
    NumberForm form = NumberForm.of(List.of(numbers.split(" "))).orElseThrow();
    assertThat(form.format()).isEqualTo(format);
    assertThat(form.pattern()).isEqualTo(pattern);
  }

  @ParameterizedTest
  @CsvSource({"(a) (c)", "1. 1.", "2bis.", "㈠ ㈡", "(أ) (ب)", "Article 1", "%1"})
  void isNoneWhereWordWouldPrintOtherNumbers(String numbers) {
    assertThat(NumberForm.of(List.of(numbers.split(" ")))).isEmpty();
  }

  @Test
  void isNoneOfNoNumbers() {
    assertThat(NumberForm.of(List.of())).isEmpty();
  }
}
