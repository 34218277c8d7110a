package org.plenary.language.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Languages;
import org.plenary.model.Organ;

class OrgansTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The General Assembly,               | GENERAL_ASSEMBLY
          en | THE SECURITY COUNCIL                | SECURITY_COUNCIL
          en | 'The Human Rights Council :'        | HUMAN_RIGHTS_COUNCIL
          fr | L’Assemblée générale,               | GENERAL_ASSEMBLY
          fr | L'Assemblée  générale               | GENERAL_ASSEMBLY
          fr | Le Conseil des droits de l’homme,   | HUMAN_RIGHTS_COUNCIL
          es | El Consejo Económico y Social,      | ECONOMIC_AND_SOCIAL_COUNCIL
          ru | Совет Безопасности,                 | SECURITY_COUNCIL
          ru | Экономический и Социальный Совет,   | ECONOMIC_AND_SOCIAL_COUNCIL
          zh | 大会，                              | GENERAL_ASSEMBLY
          zh | 大 会,                              | GENERAL_ASSEMBLY
          zh | 经济及社会理事会                     | ECONOMIC_AND_SOCIAL_COUNCIL
          ar | إن الجمعية العامة،                  | GENERAL_ASSEMBLY
          ar | ان مجلس الامن                       | SECURITY_COUNCIL
          """)
  void readsTheEnactingFormula(String tag, String line, Organ organ) {
    assertThat(organs(tag).formula(line)).contains(organ);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | General Assembly
          en | The General Assembly of the Organization,
          ar | الجمعية العامة
          fr | Assemblée générale
          zh | 大会主席，
          """)
  void takesNoOtherLineForTheFormula(String tag, String line) {
    assertThat(organs(tag).formula(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | GENERAL  ASSEMBLY        | GENERAL_ASSEMBLY
          fr | Conseil de sécurité      | SECURITY_COUNCIL
          es | ASAMBLEA GENERAL         | GENERAL_ASSEMBLY
          ru | Совет по правам человека | HUMAN_RIGHTS_COUNCIL
          zh | 大　会                   | GENERAL_ASSEMBLY
          ar | الجمعيــة العامــة        | GENERAL_ASSEMBLY
          """)
  void readsTheOrganInTheMasthead(String tag, String line, Organ organ) {
    assertThat(organs(tag).mastheadOrgan(line)).contains(organ);
  }

  @Test
  void knowsTheNames() {
    assertThat(organs("zh").isPublisher("联 合 国")).isTrue();
    assertThat(organs("ar").isPublisher("الأمــم المتحـدة")).isTrue();
    assertThat(organs("en").isPublisher("United Nations University")).isFalse();
    assertThat(organs("fr").name(Organ.SECURITY_COUNCIL)).isEqualTo("Conseil de sécurité");
    assertThat(organs("fr").publisher()).isEqualTo("Nations Unies");
  }

  private static Organs organs(String tag) {
    return Languages.of(tag).orElseThrow().organs();
  }
}
