package org.plenary.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenary.model.Block;
import org.plenary.model.Inline;

final class EmblemTest {

  @Test
  void isTakenOutOfTheMasthead() {
    Inline emblem = new Inline.Image("logo-un.jpg", "");
    Inline name = Inline.Text.of("General Assembly");
    assertThat(
            Emblem.without(
                List.of(
                    new Block.TextBlock(List.of(emblem, name)),
                    new Block.TextBlock(List.of(emblem)))))
        .containsExactly(new Block.TextBlock(List.of(name)));
  }
}
