package org.plenary.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Language;

class DetectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | United Nations General Assembly Distr.: General
          fr | Nations Unies Assemblée générale Distr. générale
          es | Naciones Unidas Asamblea General Distr. general
          ru | Организация Объединенных Наций Генеральная Ассамблея Distr.: General
          zh | 联合国 A/RES/60/212 大会 Distr.: General 28 March 2006 第六十届会议
          ar | الأمم المتحدة الجمعية العامة Distr.: General A/RES/60/212
          en | The gardens of the city are watered with rain
          fr | Les jardins de la ville sont arrosés par la pluie et le vent
          es | Los jardines de la ciudad se riegan con la lluvia y el viento
          ru | Сады города поливаются дождем и снегом в течение года
          zh | 城市的花园在一年中以雨水浇灌
          ar | حدائق المدينة في كل عام تسقى من المطر
          """)
  void tellsTheLanguageOfAShortText(String tag, String text) {
    assertThat(Languages.detect(text).language()).contains(new Language(tag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Gärten der Stadt werden vom Regen bewässert, und der Wind weht in die Straßen",
        "Die Generalversammlung, unter Hinweis auf ihre Resolutionen und die Charta",
        "I giardini della città sono innaffiati dalla pioggia e dal vento che soffia nelle strade",
        "Os jardins da cidade são regados pela chuva e não pelo vento que sopra nas ruas",
        "De tuinen van de stad worden door de regen en niet door het water van de rivier besproeid",
        "Сади міста поливає дощ, і вітер віє на її вулицях",
        "都市の庭園は雨によって潤されている",
        "12345 - 67",
        "A/RES/60/212",
        ""
      })
  void takesNoOtherLanguageForOneOfThem(String text) {
    assertThat(Languages.detect(text).language()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The gardens of the city are watered with rain in the year | Amber Coast 1 250
          zh | 城市的花园在一年中以雨水浇灌，并请秘书长就此提出报告 | 灯塔港口 1 250 透镜浮标 37
          ar | إن الجمعية العامة في كل عام تسقى من المطر وإذ تشير إلى قرارها | منارات سواحل 37
          """)
  void tellsTheLanguageOfATextThatIsMostlyATable(String tag, String text, String row) {
    String table = (text + ". ").repeat(40).substring(0, 600) + (row + " ").repeat(900);
    assertThat(Languages.detect(table).language()).contains(new Language(tag));
  }

  @Test
  void takesNoOtherLanguageForThatOfItsMasthead() {
    String masthead =
        "United Nations General Assembly Distr.: General Agenda item 4 of the provisional agenda ";
    String text = "Die Gärten der Stadt werden vom Regen bewässert, und der Wind weht. ";
    assertThat(Languages.detect(masthead.repeat(3) + text.repeat(200)).language()).isEmpty();
  }

  @Test
  void showsThatATextIsMixed() {
    Detection mixed =
        Languages.detect(
            "The gardens of the city are watered with rain. ".repeat(3)
                + "Les jardins de la ville sont arrosés par la pluie et le vent. ".repeat(2));
    assertThat(mixed.language()).contains(new Language("en"));
    assertThat(mixed.confidence())
        .isLessThan(Languages.detect("The gardens of the city are watered with rain").confidence());
  }
}
