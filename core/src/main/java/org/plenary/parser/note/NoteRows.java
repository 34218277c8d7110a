package org.plenary.parser.note;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.LineConvention;
import org.plenary.parser.line.PageLine;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.source.Furniture;
import org.plenary.source.Line;

/**
 * The rows of a text as notes are looked for in them: what each may begin or end.
 *
 * @param rows all of them
 * @param furniture which of them are furniture of pages
 * @param marked whether blanks at the ends of lines mark paragraphs
 * @param dated the figures that begin dates
 */
record NoteRows(
    List<PageLine> rows,
    List<Optional<Furniture>> furniture,
    Cues cues,
    boolean marked,
    DatedFigures dated) {

  /** How many rows a note may go on after what looks like its end. */
  static final int LOOK_AHEAD = 24;

  /** How many notes in a row may be lost. */
  static final int MOST_LOST = 2;

  int size() {
    return rows.size();
  }

  PageLine get(int row) {
    return rows.get(row);
  }

  /** Whether running text or a table goes on with a row. */
  boolean startsBody(int row) {
    return rows.get(row).isCell() || cues.startsBody(rows.get(row).folded());
  }

  /** Whether a row is text: neither blank nor furniture. */
  boolean isText(int row) {
    return furniture.get(row).isEmpty() && !rows.get(row).isBlank();
  }

  /** Whether the source itself says that a row is of a note. */
  boolean isRegion(int row) {
    return rows.get(row).line().region() == Line.Region.NOTE;
  }

  /** Whether the source itself says that a row is of no note. */
  boolean isBody(int row) {
    return rows.get(row).line().region() == Line.Region.BODY;
  }

  /** Whether a note ends with a row: none ends with a colon, behind which an address may stand. */
  boolean isComplete(int row, int next) {
    return marked
        ? LineConvention.partsNote(rows.get(row), rows.get(next))
        : LineConvention.endsSentence(rows.get(row)) && !SentenceEnds.colon(rows.get(row).text());
  }

  /** Whether what the text above a row says ends there. */
  boolean isEnded(int row) {
    int above = textBefore(row);
    return above < 0 || isComplete(above, row) || SentenceEnds.colon(rows.get(above).text());
  }

  /** Whether the first text from a row on goes on with a sentence. */
  boolean goesOn(int from) {
    int row = from;
    while (row < size() && !isText(row)) {
      row++;
    }
    return row < size() && LineConvention.beginsLow(get(row).text());
  }

  /** Whether a row ends as a sentence does, with no comma or colon. */
  boolean isStopped(int row) {
    String text = rows.get(row).text();
    return !text.isEmpty() && ".。".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Whether the date of the meeting, or the meeting under its date, is the text above a row. */
  boolean followsClosing(int row) {
    int last = textBefore(row);
    return last >= 0
        && (isDate(last) || startsBody(last) && textBefore(last) >= 0 && isDate(textBefore(last)));
  }

  private int textBefore(int row) {
    int before = row - 1;
    while (before >= 0 && !isText(before)) {
      before--;
    }
    return before;
  }

  private boolean isDate(int row) {
    String text = rows.get(row).text();
    return cues.dates(rows.get(row).folded()).stream()
        .anyMatch(date -> date.start() == 0 && date.end() + 1 >= text.length());
  }

  /** Whether nothing but furniture follows a row. */
  boolean isLastText(int row) {
    for (int i = row + 1; i < rows.size(); i++) {
      if (isText(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a note may begin with the number that a row begins with. */
  boolean opensNote(int row, NoteNumber found) {
    if (rows.get(row).isCell()) {
      return false;
    }
    String rest = rows.get(row).text().substring(found.end());
    if (rest.isEmpty()) {
      return !marked || isTextBegun(row + 1);
    }
    return mayBeginNote(rest)
        && !rows.get(row).holdsMarkersOnly()
        && !cues.startsBody(rows.get(row).folded())
        && !dated.holds(row, rows.get(row).start());
  }

  /** Whether the next note follows, or a sentence without another fills the foot of a page. */
  boolean goesOnAsNotes(int row, NoteNumber found, int sheetEnd) {
    return isFootOfPage(row, found, sheetEnd)
        || IntStream.range(row + 1, Math.min(rows.size(), row + LOOK_AHEAD))
            .filter(this::isText)
            .anyMatch(
                i ->
                    NoteNumber.at(get(i))
                        .filter(next -> next.value() > found.value())
                        .filter(next -> next.value() <= found.value() + 1 + MOST_LOST)
                        .filter(next -> next.form() == found.form() && opensNote(i, next))
                        .isPresent());
  }

  /** Whether one sentence with a number fills a page, whose end shows, from a row on. */
  private boolean isFootOfPage(int row, NoteNumber found, int sheetEnd) {
    int last = IntStream.range(row, sheetEnd).filter(this::isText).max().orElse(-1);
    return last >= row
        && last < row + LOOK_AHEAD
        && get(row).text().length() > found.end()
        && IntStream.rangeClosed(row, last)
            .allMatch(i -> !isText(i) || !startsBody(i) && isStopped(i) == (i == last));
  }

  /**
   * Whether a row begins a note that lost its number: no row has that number, and where the note
   * ends the next one begins; or it has a full stop, and blanks mark it as a paragraph or nothing
   * else stands above it.
   */
  boolean isUnnumberedNote(int row, int lost, int end, boolean first) {
    String text = get(row).text();
    if (!mayBeginNote(text) || Character.isDigit(text.charAt(0)) || startsBody(row)) {
      return false;
    }
    int last = row;
    while (textBelow(last, end) < end && !isComplete(last, textBelow(last, end))) {
      last = textBelow(last, end);
    }
    int next = textBelow(last, end);
    return !isNumberedBelow(next, end, lost)
        && (opensNumber(next, end, lost + 1) || (marked || first) && isStopped(last));
  }

  /** Whether a note with a number begins near below, before running text does. */
  private boolean isNumberedBelow(int from, int end, int number) {
    for (int row = from; row < Math.min(end, from + LOOK_AHEAD); row++) {
      if (get(row).isRule() || isText(row) && startsBody(row)) {
        return false;
      }
      if (opensNumber(row, end, number)) {
        return true;
      }
    }
    return false;
  }

  private boolean opensNumber(int row, int end, int number) {
    return row < end
        && isText(row)
        && NoteNumber.at(get(row))
            .filter(found -> found.value() == number && opensNote(row, found))
            .isPresent();
  }

  private int textBelow(int row, int end) {
    int below = row + 1;
    while (below < end && !isText(below)) {
      below++;
    }
    return below;
  }

  private static boolean mayBeginNote(String text) {
    return !LineConvention.beginsLow(text) && "–—-.,;:، ".indexOf(text.charAt(0)) < 0;
  }

  /** Whether a row begins as a paragraph does where blanks at line ends mark paragraphs. */
  private boolean isTextBegun(int row) {
    return row < rows.size()
        && !rows.get(row).isBlank()
        && LineConvention.beginsParagraph(rows.get(row))
        && mayBeginNote(rows.get(row).text());
  }
}
