package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

  /** How many rows a note may go on after what looks like its end. */
  private static final int LOOK_AHEAD = 24;

  /** Into how many rows a line may be cut by its markers. */
  private static final int LINES_PER_LINE = 6;

  private final List<PageLine> rows;
  private final List<Optional<Furniture>> furniture;
  private final Cues cues;
  private final boolean marked;
  private final DatedFigures dated;
  private final PossibleCalls calls;
  private final List<NoteText> notes = new ArrayList<>();
  private final List<Integer> open = new ArrayList<>();
  private Optional<NoteNumber> number = Optional.empty();
  private int sheetStart;

  /** Where the sheet began on which the last note was called; those after it may be too. */
  private int openedOn;

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

  private int last;

  public NoteFinder(
      List<PageLine> rows,
      List<Optional<Furniture>> furniture,
      Cues cues,
      DatedFigures dated,
      boolean marked) {
    this.rows = rows;
    this.furniture = furniture;
    this.cues = cues;
    this.marked = marked;
    this.dated = dated;
    this.calls = PossibleCalls.in(rows, furniture, dated);
  }

  /** The notes in the order of the text. */
  public List<NoteText> find() {
    List<Integer> starts = Sheets.starts(rows, furniture);
    for (int s = 0; s < starts.size(); s++) {
      boolean closed = s + 1 < starts.size();
      sheet(starts.get(s), closed ? starts.get(s + 1) : rows.size(), closed);
    }
    return notes;
  }

  private void sheet(int start, int end, boolean closed) {
    sheetStart = start;
    sheetEnd = closed || start > 0 ? end : start;
    boolean ruled = false;
    boolean found = false;
    for (int i = start; i < end; i++) {
      ruled |= rows.get(i).isRule();
      if (!isText(i)) {
        continue;
      }
      boolean region = rows.get(i).line().region() == Line.Region.NOTE;
      if (ruled || region) {
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
      tail(sheetStart, end);
    }
  }

  /** Reads a block of notes that begins at a row; returns the row after it, or the row itself. */
  private int block(int first, int end, boolean closed) {
    int before = notes.size();
    boolean continues = false;
    blockStart = first;
    // Before any note, this may be the block of all notes at the end of the text.
    callsFrom = notes.isEmpty() ? 0 : sheetStart;
    uncalled.clear();
    for (int i = first; i < end; i++) {
      if (!isText(i)) {
        continue;
      }
      int row = i;
      Optional<NoteNumber> here = startOfNote(i).or(() -> startAfterLost(row));
      if (here.isPresent()) {
        if (here.get().value() > last + 1 && split() > 0) {
          restore(split());
        }
        close();
        open(here.get(), i);
      } else if (number.isPresent()) {
        if (!isRegion(i) && (turnsBack(i, end) || !closed && resumes(i))) {
          close();
          return i;
        }
        open.add(i);
      } else if (!continues && !notes.isEmpty() && continuesNote(i, end)) {
        continues = true;
        reopen(i);
      } else {
        return first;
      }
      if (isRegion(i) && i + 1 < end && isText(i + 1) && !isRegion(i + 1)) {
        close();
        return i + 1;
      }
    }
    close();
    return notes.size() > before || continues ? end : first;
  }

  /** Whether rows after a rule go on with the last note of the page before. */
  private boolean continuesNote(int row, int end) {
    if (isRegion(row)) {
      return true;
    }
    // A long note puts off those after it, which were called on its own page.
    callsFrom = notes.get(notes.size() - 1).sheetStart();
    // A further rule begins a block of its own.
    for (int i = row + 1; i < end && !rows.get(i).isRule(); i++) {
      if (isText(i) && startOfNote(i).isPresent()) {
        return !isComplete(lastRowOfNotes(), row);
      }
    }
    return end == sheetEnd && !isComplete(lastRowOfNotes(), row);
  }

  private int lastRowOfNotes() {
    List<Integer> of = notes.get(notes.size() - 1).rows();
    return of.get(of.size() - 1);
  }

  private Optional<NoteNumber> startOfNote(int row) {
    return NoteNumber.at(rows.get(row))
        .filter(
            found ->
                found.value() == 0
                    || found.value() == last + 1
                        && sameForm(found)
                        && !isOutdone(row, found)
                        && (isRegion(row) && isRaisedLikeOthers(row)
                            || opensNote(row, found)
                                && (isNextUnderRule(row)
                                    || calls.any(found.value(), callsFrom, blockStart)
                                    || calls.whole(found.value(), openedOn, blockStart)
                                    || calls.parted(found.value(), row + 1, sheetEnd)))
                    || last == 0
                        && found.value() > 1
                        && opensNote(row, found)
                        && calls.clear(found.value(), callsFrom, blockStart));
  }

  /** Whether a rule says that notes begin at the row, or the note before ends above it. */
  private boolean isNextUnderRule(int row) {
    return underRule
        && (row == blockStart
            || number.isPresent()
                && !isNumberAlone()
                && isComplete(open.get(open.size() - 1), row));
  }

  /**
   * Whether the note before has not ended here, but has where the same number begins a row again.
   */
  private boolean isOutdone(int row, NoteNumber found) {
    if (number.isEmpty() || isComplete(open.get(open.size() - 1), row)) {
      return false;
    }
    int before = row;
    int end = Math.min(rows.size(), row + LOOK_AHEAD);
    for (int i = row + 1; i < end && !rows.get(i).isRule(); i++) {
      if (!isText(i)) {
        continue;
      }
      int at = i;
      boolean again =
          NoteNumber.at(rows.get(i))
              .filter(other -> other.value() == found.value() && opensNote(at, other))
              .isPresent();
      if (again) {
        return isComplete(before, i);
      }
      before = i;
    }
    return false;
  }

  /** A note whose number skips one that the text calls: the number was lost, or the whole note. */
  private Optional<NoteNumber> startAfterLost(int row) {
    return NoteNumber.at(rows.get(row))
        .filter(
            found ->
                last > 0
                    && found.value() == last + 2
                    && number.isPresent()
                    && sameForm(found)
                    && opensNote(row, found)
                    && isComplete(open.get(open.size() - 1), row)
                    && calls.clear(last + 1, callsFrom, blockStart)
                    && calls.clear(found.value(), callsFrom, blockStart)
                    && !isNextNoteNear(row));
  }

  /** Which of the open note's rows begins the note whose number was lost; 0 if none can. */
  private int split() {
    for (int i = number.isEmpty() ? 0 : open.size() - 1; i > 0; i--) {
      int row = open.get(i);
      String text = rows.get(row).text();
      if (LineConvention.endsSentence(rows.get(open.get(i - 1)))
          && !Character.isLowerCase(text.charAt(0))
          && Character.isLetter(text.charAt(0))) {
        return i;
      }
    }
    return 0;
  }

  /** Parts the open note in two and numbers the second. */
  private void restore(int split) {
    NoteNumber.Form form = number.orElseThrow().form();
    List<Integer> second = List.copyOf(open.subList(split, open.size()));
    open.subList(split, open.size()).clear();
    close();
    number = Optional.of(NoteNumber.restored(++last, form));
    open.addAll(second);
  }

  /** Whether the number is a superscript if those of the notes before are. */
  private boolean isRaisedLikeOthers(int row) {
    return notes.isEmpty()
        || !rows.get(notes.get(notes.size() - 1).firstRow()).beginsRaised()
        || rows.get(row).beginsRaised();
  }

  private boolean sameForm(NoteNumber found) {
    return notes.isEmpty()
        || notes.get(notes.size() - 1).number().form() == found.form()
        || notes.get(notes.size() - 1).value() == 0;
  }

  private void open(NoteNumber found, int row) {
    number = Optional.of(found);
    open.add(row);
    int from = Math.min(sheetStart, callsFrom);
    boolean putOff =
        !calls.clear(found.value(), from, row) && calls.whole(found.value(), openedOn, from);
    if (!putOff && (found.value() == 0 || calls.any(found.value(), from, row))) {
      openedOn = from;
    }
    if (found.value() > 0 && !calls.clear(found.value(), Math.min(from, openedOn), blockStart)) {
      uncalled.add(found.value());
    }
    last = found.value() == 0 ? last : found.value();
  }

  private void reopen(int row) {
    NoteText note = notes.remove(notes.size() - 1);
    openedOn = note.sheetStart();
    number = Optional.of(note.number());
    open.addAll(note.rows());
    open.add(row);
  }

  private void close() {
    number.ifPresent(found -> notes.add(new NoteText(found, open, openedOn, sheetEnd)));
    number = Optional.empty();
    open.clear();
  }

  /** Whether the text goes on here after the last note of a page whose end nothing else shows. */
  private boolean resumes(int row) {
    if (isNumberAlone() || !isComplete(open.get(open.size() - 1), row)) {
      return false;
    }
    return marked
        ? LineConvention.beginsParagraph(rows.get(row)) || !isNextNoteNear(row)
        : !calls.clear(last + 1, sheetStart, blockStart) && cues.startsBody(rows.get(row).folded());
  }

  /** Whether the open note has nothing but its number yet. */
  private boolean isNumberAlone() {
    return open.size() == 1 && number.orElseThrow().isAllOf(rows.get(open.get(0)));
  }

  /**
   * Whether the text goes on here before the page ends, because its last note was extracted before
   * the line that calls it.
   */
  private boolean turnsBack(int row, int end) {
    if (uncalled.isEmpty() || isNumberAlone()) {
      return false;
    }
    if (callsHere(row)) {
      return true;
    }
    int above = open.get(open.size() - 1);
    if (!isComplete(above, row) || LineConvention.breaksNumber(rows.get(above), rows.get(row))) {
      return false;
    }
    boolean ended = false;
    for (int i = row, seen = 0; i < end && seen < LINES_PER_LINE; i++) {
      if (isText(i)) {
        if (callsHere(i) || callsPerhaps(i)) {
          return true;
        }
        if (ended) {
          return false;
        }
        ended = LineConvention.endsSentence(rows.get(i));
        seen++;
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
    return calls.whole(note, Math.min(callsFrom, openedOn), blockStart);
  }

  /** Whether the next note begins soon, before anything that reads like running text. */
  private boolean isNextNoteNear(int row) {
    int end = Math.min(rows.size(), row + LOOK_AHEAD);
    for (int i = row + 1; i < end && !rows.get(i).isRule(); i++) {
      if (!isText(i)) {
        continue;
      }
      if (startOfNote(i).isPresent()) {
        return true;
      }
      if (LineConvention.beginsParagraph(rows.get(i)) || cues.startsBody(rows.get(i).folded())) {
        return false;
      }
    }
    return false;
  }

  private boolean isComplete(int row, int next) {
    return marked
        ? LineConvention.parts(rows.get(row), rows.get(next))
        : LineConvention.endsSentence(rows.get(row));
  }

  /** Notes without a rule above them: the rising count that reaches the end of the sheet. */
  private void tail(int start, int end) {
    callsFrom = start;
    Map<Integer, List<Integer>> starts = new TreeMap<>();
    int first = -1;
    int lastText = -1;
    for (int i = start; i < end; i++) {
      if (!isText(i)) {
        continue;
      }
      first = first < 0 ? i : first;
      lastText = i;
      int row = i;
      NoteNumber.at(rows.get(i))
          .filter(found -> found.value() > 0 && sameForm(found) && opensNote(row, found))
          .ifPresent(
              found -> starts.computeIfAbsent(found.value(), k -> new ArrayList<>()).add(row));
    }
    if (notes.isEmpty() && isLastText(lastText) && endnotes(starts, lastText)) {
      return;
    }
    for (int from : firstNumbers(starts)) {
      for (int top = top(starts, from, start, end); top >= from; top--) {
        List<Integer> chain = chain(starts, from, top);
        if (!chain.isEmpty()
            && chain.get(0) > first
            && isTail(chain, lastText)
            && allCalled(from, top, start, chain.get(0))) {
          accept(chain, lastText);
          return;
        }
      }
    }
  }

  private boolean isLastText(int row) {
    for (int i = row + 1; i < rows.size(); i++) {
      if (isText(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * All notes at the end of the text: a count from 1 up that figures of the text follow in order.
   */
  private boolean endnotes(Map<Integer, List<Integer>> starts, int lastText) {
    int top = 0;
    while (starts.containsKey(top + 1)) {
      top++;
    }
    List<Integer> chain = chain(starts, 1, top);
    if (chain.isEmpty() || !isTail(chain, lastText) || !calls.inOrder(top, chain.get(0))) {
      return false;
    }
    callsFrom = 0;
    accept(chain, lastText);
    return true;
  }

  /** The numbers with which the notes of a sheet may begin: the next one, or any at the outset. */
  private List<Integer> firstNumbers(Map<Integer, List<Integer>> starts) {
    if (last > 0) {
      return List.of(last + 1);
    }
    return starts.keySet().stream().filter(n -> n == 1 || !starts.containsKey(n - 1)).toList();
  }

  private boolean opensNote(int row, NoteNumber found) {
    String rest = rows.get(row).text().substring(found.end());
    if (rest.isEmpty()) {
      return !marked || isTextBegun(row + 1);
    }
    return mayBeginNote(rest)
        && !rows.get(row).holdsMarkersOnly()
        && !cues.startsBody(rows.get(row).folded())
        && !dated.holds(row, rows.get(row).start());
  }

  private static boolean mayBeginNote(String text) {
    return !Character.isLowerCase(text.charAt(0)) && "–—-.,;:، ".indexOf(text.charAt(0)) < 0;
  }

  /** Whether a row begins as a paragraph does where blanks at line ends mark paragraphs. */
  private boolean isTextBegun(int row) {
    return row < rows.size()
        && !rows.get(row).isBlank()
        && LineConvention.beginsParagraph(rows.get(row))
        && mayBeginNote(rows.get(row).text());
  }

  private int top(Map<Integer, List<Integer>> starts, int from, int start, int end) {
    int top = from - 1;
    while (starts.containsKey(top + 1) && calls.any(top + 1, start, end)) {
      top++;
    }
    return top;
  }

  /**
   * The latest rows that begin the notes from the first to the last number; empty if there are
   * none.
   */
  private static List<Integer> chain(Map<Integer, List<Integer>> starts, int from, int top) {
    List<Integer> chain = new ArrayList<>();
    int limit = Integer.MAX_VALUE;
    for (int value = top; value >= from; value--) {
      List<Integer> begun = starts.getOrDefault(value, List.of());
      int found = Collections.binarySearch(begun, limit);
      int before = found < 0 ? -found - 2 : found - 1;
      if (before < 0) {
        return List.of();
      }
      limit = begun.get(before);
      chain.add(limit);
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Whether nothing from the first note on looks like running text. */
  private boolean isTail(List<Integer> chain, int lastText) {
    for (int i = chain.get(0); i <= lastText; i++) {
      if (isText(i)
          && Collections.binarySearch(chain, i) < 0
          && cues.startsBody(rows.get(i).folded())) {
        return false;
      }
    }
    return true;
  }

  /** Whether figures call all notes; half of them clearly where the count does not start at 1. */
  private boolean allCalled(int from, int top, int start, int noteRow) {
    int clearly = 0;
    for (int value = from; value <= top; value++) {
      if (!calls.any(value, start, noteRow)) {
        return false;
      }
      clearly += calls.clear(value, start, noteRow) ? 1 : 0;
    }
    return last > 0 || from == 1 || clearly * 2 > top - from;
  }

  private void accept(List<Integer> chain, int lastText) {
    for (int n = 0; n < chain.size(); n++) {
      int next = n + 1 < chain.size() ? chain.get(n + 1) : lastText + 1;
      open(NoteNumber.at(rows.get(chain.get(n))).orElseThrow(), chain.get(n));
      for (int i = chain.get(n) + 1; i < next; i++) {
        if (isText(i)) {
          open.add(i);
        }
      }
      close();
    }
  }

  private boolean isText(int row) {
    return furniture.get(row).isEmpty() && !rows.get(row).isBlank();
  }

  private boolean isRegion(int row) {
    return rows.get(row).line().region() == Line.Region.NOTE;
  }
}
