package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.plenary.model.Inline;
import org.plenary.model.Language;
import org.plenary.render.Notes;

/**
 * The notes of a text in the order of their calls, and how far Word has counted them. It begins
 * with the first number that a note has: 2 where note 1 belongs to the masthead.
 */
public final class NoteCount {

  private static final Pattern COUNTABLE = Pattern.compile("[1-9][0-9]{0,3}");

  private final Notes notes;
  private final int before;
  private final List<NoteMark> marks = new ArrayList<>();
  private OptionalInt first = OptionalInt.empty();
  private int next;

  /** No notes as yet of a text in that language. */
  public NoteCount(Language language) {
    this.notes = new Notes(language);
    this.before = 0;
  }

  /**
   * No notes as yet of a text that shares its file with another.
   *
   * @param before how many notes the other text has, which come before these
   * @param first the number at which Word begins to count, as a file has only one
   */
  public NoteCount(Language language, int before, int first) {
    this.notes = new Notes(language, before);
    this.before = before;
    beginWith(first);
  }

  /** Takes the next note of the text and gives its number within the file. */
  int add(Inline.Note note) {
    String marker = note.marker();
    if (first.isEmpty() && COUNTABLE.matcher(marker).matches()) {
      beginWith(Integer.parseInt(marker));
    }
    boolean counted = first.isPresent() && marker.equals(Integer.toString(next));
    marks.add(counted ? NoteMark.around(notes, marker) : own(marker));
    next += counted ? 1 : 0;
    return notes.add(note);
  }

  private void beginWith(int number) {
    first = OptionalInt.of(number);
    next = number;
  }

  /** The number within the file of the first note of this text. */
  int lowest() {
    return before + 1;
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
