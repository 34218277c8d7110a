package org.plenary.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.text.Characters;

class LineWrapperTest {

  private static final String PIECES =
      "大会回顾其，；。（）《》、“”¹² 2003 58/220 Recalling its self-help (a) 12. résolution - — 1995年A/60/39";

  @ParameterizedTest
  @ValueSource(ints = {20, 33, 80})
  void linesJoinAgainToTheSameText(int width) {
    Random random = new Random(width);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = 0; i < 120; i++) {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      String whole = text.append("x").toString();
      assertThat(joined(new LineWrapper(width).wrap(whole, 2, 0))).isEqualTo(whole);
    }
  }

  @Test
  void frenchMarksStayWithTheirWord() {
    List<String> lines = new LineWrapper(20).wrap("une longue phrase ; il a dit « bonjour »", 0, 0);
    assertThat(lines).containsExactly("une longue phrase ;", "il a dit « bonjour »");
    assertThat(new LineWrapper(20).wrap("quatre longs mots ici ; voilà", 0, 0))
        .containsExactly("quatre longs mots", "ici ; voilà");
  }

  /** Between wide characters nothing, else a space. */
  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder(lines.get(0).substring(2));
    for (String line : lines.subList(1, lines.size())) {
      boolean wide =
          Characters.isWide(text.codePointBefore(text.length()))
              && Characters.isWide(line.codePointAt(0));
      text.append(wide ? "" : " ").append(line);
    }
    return text.toString();
  }

  @Test
  void countsHanTwice() {
    assertThat(new LineWrapper(20).wrap("一二三四五六七八九十甲乙丙", 0, 0))
        .containsExactly("一二三四五六七八九十", "甲乙丙");
  }

  @Test
  void startsNoLineWithClosingPunctuation() {
    assertThat(new LineWrapper(20).wrap("一二三四五六七八九十，乙丙", 0, 0))
        .containsExactly("一二三四五六七八九", "十，乙丙");
  }

  @Test
  void breaksNeitherAtHyphensNorWithinSymbols() {
    assertThat(new LineWrapper(20).wrap("see the non-governmental A/C.3/60/L.39/Rev.1 text", 0, 0))
        .containsExactly("see the", "non-governmental", "A/C.3/60/L.39/Rev.1", "text");
  }

  @Test
  void startsNoLineWithWhatLooksLikeANumber() {
    assertThat(new LineWrapper(20).wrap("as set out in para. 12. and (a) below it", 0, 0))
        .containsExactly("as set out in", "para. 12. and (a)", "below it");
  }

  @Test
  void leavesALongWordWhole() {
    String word = "w".repeat(50);
    assertThat(new LineWrapper(20).wrap(word + " end", 2, 0)).containsExactly("  " + word, "end");
  }

  @Test
  void keepsForcedLineEnds() {
    assertThat(new LineWrapper(20).wrap("one\ntwo", 1, 3)).containsExactly(" one", "   two");
  }
}
