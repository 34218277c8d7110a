package org.plenary.parser.note;

import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.parser.line.LineConvention;

/**
 * The notes that letters count, as in tables, annexes and the texts of the 1970s: each begins with
 * the next letter, and behind a figure or a sign of the text stands the same one.
 */
final class LetteredNotes {

  private final NoteRows rows;
  private int last;

  LetteredNotes(NoteRows rows) {
    this.rows = rows;
  }

  /**
   * The letter with which a row begins, if it is the next and the text before calls it, or comes
   * right after the note of the letter before it, or stands right under the rule or the end of a
   * note as a whole sentence: its call was lost.
   *
   * @param row under a rule
   * @param from where the text begins that may call it
   * @param follows whether the note before it is open
   * @param first whether the row is the first under the rule or under the end of a note
   */
  Optional<NoteNumber> at(int row, int from, boolean follows, boolean first) {
    return NoteNumber.letter(rows.get(row))
        .filter(letter -> ordinal(letter) == last + 1)
        .filter(
            letter ->
                last > 0 && follows
                    || first
                        && letter.form() != NoteNumber.Form.BRACKETED_LETTER
                        && LineConvention.endsSentence(rows.get(row))
                    || isCalled(letter, from, row));
  }

  /** Takes note of one that was found. */
  void open(NoteNumber found) {
    last = ordinal(found);
  }

  private static int ordinal(NoteNumber letter) {
    return letter.marker().charAt(0) - 'a' + 1;
  }

  private boolean isCalled(NoteNumber letter, int from, int to) {
    UnnumberedMark mark = UnnumberedMark.of(letter);
    return IntStream.range(from, to)
        .filter(rows::isText)
        .anyMatch(row -> mark.in(rows.get(row), row).isPresent());
  }
}
