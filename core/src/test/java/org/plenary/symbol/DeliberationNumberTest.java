package org.plenary.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.model.Organ;
import org.plenary.symbol.DeliberationNumber.Agreement;

class DeliberationNumberTest {

  @ParameterizedTest
  @CsvSource({
    "GENERAL_ASSEMBLY, A/C.3/79/L.61, A-C.3-79-L.61",
    "GENERAL_ASSEMBLY, A/80/L.12/Rev.1, A-80-L.12-Rev.1",
    "GENERAL_ASSEMBLY, A/ES-10/L.26, A-ES-10-L.26",
    "GENERAL_ASSEMBLY, A/S-27/L.1, A-S-27-L.1",
    "HUMAN_RIGHTS_COUNCIL, A/HRC/57/L.3, A-HRC-57-L.3",
    "ECONOMIC_AND_SOCIAL_COUNCIL, E/2024/L.9, E-2024-L.9",
  })
  void aDraftHasItsSymbolForANumber(Organ organ, String symbol, String iri) {
    assertThat(new DeliberationNumber(organ, symbol).iri()).isEqualTo(iri);
    DeliberationNumber read = DeliberationNumber.ofIri(organ, iri);
    assertThat(read.printed()).isEqualTo(symbol);
    assertThat(read.symbol()).isEqualTo(symbol);
  }

  @ParameterizedTest
  @CsvSource({
    "S/2023/773, 2023-773, 2023/773",
    "S/1994/1120, 1994-1120, 1994/1120",
    "S/2023/773/Rev.1, 2023-773-Rev.1, 2023/773/Rev.1",
  })
  void aDraftOfTheSecurityCouncilLosesItsFirstLetter(String symbol, String iri, String printed) {
    assertThat(new DeliberationNumber(Organ.SECURITY_COUNCIL, symbol).iri()).isEqualTo(iri);
    DeliberationNumber read = DeliberationNumber.ofIri(Organ.SECURITY_COUNCIL, iri);
    assertThat(read.printed()).isEqualTo(printed);
    assertThat(read.symbol()).isEqualTo(symbol);
  }

  @ParameterizedTest
  @CsvSource({
    "60/212, 60-212, SAME",
    "77/263 B, 77-263B, SAME",
    "77/263, 77/263 B, SAME",
    "77/263 A, 77/263 B, OTHER",
    "77/263 A-C, 77/263 B, SAME",
    "2205 (XXI), 2205(XXI), SAME",
    "60/212, 60/213, OTHER",
    "60/212, A/C.3/79/L.61, UNKNOWN",
  })
  void comparesWhateverTheForm(String one, String other, Agreement agreement) {
    assertThat(DeliberationNumber.compare(one, other)).isEqualTo(agreement);
  }
}
