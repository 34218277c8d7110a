package org.plenary.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.source.Spans;

/** Which notes of a text Word counts, and from where. */
class NoteCountTest {

  @Test
  void beginsWithTheFirstNumber() {
    NoteCount count = count("2", "3", "4");
    assertThat(counted(count)).containsExactly(true, true, true);
    assertThat(count.first()).isEqualTo(2);
  }

  @Test
  void leavesMarksOfTheirOwnUncounted() {
    NoteCount count = count("*", "1", "a", "2", "7", "3");
    assertThat(counted(count)).containsExactly(false, true, false, true, false, true);
    assertThat(count.first()).isEqualTo(1);
  }

  @Test
  void countsNothingThatWordCannot() {
    NoteCount count = count("0", "01", "12345678901");
    assertThat(counted(count)).containsOnly(false);
    assertThat(count.first()).isEqualTo(1);
  }

  private static NoteCount count(String... markers) {
    NoteCount count = new NoteCount(Language.ofAlpha3("eng"));
    Stream.of(markers).forEach(marker -> count.add(new Inline.Note(marker, List.of(), Spans.NONE)));
    return count;
  }

  private static List<Boolean> counted(NoteCount count) {
    return IntStream.rangeClosed(1, count.size())
        .mapToObj(number -> count.mark(number).own().isEmpty())
        .toList();
  }
}
