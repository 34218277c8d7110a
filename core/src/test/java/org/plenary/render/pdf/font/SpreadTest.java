package org.plenary.render.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.openhtmltopdf.render.JustificationInfo;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A justified line of Han characters has the room that it was given, and none within figures. */
class SpreadTest {

  @ParameterizedTest
  @ValueSource(strings = {"请秘书长就2044年以前12项工作", " 秘书长关于水道的报告", "COVID-19大流行", "2044", " ", "𠀀𠀁水道"})
  void hasTheRoomThatItWasGiven(String text) {
    JustificationInfo info = info();
    List<Spread> pieces = Spread.of(text, info);
    assertThat(pieces.stream().map(Spread::text).collect(Collectors.joining())).isEqualTo(text);
    assertThat(pieces.stream().mapToDouble(Spread::room).sum())
        .isCloseTo(new Spread(text, info).room(), within(0.01));
  }

  @Test
  void hasNoneWithinFigures() {
    assertThat(Spread.of("就2044年", info()))
        .extracting(Spread::text, piece -> piece.info() == null)
        .containsExactly(tuple("就", false), tuple("204", true), tuple("4年", false));
  }

  @Test
  void hasNoMoreInASpaceThanElsewhere() {
    JustificationInfo around = Objects.requireNonNull(Spread.of(" 秘书长", info()).get(0).info());
    assertThat(around.getSpaceAdjust()).isEqualTo(around.getNonSpaceAdjust());
  }

  private static JustificationInfo info() {
    JustificationInfo info = new JustificationInfo();
    info.setSpaceAdjust(40);
    info.setNonSpaceAdjust(3);
    return info;
  }
}
