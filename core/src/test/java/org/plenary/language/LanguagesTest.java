package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.language.phrase.Phrases;
import org.plenary.model.Language;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class LanguagesTest {

  @Test
  void knowsSixLanguages() {
    assertThat(Languages.all())
        .extracting(rules -> rules.language().tag())
        .containsExactly("ar", "en", "es", "fr", "ru", "zh");
    assertThat(Languages.of("de")).isEmpty();
    assertThat(Languages.of(new Language("fr"))).containsSame(Languages.of("fr").orElseThrow());
  }

  @Test
  void knowsHowEachLanguageIsWritten() {
    assertThat(Languages.all().stream().filter(rules -> !rules.joinsWithSpace()))
        .extracting(LanguageRules::script)
        .containsExactly(Script.HAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void hasTheSameKeysForEachLanguage(String tag) {
    assertThat(keys(tag)).isEqualTo(keys("en"));
  }

  @Test
  void readsEachKeyOfEachLanguage() {
    assertThat(Languages.all()).allMatch(rules -> rules.complete() == rules);
  }

  @Test
  void reportsAPlaceThatNoPhraseKnows() {
    assertThatThrownBy(() -> Phrases.of(List.of("Page {m1}"))).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> Phrases.of(List.of("Page {number}"))).hasMessageContaining("{number}");
  }

  private static Set<String> keys(String tag) {
    Set<String> keys = new TreeSet<>();
    InputStream in = Objects.requireNonNull(Languages.class.getResourceAsStream(tag + ".yaml"));
    new Load(LoadSettings.builder().build())
        .loadAllFromInputStream(in)
        .forEach(part -> collect("", part, keys));
    return keys;
  }

  private static void collect(String path, Object node, Set<String> keys) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            keys.add(path + "/" + key);
            if (!key.equals("references")) {
              collect(path + "/" + key, value == null ? "" : value, keys);
            }
          });
    }
  }
}
