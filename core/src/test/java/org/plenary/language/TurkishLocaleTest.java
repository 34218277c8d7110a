package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.plenary.model.Organ;

/** In Turkish, the small form of I is not i; nothing may depend on the default locale. */
@Isolated
class TurkishLocaleTest {

  private final Locale before = Locale.getDefault();

  @BeforeEach
  void speakTurkish() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void readsCapitalsAlike() {
    LanguageRules english = Languages.of("en").orElseThrow();
    assertThat(english.organs().formula("THE ECONOMIC AND SOCIAL COUNCIL,"))
        .contains(Organ.ECONOMIC_AND_SOCIAL_COUNCIL);
    assertThat(english.openings().preamble("NOTING WITH SATISFACTION the rain"))
        .contains("NOTING WITH SATISFACTION");
    assertThat(english.annexes().isHeading("ANNEX III")).isTrue();
    assertThat(english.sessions().session("SIXTIETH SESSION")).hasValue(60);
    assertThat(Languages.of("fr").orElseThrow().dates().parse("9 JUIN 2006")).isPresent();
    assertThat(english.numerals().itemLabels("(I) x")).hasSize(2);
  }
}
