package org.plenary.parser.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenary.model.Inline.Text;
import org.plenary.source.Span;
import org.plenary.source.Spans;

class TextCutterTest {

  @Test
  void cutsWhereALineBroke() {
    String source = "见 第 60/1\n 号决议。";
    Text text = new Text("见 第 60/1号决议。", Spans.of(new Span(0, 8), new Span(10, 14)));

    List<Text> pieces = new TextCutter(source).cut(text, List.of(2, 11));

    assertThat(pieces)
        .containsExactly(
            new Text("见 ", Spans.of(new Span(0, 2))),
            new Text("第 60/1号决议", Spans.of(new Span(2, 8), new Span(10, 13))),
            new Text("。", Spans.of(new Span(13, 14))));
  }

  @Test
  void dividesInProportionWhereCharactersWereRepaired() {
    Text text = new Text("abcd", Spans.of(new Span(0, 8)));

    List<Text> pieces = new TextCutter("aabbccdd").cut(text, List.of(1, 3));

    assertThat(pieces)
        .extracting(Text::source)
        .containsExactly(
            Spans.of(new Span(0, 2)), Spans.of(new Span(2, 6)), Spans.of(new Span(6, 8)));
  }

  @Test
  void leavesTextWithoutSourceWithoutSource() {
    assertThat(new TextCutter("").cut(Text.of("A/60/1 and"), List.of(6)))
        .containsExactly(Text.of("A/60/1"), Text.of(" and"));
  }

  /** Whatever is cut where: no character of the spans is lost, doubled or moved. */
  @Test
  void losesNothing() {
    Random random = new Random(60_212);
    for (int round = 0; round < 500; round++) {
      StringBuilder source = new StringBuilder();
      StringBuilder value = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      for (int line = 0; line < 1 + random.nextInt(4); line++) {
        source.append("  ");
        int start = source.length();
        for (int i = 0; i < random.nextInt(12); i++) {
          char c = random.nextInt(4) == 0 ? ' ' : (char) ('a' + random.nextInt(26));
          source.append(c);
          if (c != ' ' || random.nextBoolean()) {
            value.append(random.nextInt(9) == 0 ? "xy" : String.valueOf(c));
          }
        }
        spans.add(new Span(start, source.length()));
        source.append('\n');
      }
      Text text = new Text(value.toString(), new Spans(spans));
      List<Integer> cuts =
          random.ints(3, 0, value.length() + 1).sorted().distinct().boxed().toList();

      List<Text> pieces = new TextCutter(source.toString()).cut(text, cuts);

      List<Span> together =
          pieces.stream().flatMap(piece -> piece.source().list().stream()).toList();
      assertThat(together).isSorted();
      assertThat(together.stream().mapToInt(Span::length).sum())
          .isEqualTo(text.source().list().stream().mapToInt(Span::length).sum());
      assertThat(new Spans(together)).isEqualTo(text.source());
      assertThat(String.join("", pieces.stream().map(Text::value).toList()))
          .isEqualTo(text.value());
    }
  }
}
