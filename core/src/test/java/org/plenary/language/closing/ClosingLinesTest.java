package org.plenary.language.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.language.Languages;

class ClosingLinesTest {

  @ParameterizedTest
  @CsvSource({
    "en, 'Adopted at the 312th meeting by 8 votes to none, with 3 abstentions (China).', 312, by 8",
    "en, Adopted unanimously at the 87th meeting., 87, unanimously",
    "en, 'Adopted without a vote at the 3042nd meeting (private meeting).', 3042, without",
    "fr, Adoptée à l'unanimité à la 972e séance., 972, à l'unanimité",
    "fr, 'Adoptée à la 848e séance par 10 voix contre une.', 848, par 10",
    "es, Aprobada por unanimidad en la 972a. sesión., 972, por unanimidad",
    "es, 'Aprobada en la 848a. sesión por 10 votos contra 1.', 848, por 10",
    "ru, Принята единогласно на 972-м заседании., 972, единогласно",
    "ru, 'Принята на 848-м заседании 10 голосами против 1.', 848, 10",
    "zh, 第972次会议一致通过。, 972, 一致",
    "ar, 'اتخذ بالإجماع في الجلسة 972.', 972, بالإجماع"
  })
  void readsTheSentenceOnTheAdoption(String tag, String line, int meeting, String vote) {
    AdoptionSentence sentence = closing(tag).adoption(line).orElseThrow();
    assertThat(sentence.meeting()).hasValue(meeting);
    assertThat(line.substring(sentence.held().start())).startsWith(Integer.toString(meeting));
    assertThat(line.substring(sentence.vote().orElseThrow().start())).startsWith(vote);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Adopted the same day.",
    "en, 'The report was adopted at the 5th meeting.'",
    "zh, 一致通过。"
  })
  void takesNoOtherSentenceForThatOnTheAdoption(String tag, String line) {
    assertThat(closing(tag).adoption(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, 68th plenary meeting, 68",
    "en, 51st meeting, 51",
    "en, 68th plenary meeting (resumed), 68",
    "en, 68th (resumed) plenary meeting, 68",
    "fr, 82e séance plénière, 82",
    "fr, 82 e séance plénière (reprise), 82",
    "es, 68ª sesión plenaria, 68",
    "es, 68a. sesión plenaria, 68",
    "es, Primera sesión plenaria, 1",
    "es, 68ª sesión plenaria (continuación), 68",
    "ru, 68-е пленарное заседание, 68",
    "ru, 68-е (возобновленное) пленарное заседание, 68",
    "zh, 第 68 次全体会议, 68",
    "zh, 第68次全体会议(续会), 68",
    "zh, 第53次会议, 53",
    "ar, الجلسة العامة 68, 68",
    "ar, الجلسة 53, 53",
    "ar, الجلسة العامة 68 (المستأنفة), 68"
  })
  void readsTheMeeting(String tag, String line, int number) {
    assertThat(closing(tag).meeting(line)).contains(new Meeting(number, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 72nd plenary meeting 9 December 2003",
    "fr, '72e séance plénière, le 9 décembre 2003'",
    "es, 72ª sesión plenaria 9 de diciembre de 2003",
    "ru, 72-е пленарное заседание 9 декабря 2003 года",
    "zh, 2003年12月9日第72次全体会议",
    "ar, الجلسة العامة 72 9 كانون الأول/ديسمبر 2003"
  })
  void partsMeetingAndDate(String tag, String line) {
    assertThat(closing(tag).meeting(line))
        .contains(new Meeting(72, Optional.of(LocalDate.of(2003, 12, 9))));
  }

  @ParameterizedTest
  @CsvSource({"en, The meeting", "en, 68th garden meeting was long", "zh, 全体会议"})
  void takesNoOtherLineForTheMeeting(String tag, String line) {
    assertThat(closing(tag).meeting(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en, [Adopted without a vote.]",
    "fr, [Adoptée sans vote.]",
    "es, [Aprobada sin votación.]",
    "ru, [Принята без голосования.]",
    "zh, [未经表决获得通过。]",
    "ar, [اعتُمد دون تصويت.]",
    "ar, [اعتمد من دون تصويت.]"
  })
  void readsThatThereWasNoVote(String tag, String line) {
    assertThat(closing(tag).isVote(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | [Adopted by a recorded vote of 24 to 6, with 17 abstentions. The voting was as follows:
          fr | [Adoptée par 24 voix contre 6, avec 17 abstentions, à l’issue d’un vote enregistré.
          es | [Aprobada en votación registrada por 24 votos contra 6 y 17 abstenciones.
          ru | [Принята в результате заносимого в отчет о заседании голосования 24 голосами против 6 при 17 воздержавшихся.
          zh | [经记录表决，以24票赞成、6票反对、17票弃权获得通过。
          ar | [اعتمد بتصويت مسجل بأغلبية 24 صوتاً مقابل 6 أصوات وامتناع 17 عضواً عن التصويت.
          """)
  void readsThatThereWasARecordedVote(String tag, String line) {
    assertThat(closing(tag).isVote(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | In favour:        | Against:           | Abstaining:
          fr | Ont voté pour :   | Ont voté contre :  | Se sont abstenus :
          es | Votos a favor:    | Votos en contra:   | Abstenciones:
          ru | Голосовали за:    | Голосовали против: | Воздержались:
          zh | 赞成：             | 反对：              | 弃权：
          ar | المؤيدون:         | المعارضون:         | الممتنعون:
          """)
  void readsTheLabelsOfTheVote(String tag, String favour, String against, String abstaining) {
    assertThat(closing(tag).isVote(favour)).isTrue();
    assertThat(closing(tag).isVote(against)).isTrue();
    assertThat(closing(tag).isVote(abstaining)).isTrue();
  }

  @Test
  void readsTheDate() {
    assertThat(closing("fr").date("22 décembre 2005")).contains(LocalDate.of(2005, 12, 22));
  }

  private static ClosingLines closing(String tag) {
    return Languages.of(tag).orElseThrow().closing();
  }
}
