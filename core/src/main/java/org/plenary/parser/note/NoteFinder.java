package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.LineConvention;
import org.plenary.parser.line.PageLine;
import org.plenary.parser.line.Sheets;
import org.plenary.source.Furniture;
import org.plenary.source.Line;

/**
 * Finds the notes at the foot of pages and at the end of the text.
 *
 * <p>The evidence is the rising count of the notes together with that of the figures in the text
 * that may call them; a rule or a page break only says where to look.
 */
public final class NoteFinder {

  private final NoteRows rows;
  private final PossibleCalls calls;
  private final LetteredNotes letters;
  private final NoteSeries notes;
  private int sheetStart;

  /** Where the block at hand begins. */
  private int blockStart;

  /** Whether the block at hand stands under a rule, which says that there are notes. */
  private boolean underRule;

  /** The notes of the block that nothing before it calls clearly. */
  private final List<Integer> uncalled = new ArrayList<>();

  /** From which row on the notes of the block at hand may be called. */
  private int callsFrom;

  /** Where the sheet at hand ends, if that shows; else where it begins. */
  private int sheetEnd;

  public NoteFinder(
      List<PageLine> rows,
      List<Optional<Furniture>> furniture,
      Cues cues,
      DatedFigures dated,
      boolean marked) {
    this.rows = new NoteRows(rows, furniture, cues, marked, dated);
    this.notes = new NoteSeries(this.rows);
    this.letters = new LetteredNotes(this.rows);
    this.calls = PossibleCalls.in(rows, furniture, dated);
  }

  /** The notes in the order of the text. */
  public List<NoteText> find() {
    List<Integer> starts = Sheets.starts(rows.rows(), rows.furniture());
    for (int s = 0; s < starts.size(); s++) {
      boolean closed = s + 1 < starts.size();
      sheet(starts.get(s), closed ? starts.get(s + 1) : rows.size(), closed);
    }
    return notes.closed();
  }

  private void sheet(int start, int end, boolean closed) {
    sheetStart = start;
    sheetEnd = closed || start > 0 ? end : start;
    boolean ruled = false;
    boolean found = false;
    for (int i = start; i < end; i++) {
      ruled |= rows.get(i).isRule();
      if (!rows.isText(i)) {
        continue;
      }
      boolean region = rows.get(i).line().region() == Line.Region.NOTE;
      if ((ruled || region) && !rows.get(i).isCell()) {
        underRule = ruled;
        int next = block(i, end, closed);
        found |= next > i && next == end;
        if (next > i) {
          sheetStart = next;
          i = next - 1;
        }
      }
      ruled = false;
    }
    if (!found) {
      Optional<CountedNotes.Count> counted =
          new CountedNotes(rows, calls, notes).find(sheetStart, end);
      int others = counted.map(count -> count.starts().get(0)).orElse(end);
      StarredNotes.find(rows, sheetStart, others).ifPresent(this::accept);
      counted.ifPresent(this::accept);
    }
  }

  /** Reads a block of notes that begins at a row; returns the row after it, or the row itself. */
  private int block(int first, int end, boolean closed) {
    blockStart = first;
    // Before any note, this may be the block of all notes at the end of the text.
    callsFrom = notes.isEmpty() ? 0 : sheetStart;
    uncalled.clear();
    for (int i = first; i < end; i++) {
      if (!rows.isText(i)) {
        continue;
      }
      if (rows.get(i).isCell()) {
        close();
        return i;
      }
      int row = i;
      Optional<NoteNumber> here = startOfNote(i).or(() -> startAfterLost(row));
      if (here.isPresent()) {
        begin(here.get(), i);
      } else if (!notes.isOpen() && !notes.isEmpty() && continuesNote(i, end)) {
        notes.reopen(i);
      } else if (isNumberLost(i, end)) {
        begin(NoteNumber.restored(notes.last() + 1, notes.form()), i);
      } else if (notes.isOpen()) {
        boolean resumes = !closed && resumes(i) || isBodyAgain(i);
        if (!rows.isRegion(i) && (turnsBack(i, end) || resumes)) {
          close();
          return i;
        }
        notes.add(i);
      } else {
        return first;
      }
    }
    close();
    return end;
  }

  /** Whether rows after a rule go on with the last note of the page before. */
  private boolean continuesNote(int row, int end) {
    if (rows.isRegion(row)) {
      return true;
    }
    // A long note puts off those after it, which were called on its own page.
    callsFrom = notes.lastClosed().sheetStart();
    // A further rule begins a block of its own.
    for (int i = row + 1; i < end && !rows.get(i).isRule(); i++) {
      if (rows.isText(i) && startOfNote(i).isPresent()) {
        return !rows.isComplete(lastRowOfNotes(), row);
      }
    }
    return end == sheetEnd && !rows.isComplete(lastRowOfNotes(), row);
  }

  private int lastRowOfNotes() {
    List<Integer> of = notes.lastClosed().rows();
    return of.get(of.size() - 1);
  }

  private Optional<NoteNumber> startOfNote(int row) {
    return NoteNumber.at(rows.get(row))
        .filter(
            found ->
                found.value() == 0
                    || found.value() == notes.last() + 1
                        && notes.hasForm(found)
                        && !isOutdone(row, found)
                        && (rows.isRegion(row) && notes.isRaisedAlike(row)
                            || rows.opensNote(row, found)
                                && (isNextUnderRule(row)
                                    || calls.any(found.value(), callsFrom, blockStart)
                                    || calls.whole(found.value(), notes.sheetStart(), blockStart)
                                    || calls.parted(found.value(), row + 1, sheetEnd)))
                    || notes.last() == 0
                        && found.value() > 1
                        && rows.opensNote(row, found)
                        && (calls.clear(found.value(), callsFrom, blockStart)
                            || beginsLate(row, found)))
        .or(
            () ->
                underRule
                    ? letters.at(row, callsFrom, notes.isOpen(), row == blockStart || isParted(row))
                    : Optional.empty());
  }

  /** Whether a rule says that notes begin at the row, or the note before ends above it. */
  private boolean isNextUnderRule(int row) {
    return underRule && (row == blockStart || isParted(row));
  }

  /** Whether the note that is open ends above the row. */
  private boolean isParted(int row) {
    return notes.isOpen() && !notes.isNumberAlone() && notes.isComplete(row);
  }

  /**
   * Whether a count of notes that a rule shows begins late; where blanks mark the paragraphs, a
   * number with a line of its own shows it.
   */
  private boolean beginsLate(int row, NoteNumber found) {
    return underRule
        && row == blockStart
        && (rows.marked() && found.isAllOf(rows.get(row))
            || rows.goesOnAsNotes(row, found, sheetEnd));
  }

  /**
   * Whether a later row with the same number is the better start: the note before is still open
   * here, and has ended there.
   */
  private boolean isOutdone(int row, NoteNumber found) {
    if (!notes.isOpen() || notes.isComplete(row)) {
      return false;
    }
    int before = row;
    int end = Math.min(rows.size(), row + NoteRows.LOOK_AHEAD);
    for (int i = row + 1; i < end && !rows.get(i).isRule(); i++) {
      if (!rows.isText(i)) {
        continue;
      }
      int at = i;
      boolean again =
          NoteNumber.at(rows.get(i))
              .filter(other -> other.value() == found.value() && rows.opensNote(at, other))
              .isPresent();
      if (again) {
        return rows.isComplete(before, i);
      }
      before = i;
    }
    return false;
  }

  /**
   * A note after one that the text calls but whose number, or the whole of it, was lost, or after
   * several that are lost where a rule says that notes go on.
   */
  private Optional<NoteNumber> startAfterLost(int row) {
    return NoteNumber.at(rows.get(row))
        .filter(
            found ->
                notes.last() > 0
                    && found.value() > notes.last() + 1
                    && found.value() <= notes.last() + 1 + NoteRows.MOST_LOST
                    && notes.hasForm(found)
                    && rows.opensNote(row, found)
                    && (!notes.isOpen() || notes.isComplete(row))
                    && (isNextUnderRule(row) && rows.goesOnAsNotes(row, found, sheetEnd)
                        || found.value() == notes.last() + 2
                            && calls.clear(notes.last() + 1, callsFrom, blockStart)
                            && calls.clear(found.value(), callsFrom, blockStart))
                    && !isNextNoteNear(row));
  }

  /** Whether a note that the text calls begins on a row under a rule though its number was lost. */
  private boolean isNumberLost(int row, int end) {
    int lost = notes.last() + 1;
    return isNextUnderRule(row)
        && calls.clear(lost, callsFrom, blockStart)
        && rows.isUnnumberedNote(row, lost, end, !notes.isOpen());
  }

  /**
   * Closes the note before, parted from one behind it whose number was lost, and opens the next.
   */
  private void begin(NoteNumber found, int row) {
    if (notes.isOpen() && found.value() > notes.last() + 1) {
      notes.restoreLost(sheetEnd);
    }
    close();
    open(found, row);
  }

  private void open(NoteNumber found, int row) {
    int from = Math.min(sheetStart, callsFrom);
    int before = notes.sheetStart();
    boolean putOff =
        !calls.clear(found.value(), from, row) && calls.whole(found.value(), before, from);
    boolean calledHere = !putOff && (found.value() == 0 || calls.any(found.value(), from, row));
    notes.begin(found, row, calledHere ? from : before);
    if (found.value() > 0
        && !calls.clear(found.value(), Math.min(from, notes.sheetStart()), blockStart)) {
      uncalled.add(found.value());
    }
    if (found.form().isLetter()) {
      letters.open(found);
    }
  }

  private void close() {
    notes.close(sheetEnd);
  }

  /** Whether the text goes on here after the last note of a page whose end nothing else shows. */
  private boolean resumes(int row) {
    if (notes.isNumberAlone()) {
      return false;
    }
    return rows.marked()
        ? notes.isComplete(row)
            && (LineConvention.beginsParagraph(rows.get(row)) || !isNextNoteNear(row))
        : !calls.clear(notes.last() + 1, sheetStart, blockStart) && rows.startsBody(row);
  }

  /** Whether the source shows that a row is of no note, and the row begins as text does. */
  private boolean isBodyAgain(int row) {
    return rows.isBody(row) && rows.startsBody(row) && notes.isComplete(row);
  }

  /**
   * Whether the text goes on here before the page ends, because its last note was extracted before
   * the line that calls it.
   */
  private boolean turnsBack(int row, int end) {
    if (uncalled.isEmpty() || notes.isNumberAlone()) {
      return false;
    }
    if (!notes.isComplete(row)
        || LineConvention.breaksNumber(rows.get(notes.lastRow()), rows.get(row))) {
      return uncalled.stream().anyMatch(note -> calls.clear(note, row, row + 1))
          && !isNextNoteNear(row);
    }
    if (callsHere(row)) {
      return true;
    }
    boolean ended = false;
    for (int i = row; i < end; i++) {
      if (rows.isText(i)) {
        if (callsHere(i) || callsPerhaps(i)) {
          return true;
        }
        if (ended) {
          return false;
        }
        ended = LineConvention.endsSentence(rows.get(i));
      }
    }
    return false;
  }

  /** Whether the row holds the first call of a note that nothing before the notes calls. */
  private boolean callsHere(int row) {
    return uncalled.stream()
        .anyMatch(
            note ->
                calls.clear(note, row, row + 1)
                    || calls.whole(note, row, row + 1) && !isCalledBefore(note));
  }

  /** The same with a figure glued to a year, where a note ends before the row. */
  private boolean callsPerhaps(int row) {
    return uncalled.stream()
        .anyMatch(note -> calls.parted(note, row, row + 1) && !isCalledBefore(note));
  }

  private boolean isCalledBefore(int note) {
    return calls.whole(note, Math.min(callsFrom, notes.sheetStart()), blockStart);
  }

  /** Whether the next note begins soon, before anything that reads like running text. */
  private boolean isNextNoteNear(int row) {
    int end = Math.min(rows.size(), row + NoteRows.LOOK_AHEAD);
    for (int i = row + 1; i < end && !rows.get(i).isRule(); i++) {
      if (!rows.isText(i)) {
        continue;
      }
      if (startOfNote(i).isPresent()) {
        return true;
      }
      if (LineConvention.beginsParagraph(rows.get(i)) || rows.startsBody(i)) {
        return false;
      }
    }
    return false;
  }

  private void accept(CountedNotes.Count count) {
    callsFrom = count.callsFrom();
    List<Integer> starts = count.starts();
    for (int n = 0; n < starts.size(); n++) {
      int start = starts.get(n);
      int next = n + 1 < starts.size() ? starts.get(n + 1) : count.lastText() + 1;
      PageLine row = rows.get(start);
      NoteNumber number = NoteNumber.mark(row).or(() -> NoteNumber.at(row)).orElseThrow();
      begin(number, start);
      for (int i = start + 1; i < next; i++) {
        if (rows.isText(i)) {
          notes.add(i);
        }
      }
    }
    close();
  }
}
