package org.plenary.akn.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.akn.Models;
import org.plenary.model.Language;
import org.plenary.model.Organ;
import org.plenary.model.Target;

final class IrisTest {

  private static final Language FRENCH = new Language("fr");

  @Test
  void namesWorkExpressionAndManifestation() {
    Iris iris = Iris.of(Models.SOUTH_SOUTH);
    assertThat(iris.work()).isEqualTo("/akn/un/statement/deliberation/unga/2005-12-22/60-212");
    assertThat(iris.expression()).isEqualTo(iris.work() + "/zho@");
    assertThat(iris.manifestation()).isEqualTo(iris.work() + "/zho@.xml");
    assertThat(iris.manifestationComponent("annex_1"))
        .isEqualTo(iris.work() + "/zho@/!annex_1.xml");
  }

  @ParameterizedTest
  @CsvSource({
    "GENERAL_ASSEMBLY, 76/135, unga, 76-135, A/RES/76/135",
    "GENERAL_ASSEMBLY, 77/263 B, unga, 77-263B, A/RES/77/263B",
    "GENERAL_ASSEMBLY, ES-11/1, unga, ES-11-1, A/RES/ES-11/1",
    "GENERAL_ASSEMBLY, S-27/2, unga, S-27-2, A/RES/S-27/2",
    "GENERAL_ASSEMBLY, 2205 (XXI), unga, 2205(XXI), A/RES/2205(XXI)",
    "GENERAL_ASSEMBLY, 217 A (III), unga, 217A(III), A/RES/217A(III)",
    "GENERAL_ASSEMBLY, 60/512, unga, 60-512, A/DEC/60/512",
    "SECURITY_COUNCIL, 2676 (2023), unsc, 2676-2023, S/RES/2676(2023)",
    "SECURITY_COUNCIL, 2000/14, unsc, 2000-14, S/PRST/2000/14",
    "ECONOMIC_AND_SOCIAL_COUNCIL, 2024/13, unecosoc, 2024-13, E/RES/2024/13",
    "ECONOMIC_AND_SOCIAL_COUNCIL, 1296 (XLIV), unecosoc, 1296(XLIV), E/RES/1296(XLIV)",
    "HUMAN_RIGHTS_COUNCIL, 57/101, unga-hrc, 57-101, A/HRC/DEC/57/101",
    "HUMAN_RIGHTS_COUNCIL, 57/14, unga-hrc, 57-14, A/HRC/RES/57/14",
  })
  void referencesGoThereAndBack(
      Organ organ, String printed, String actor, String number, String symbol) {
    LocalDate date = LocalDate.of(2003, 12, 23);
    Target dated = new Target.Deliberated(organ, printed, Optional.of(date));
    String iri = "/akn/un/statement/deliberation/" + actor + "/2003-12-23/" + number;
    assertThat(Hrefs.href(dated, FRENCH)).isEqualTo(iri);
    assertThat(Hrefs.target(iri)).isEqualTo(dated);
    assertThat(Hrefs.target(iri + "/fra@/!main.xml")).isEqualTo(dated);
    Target undated = new Target.Deliberated(organ, printed, Optional.empty());
    String address = "https://docs.un.org/fr/" + symbol;
    assertThat(Hrefs.href(undated, FRENCH)).isEqualTo(address);
    assertThat(Hrefs.target(address)).isEqualTo(undated);
    assertThat(Hrefs.target("http://undocs.org/" + symbol)).isEqualTo(undated);
  }

  @ParameterizedTest
  @CsvSource({
    "A/60/39, A/60/39",
    "A/57/3 (Parts I and II), A/57/3%20(Parts%20I%20and%20II)",
    "A/CONF.206/6, A/CONF.206/6",
    "A/61/229%, A/61/229%25",
  })
  void documentsGoThereAndBack(String symbol, String path) {
    Target document = new Target.Document(symbol);
    assertThat(Hrefs.href(document, FRENCH)).isEqualTo("https://docs.un.org/fr/" + path);
    assertThat(Hrefs.target("https://docs.un.org/fr/" + path)).isEqualTo(document);
  }

  @Test
  void otherAddressesStayAsTheyAre() {
    Target address = new Target.Address("https://www.icj-cij.org/statute");
    assertThat(Hrefs.target(Hrefs.href(address, FRENCH))).isEqualTo(address);
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(Iris.of(Models.UNKNOWN).work()).isEqualTo("/akn/un/statement/deliberation");
  }
}
