package org.plenary.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RuleFileTest {

  private static RuleSection rules(String yaml) {
    return RuleFile.of("xx.yaml", yaml).next();
  }

  @Test
  void namesFileLineAndKeyOfWhatNothingReads() {
    RuleSection rules = rules("page: Page {n}\nhead:\n  title: x\n  tilte: y\n");
    assertThat(rules.texts("page")).containsExactly("Page {n}");
    assertThat(rules.section("head").text("title")).isEqualTo("x");
    assertThatThrownBy(rules::close).hasMessage("xx.yaml:4: head.tilte: unknown key");
  }

  @Test
  void namesThemOfWhatIsMissingDoubledOrOfTheWrongKind() {
    RuleSection rules = rules("list: [a, [b]]\nmap:\n  one: 1\n");
    assertThat(rules.texts("list")).containsExactly("a", "b");
    assertThatThrownBy(() -> rules.text("page")).hasMessage("xx.yaml:1: page: the key is missing");
    assertThatThrownBy(() -> rules.text("list")).hasMessage("xx.yaml:1: list: a text is expected");
    assertThatThrownBy(() -> rules.texts("map"))
        .hasMessage("xx.yaml:3: map: a list of texts is expected");
    assertThatThrownBy(() -> rules.section("list"))
        .hasMessage("xx.yaml:1: list: a mapping is expected");
    assertThatThrownBy(() -> rules("a: 1\na: 2\n"))
        .hasMessage("xx.yaml:2: a: the key stands twice");
  }
}
