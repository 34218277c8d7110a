package org.plenary.parser.note;

import java.util.List;
import java.util.Optional;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.LineConvention;
import org.plenary.parser.line.PageLine;
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

  /** Whether what a row says ends with it. */
  boolean isComplete(int row, int next) {
    return marked
        ? LineConvention.partsNote(rows.get(row), rows.get(next))
        : LineConvention.endsSentence(rows.get(row));
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
