package org.plenary.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolGrammarTest {

  private final SymbolGrammar grammar = new SymbolGrammar(SymbolVocabulary.UNITED_NATIONS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/60/39). | A/60/39",
        "A/60/257. See | A/60/257",
        "A/54/699-S/2000/5, annex | A/54/699-S/2000/5",
        "A/60/L.31 and | A/60/L.31",
        "E/CN.4/1995/2-E/CN.4/Sub.2/1994/56 | E/CN.4/1995/2-E/CN.4/Sub.2/1994/56",
        "A/CONF.206/6 | A/CONF.206/6",
        "S/PV.8923 | S/PV.8923",
        "NPT/CONF.1995/32 (Part I), annex | NPT/CONF.1995/32 (Part I)",
        "NPT/CONF.2000/28(Parts I and II)/Corr.3 | NPT/CONF.2000/28 (Parts I and II)/Corr.3",
        "A/76/6 (Sect. 3)/Add.1 and | A/76/6 (Sect. 3)/Add.1",
        "ICCD/COP(13)/21/Add.1, | ICCD/COP(13)/21/Add.1",
        "UNEP/EA.5/Res.14 | UNEP/EA.5/Res.14",
        "A/ES-10/273 and | A/ES-10/273",
        "ST/SGB/2018/1/Rev.2 | ST/SGB/2018/1/Rev.2",
        "A/60/ 257. | A/60/257",
        "S/21360 | S/21360",
        "E/2005/47/Corr. 1 | E/2005/47/Corr.1"
      })
  void readsSymbols(String text, String symbol) {
    assertThat(grammar.read(text, 0)).map(SymbolInText::value).contains(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SC/6816",
        "A/B",
        "A/H1N1",
        "AIDS/HIV 2",
        "WT/L/508/Add.1",
        "S/N 45",
        "GA/10000",
        "A 60/39",
        "B/60/1"
      })
  void leavesWhatIsNone(String text) {
    assertThat(grammar.read(text, 0)).isEmpty();
  }

  @Test
  void readsCyrillicLookAlikes() {
    Optional<SymbolInText> symbol = grammar.read("Е/СN.4/2001/2", 0);

    assertThat(symbol).map(SymbolInText::value).contains("E/CN.4/2001/2");
    assertThat(symbol).map(SymbolInText::repaired).contains(true);
  }

  @Test
  void completesElidedSymbols() {
    assertThat(grammar.complete("A/60/L.31", "Add.1")).isEqualTo("A/60/L.31/Add.1");
    assertThat(grammar.complete("A/60/5/Add.1", "Add.2")).isEqualTo("A/60/5/Add.2");
  }
}
