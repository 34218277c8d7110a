package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the notes with asterisks, or with a letter and a slash, at the end of a sheet where no rule
 * stands above them: each begins with the mark that stands behind a word of the text.
 */
final class StarredNotes {

  /** How many rows they may take together. */
  private static final int MOST_ROWS = 12;

  private StarredNotes() {}

  /**
   * The notes of a sheet.
   *
   * @param start its first row
   * @param end the row after its last, or the first of its other notes
   */
  static Optional<CountedNotes.Count> find(NoteRows rows, int start, int end) {
    List<Integer> starts = new ArrayList<>();
    int lastText = -1;
    int seen = 0;
    for (int i = end - 1; i >= start && seen < MOST_ROWS; i--) {
      if (!rows.isText(i)) {
        continue;
      }
      Optional<NoteNumber> number = NoteNumber.mark(rows.get(i));
      if (number.isEmpty() && rows.startsBody(i)) {
        break;
      }
      lastText = Math.max(lastText, i);
      seen++;
      if (number.isPresent()) {
        boolean called =
            !number.get().isAllOf(rows.get(i)) && isCalled(rows, number.get(), start, i);
        if (!called) {
          return Optional.empty();
        }
        starts.add(0, i);
      }
    }
    return starts.isEmpty()
        ? Optional.empty()
        : Optional.of(new CountedNotes.Count(starts, lastText, start));
  }

  /** Whether the same mark, just so many asterisks, stands behind a word or sign above. */
  private static boolean isCalled(NoteRows rows, NoteNumber number, int start, int row) {
    UnnumberedMark mark = UnnumberedMark.of(number);
    for (int i = start; i < row; i++) {
      if (rows.isText(i)
          && mark.in(rows.get(i), i)
              .filter(found -> found.start() > 0)
              .filter(found -> !Character.isWhitespace(text(rows, found).charAt(found.start() - 1)))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String text(NoteRows rows, Marker marker) {
    return rows.get(marker.row()).line().text();
  }
}
