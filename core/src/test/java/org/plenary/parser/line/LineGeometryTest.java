package org.plenary.parser.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenary.language.phrase.Folded;
import org.plenary.source.Line;
import org.plenary.source.Run;
import org.plenary.source.Span;
import org.plenary.source.Style;
import org.plenary.source.Typography;

/** What the distance of lines says, whatever their words. */
class LineGeometryTest {

  private final List<SiftedText.TextLine> lines = new ArrayList<>();

  @Test
  void measuresTheLinesOfALargerHeadingByTheirOwnSize() {
    text(100, 112, 124);
    int heading = lines.size();
    line(150, 12);
    line(164.4f, 12);
    text(190, 202, 214, 226);
    LineGeometry geometry = new LineGeometry(lines);
    assertThat(geometry.above(heading)).isNotEqualTo(LineGeometry.Space.NONE);
    assertThat(geometry.above(heading + 1)).isEqualTo(LineGeometry.Space.NONE);
  }

  @Test
  void partsLinesOfTheTextThatStandSoFarApart() {
    text(100, 112, 124, 138.4f, 150.4f, 162.4f);
    LineGeometry geometry = new LineGeometry(lines);
    assertThat(geometry.above(2)).isEqualTo(LineGeometry.Space.NONE);
    assertThat(geometry.above(3)).isEqualTo(LineGeometry.Space.PARTED);
  }

  private void text(float... baselines) {
    for (float baseline : baselines) {
      line(baseline, 10);
    }
  }

  private void line(float baseline, float size) {
    String text = "The lamps of all coasts are lit";
    Typography typography =
        new Typography(
            100, 400, baseline, size, List.of(new Run(new Span(0, text.length()), Style.PLAIN)));
    Line line =
        new Line(
            lines.size() + 1,
            new Span(0, text.length()),
            text,
            Line.Region.BODY,
            Optional.of(typography));
    lines.add(
        new SiftedText.TextLine(line, Folded.of(text), List.of(), SiftedText.Gap.NONE, false));
  }
}
