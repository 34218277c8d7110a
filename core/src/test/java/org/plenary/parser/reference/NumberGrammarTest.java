package org.plenary.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.language.Languages;

class NumberGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "58/220 of | 58/220 | 58/220",
        "77/263 B, | 77/263 B | 77/263 B",
        "41/6J号 | 41/6J | 41/6 J",
        "74/255 A and B of | 74/255 A and B | 74/255",
        "51/211 A to E of | 51/211 A to E | 51/211",
        "2205 (XXI) of | 2205 (XXI) | 2205 (XXI)",
        "217 A (III). | 217 A (III) | 217 A (III)",
        "2758(XXVI) | 2758(XXVI) | 2758 (XXVI)",
        "3201 (S-VI) | 3201 (S-VI) | 3201 (S-VI)",
        "3380 (ХХХ) | 3380 (ХХХ) | 3380 (XXX)",
        "1325 (2000) | 1325 (2000) | 1325 (2000)",
        "1325（2000）号 | 1325（2000） | 1325 (2000)",
        "2005/1. | 2005/1 | 2005/1",
        "58/ 220 of | 58/ 220 | 58/220"
      })
  void readsNumbers(String text, String printed, String canonical) {
    Optional<NumberInText> number = grammar("en").read(text, 0);

    assertThat(number).isPresent();
    assertThat(text.substring(0, number.get().end())).isEqualTo(printed);
    assertThat(number.get().canonical()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "22/12/2005",
        "1993 (2)",
        "144/9",
        "5/0",
        "58/220.5",
        "58/22nd",
        "12345/6",
        "60 (a)"
      })
  void leavesWhatIsNone(String text) {
    assertThat(grammar("en").read(text, 0)).isEmpty();
  }

  @Test
  void takesTheMarkOfASpecialSession() {
    String text = "resolution ES-10/22 of";

    NumberInText number = grammar("en").read(text, text.indexOf("10")).orElseThrow();

    assertThat(number.canonical()).isEqualTo("ES-10/22");
    assertThat(number.start()).isEqualTo(text.indexOf("ES"));
  }

  private static NumberGrammar grammar(String language) {
    return new NumberGrammar(ReferenceWords.of(Languages.of(language).orElseThrow()));
  }
}
