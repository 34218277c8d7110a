package org.plenary.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Language;
import org.plenary.model.Organ;
import org.plenary.model.Target;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "GENERAL_ASSEMBLY, 58/220, zh, https://docs.un.org/zh/A/RES/58/220",
    "GENERAL_ASSEMBLY, 77/263 B, en, https://docs.un.org/en/A/RES/77/263B",
    "GENERAL_ASSEMBLY, 2205 (XXI), fr, https://docs.un.org/fr/A/RES/2205(XXI)",
    "SECURITY_COUNCIL, 1325 (2000), ru, https://docs.un.org/ru/S/RES/1325(2000)",
    "GENERAL_ASSEMBLY, 60/551, es, https://docs.un.org/es/A/DEC/60/551",
    "SECURITY_COUNCIL, 2000/14, ar, https://docs.un.org/ar/S/PRST/2000/14",
    "HUMAN_RIGHTS_COUNCIL, 57/14, de, https://docs.un.org/en/A/HRC/RES/57/14",
  })
  void namesResolutionsBySymbol(Organ organ, String number, String language, String address) {
    Target target = new Target.Deliberated(organ, number, Optional.empty());
    assertThat(Addresses.of(target, new Language(language))).contains(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "/akn/un/statement", "file:///etc/passwd", ""})
  void followsNothingButTheWeb(String href) {
    assertThat(Addresses.of(new Target.Address(href), new Language("en"))).isEmpty();
  }
}
