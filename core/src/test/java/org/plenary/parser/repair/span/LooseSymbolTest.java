package org.plenary.parser.repair.span;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Symbols whose figures come before their letters and strokes. */
class LooseSymbolTest {

  @Test
  void figuresArePartedBehindTheSession() {
    assertThat(LooseSymbol.of("78481.3", List.of("A/", "/", "/Add"))).hasValue("A/78/481/Add.3");
  }

  @Test
  @Timeout(2)
  void figuresInManyPartsAreNoSymbol() {
    List<String> fragments = new ArrayList<>(Collections.nCopies(40, "/"));
    fragments.set(0, "A/");
    assertThat(LooseSymbol.of("7".repeat(84), fragments)).isEmpty();
  }
}
