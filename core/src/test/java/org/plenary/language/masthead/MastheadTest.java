package org.plenary.language.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Languages;
import org.plenary.model.DocumentKind;
import org.plenary.model.Organ;

class MastheadTest {

  @ParameterizedTest
  @CsvSource({
    "en, Distr.: General",
    "en, Distr. GENERAL",
    "fr, Distr. générale",
    "es, Distr. general",
    "ru, Distr.: General",
    "zh, Distr.: General",
    "ar, Distr.: General"
  })
  void readsTheDistribution(String tag, String line) {
    assertThat(masthead(tag).distribution(line)).isTrue();
    assertThat(masthead(tag).distribution("General")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Original: English
          en | ORIGINAL: FRENCH
          fr | Original : anglais
          es | Original: inglés
          ru | Original: English
          zh | Original: Spanish
          ar | Original: English
          """)
  void knowsTheLanguageOfTheOriginal(String tag, String line) {
    assertThat(masthead(tag).originalLanguage(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"en, English", "fr, Français", "es, Español", "ru, Russian"})
  void knowsTheNameOfALanguage(String tag, String line) {
    assertThat(masthead(tag).languageName(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Agenda item 54 (a)
          en | Agenda items 13 and 115
          en | Provisional agenda item 7
          fr | Point 15 de l’ordre du jour
          es | Tema 67 b) del programa
          es | Tema 4 de la agenda
          ru | Пункт 16 повестки дня
          zh | 议程项目5
          zh | 议程项目 9 (a)
          ar | البند 121 من جدول الأعمال
          ar | البندان 13 و 115 من جدول الأعمال
          """)
  void knowsTheAgendaItem(String tag, String line) {
    assertThat(masthead(tag).agendaItem(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Resolution adopted by the General Assembly on 22 December 2005 | RESOLUTION | GENERAL_ASSEMBLY | 2005-12-22
          fr | Résolution adoptée par l’Assemblée générale le 22 décembre 2005 | RESOLUTION | GENERAL_ASSEMBLY | 2005-12-22
          es | Resolución aprobada por el Consejo de Derechos Humanos el 3 de abril de 2024 | RESOLUTION | HUMAN_RIGHTS_COUNCIL | 2024-04-03
          ru | Резолюция, принятая Советом по правам человека 19 июня 2020 года | RESOLUTION | HUMAN_RIGHTS_COUNCIL | 2020-06-19
          ru | Резолюция, принятая Генеральной Ассамблеей 22 декабря 2005 года | RESOLUTION | GENERAL_ASSEMBLY | 2005-12-22
          zh | 2011年12月2日大会决议                  | RESOLUTION | GENERAL_ASSEMBLY | 2011-12-02
          zh | 人权理事会2017年6月22日通过的决议        | RESOLUTION | HUMAN_RIGHTS_COUNCIL | 2017-06-22
          ar | قرار اتخذته الجمعية العامة في 22 كانون الأول/ديسمبر 2005 | RESOLUTION | GENERAL_ASSEMBLY | 2005-12-22
          ar | قرار اعتمده مجلس حقوق الإنسان في 3 نيسان/أبريل 2024 | RESOLUTION | HUMAN_RIGHTS_COUNCIL | 2024-04-03
          """)
  void readsWhatTheDocumentIs(
      String tag, String line, DocumentKind kind, Organ organ, LocalDate date) {
    assertThat(masthead(tag).documentLine(line))
        .contains(new DocumentLine(kind, Optional.of(organ), Optional.of(date), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Decision, DECISION",
    "en, Statement by the President of the Security Council, PRESIDENTIAL_STATEMENT",
    "en, Draft resolution, DRAFT_RESOLUTION",
    "en, Albania and Chile: draft resolution, DRAFT_RESOLUTION",
    "fr, Projet de résolution, DRAFT_RESOLUTION",
    "fr, Déclaration du Président du Conseil de sécurité, PRESIDENTIAL_STATEMENT",
    "es, Decisión, DECISION",
    "es, Proyecto de resolución revisado, DRAFT_RESOLUTION",
    "ru, Решение, DECISION",
    "ru, Заявление Председателя Совета Безопасности, PRESIDENTIAL_STATEMENT",
    "zh, 决定, DECISION",
    "zh, 安全理事会主席的声明, PRESIDENTIAL_STATEMENT",
    "ar, مقرر, DECISION",
    "ar, بيان من رئيس مجلس الأمن, PRESIDENTIAL_STATEMENT"
  })
  void readsTheWordForADocument(String tag, String line, DocumentKind kind) {
    assertThat(masthead(tag).documentLine(line)).map(DocumentLine::kind).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "en, '[on the report of the Second Committee (A/1/1)]'",
    "en, '[without reference to a Main Committee (A/1/L.1)]'",
    "fr, [sans renvoi à une grande commission",
    "es, [sobre la base del informe de la Tercera Comisión",
    "ru, [по докладу Второго комитета",
    "zh, [未经发交主要委员会而通过",
    "zh, [根据第一委员会的报告",
    "ar, [دون الإحالة إلى لجنة رئيسية"
  })
  void readsTheBasis(String tag, String line) {
    assertThat(masthead(tag).basis(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "en, Resolution 1325 (2000)",
    "fr, Résolution 1325(2000)",
    "es, Resolución 1325 (2000)",
    "ru, 'Резолюция 1325 (2000),'",
    "zh, 第1325(2000)号决议",
    "zh, 第 1325（2000）号决议",
    "ar, القرار 1325 (2000)",
    "en, 1325 (2000). Resolution of 31 October 2000"
  })
  void readsTheNumberOfTheCouncil(String tag, String line) {
    assertThat(masthead(tag).councilNumber(line)).contains(new YearNumber(1325, 2000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Adopted by the Security Council at its 4213th meeting, on 31 October 2000
          en | Adopted by the Security Council at its 4213th meeting, on31 October 2000
          fr | Adoptée par le Conseil de sécurité à sa 4213e séance, le 31 octobre 2000
          es | Aprobada por el Consejo de Seguridad en su 4213ª sesión, celebrada el 31 de octubre de 2000
          ru | принятая Советом Безопасности на его 4213-м заседании 31 октября 2000 года
          zh | 2000年10月31日安全理事会第4213次会议通过
          ar | الذي اتخذه مجلس الأمن في جلسته 4213، المعقودة في 31 تشرين الأول/أكتوبر 2000
          """)
  void readsMeetingAndDateOfTheAdoption(String tag, String line) {
    assertThat(masthead(tag).adoption(line))
        .contains(new AdoptionLine(OptionalInt.of(4213), Optional.of(LocalDate.of(2000, 10, 31))));
  }

  @Test
  void readsTheAdoptionWithoutAMeeting() {
    assertThat(masthead("fr").adoption("Adoptée par le Conseil de sécurité le 29 janvier 2021"))
        .contains(new AdoptionLine(OptionalInt.empty(), Optional.of(LocalDate.of(2021, 1, 29))));
    assertThat(masthead("en").adoption("Adopted by the garden council")).isEmpty();
  }

  private static Masthead masthead(String tag) {
    return Languages.of(tag).orElseThrow().masthead();
  }
}
