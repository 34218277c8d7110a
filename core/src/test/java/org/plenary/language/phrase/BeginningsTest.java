package org.plenary.language.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningsTest {

  @ParameterizedTest
  @CsvSource({
    "Adopted at the {n} meeting, a",
    "(the )?Élan, et",
    "(First|Second|) committee, ' cfs'",
    "{d}(st|nd)? {month}, 0123456789",
    "{month} {d}, fj",
    "\\(see, (",
  })
  void tellsTheSignsThatMayStandFirst(String phrase, String expected) {
    assertThat(firsts(phrase)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"{any} committee", "(a|{word})? b", "(a)?"})
  void takesAnySignWhereThePhraseDoes(String phrase) {
    assertThat(firsts(phrase)).hasSize(Character.MAX_VALUE + 1);
  }

  private static String firsts(String phrase) {
    BitSet signs = new BitSet();
    Beginnings.add(phrase, Map.of("month", "jf"), signs);
    StringBuilder all = new StringBuilder();
    signs.stream().forEach(sign -> all.append((char) sign));
    return all.toString();
  }
}
