package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plenary.model.Inline;
import org.plenary.render.Notes;

/**
 * The notes of a text in the order of their calls, and how far Word has counted them. It begins
 * with the first number that a note has: 2 where note 1 belongs to the masthead.
 */
final class NoteCount {

  private static final Pattern COUNTABLE = Pattern.compile("[1-9][0-9]{0,3}");

  private final Notes notes;
  private final int before;
  private final List<NoteMark> marks = new ArrayList<>();
  private OptionalInt first = OptionalInt.empty();
  private int next;

  /**
   * @param notes takes the notes
   * @param before how many notes of another text the file has, which come before these
   */
  NoteCount(Notes notes, int before) {
    this.notes = notes;
    this.before = before;
  }

  /** Takes the next note of the text and gives its number within the file. */
  int add(Inline.Note note) {
    String marker = note.marker();
    if (first.isEmpty() && COUNTABLE.matcher(marker).matches()) {
      next = Integer.parseInt(marker);
      first = OptionalInt.of(next);
    }
    boolean counted = first.isPresent() && marker.equals(Integer.toString(next));
    marks.add(counted ? NoteMark.around(notes, marker) : own(marker));
    next += counted ? 1 : 0;
    return notes.add(note);
  }

  /** The mark of the note of that number. */
  NoteMark mark(int number) {
    return marks.get(number - before - 1);
  }

  /** A mark that Word does not count. */
  NoteMark own(String marker) {
    return NoteMark.own(notes.printed(marker));
  }

  /** The note that a further call of that marker means. */
  OptionalInt called(String marker) {
    return notes.called(marker);
  }

  /** The note of that number. */
  Inline.Note get(int number) {
    return notes.get(number);
  }

  /** How many notes there are. */
  int size() {
    return notes.size();
  }

  /** The number at which Word begins to count. */
  int first() {
    return first.orElse(1);
  }
}
