package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.parser.line.LineConvention;

/** The notes found so far, in the order of the text, and the one that is still open. */
final class NoteSeries {

  private final NoteRows rows;
  private final List<NoteText> closed = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private Optional<NoteNumber> number = Optional.empty();

  /** The last number of a note that was not lost. */
  private Optional<NoteNumber> printed = Optional.empty();

  private int last;
  private int sheetStart;

  NoteSeries(NoteRows rows) {
    this.rows = rows;
  }

  /** The notes that are closed. */
  List<NoteText> closed() {
    return closed;
  }

  /** Whether no note has been closed. */
  boolean isEmpty() {
    return closed.isEmpty();
  }

  /** The note closed last. */
  NoteText lastClosed() {
    return closed.get(closed.size() - 1);
  }

  /** The number of the last numbered note, open or closed; 0 where there is none. */
  int last() {
    return last;
  }

  /** Where the sheet began on which the last note was called; those after it may be too. */
  int sheetStart() {
    return sheetStart;
  }

  boolean isOpen() {
    return number.isPresent();
  }

  /** Whether the open note has nothing but its number yet. */
  boolean isNumberAlone() {
    return open.size() == 1 && number.orElseThrow().isAllOf(rows.get(open.get(0)));
  }

  /** The last row of the open note. */
  int lastRow() {
    return open.get(open.size() - 1);
  }

  /** Whether the open note ends with the last of its rows, which stands above the given one. */
  boolean isComplete(int row) {
    return rows.isComplete(lastRow(), row);
  }

  /** Whether a number is printed as those of the notes before, if one of them has a number. */
  boolean hasForm(NoteNumber found) {
    return printed.map(before -> before.value() == 0 || before.form() == found.form()).orElse(true);
  }

  /** How the notes before are numbered. */
  NoteNumber.Form form() {
    return printed.map(NoteNumber::form).orElse(NoteNumber.Form.PLAIN);
  }

  /** Whether a row begins with a superscript if the notes before do. */
  boolean isRaisedAlike(int row) {
    return latestRow().stream().noneMatch(first -> rows.get(first).beginsRaised())
        || rows.get(row).beginsRaised();
  }

  /** The first row of the open note, else of the one closed last. */
  private List<Integer> latestRow() {
    return isOpen() ? open.subList(0, 1) : isEmpty() ? List.of() : List.of(lastClosed().firstRow());
  }

  /**
   * Opens a note.
   *
   * @param row its first
   * @param calledFrom where the sheet begins on which it is called
   */
  void begin(NoteNumber found, int row, int calledFrom) {
    number = Optional.of(found);
    printed = found.isRestored() ? printed : number;
    open.add(row);
    sheetStart = calledFrom;
    last = found.value() == 0 ? last : found.value();
  }

  /** Adds a row to the open note. */
  void add(int row) {
    open.add(row);
  }

  /** Opens the last note again: a row goes on with it. */
  void reopen(int row) {
    NoteText note = closed.remove(closed.size() - 1);
    sheetStart = note.sheetStart();
    number = Optional.of(note.number());
    open.addAll(note.rows());
    open.add(row);
  }

  /** Closes the open note, if there is one. */
  void close(int sheetEnd) {
    number.ifPresent(found -> closed.add(new NoteText(found, open, sheetStart, sheetEnd)));
    number = Optional.empty();
    open.clear();
  }

  /**
   * Parts the open note in two where its last sentence begins a row, and gives the second the next
   * number, which was lost. Without such a row the note stays whole.
   */
  void restoreLost(int sheetEnd) {
    int split = lastSentence();
    if (split == 0) {
      return;
    }
    NoteNumber.Form form = number.orElseThrow().form();
    List<Integer> second = List.copyOf(open.subList(split, open.size()));
    open.subList(split, open.size()).clear();
    close(sheetEnd);
    number = Optional.of(NoteNumber.restored(++last, form));
    open.addAll(second);
  }

  /** Which of the open note's rows begins its last sentence; 0 if none but the first. */
  private int lastSentence() {
    for (int i = open.size() - 1; i > 0; i--) {
      String text = rows.get(open.get(i)).text();
      if (LineConvention.endsSentence(rows.get(open.get(i - 1)))
          && !LineConvention.beginsLow(text)
          && Character.isLetter(text.charAt(0))) {
        return i;
      }
    }
    return 0;
  }
}
