package org.plenary.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceMapTest {

  /** Of {@code cab-d}: from {@code ab cd}, and a hyphen that was put in. */
  private static SourceMap moved() {
    SourceMap.Builder map = new SourceMap.Builder();
    map.add(0, 3);
    map.add(1, 0);
    map.add(3, SourceMap.JOINED);
    map.add(4, 4);
    map.add(5, SourceMap.JOINED);
    return map.build();
  }

  @Test
  void tellsWhereCharactersWereRead() {
    assertThat(moved().spans(0, 5)).isEqualTo(Spans.of(new Span(0, 2), new Span(3, 5)));
    assertThat(moved().spans(1, 3)).isEqualTo(Spans.of(new Span(0, 2)));
    assertThat(moved().spans(3, 4)).isEqualTo(Spans.NONE);
    assertThat(moved().offsets(5)).hasToString("{0, 1, 3, 4}");
  }

  @Test
  void goesThroughTheMapOfItsSource() {
    SourceMap.Builder map = new SourceMap.Builder();
    map.add(0, 3);
    map.add(2, 0);
    map.add(5, SourceMap.JOINED);
    SourceMap whole = map.build().through(moved());
    assertThat(whole.offset(0)).isEqualTo(SourceMap.JOINED);
    assertThat(whole.offset(1)).isEqualTo(4);
    assertThat(whole.offset(2)).isEqualTo(3);
    assertThat(whole.spans(2, 5)).isEqualTo(Spans.of(new Span(0, 2), new Span(3, 4)));
    assertThat(SourceMap.SAME.through(whole)).isSameAs(whole);
    assertThat(whole.through(SourceMap.SAME)).isSameAs(whole);
  }
}
