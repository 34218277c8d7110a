package org.plenary.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.render.Draft;
import org.plenary.render.Golden;
import org.plenary.text.Columns;

class TextRendererTest {

  @ParameterizedTest
  @ValueSource(strings = {"waterways.en", "60-212.zh", "wells.ar", "oceans.fr"})
  void givesTheExpectedText(String name) {
    Golden.check(name + ".txt", new TextRenderer().render(Draft.read(name + ".draft")));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 40, 72, 120})
  void keepsToTheWidthExceptForWordsAndTables(int width) {
    String text = new TextRenderer(width).render(Draft.read("60-212.zh.draft"));
    assertThat(text.lines())
        .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
  }

  @Test
  void losesNoCellOfARaggedTable() {
    String text = new TextRenderer().render(Draft.read("ragged.en.draft"));
    assertThat(text).contains("| a ", "| b ", "| c ", "| d ", "| long one ", "| e ");
  }

  @Test
  void refusesAWidthThatNothingFits() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TextRenderer(19));
  }
}
