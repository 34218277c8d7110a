package org.plenary.parser.page;

import java.util.List;
import org.plenary.source.Span;

/** Tells the figures of dates, which lines may break, from others. */
final class DatedFigures {

  private final List<Row> rows;
  private final Cues cues;
  private int lastRow = -1;
  private int lastStart;
  private List<Span> lastDates = List.of();

  DatedFigures(List<Row> rows, Cues cues) {
    this.rows = rows;
    this.cues = cues;
  }

  /** Whether the character at a place of the row's line belongs to a date. */
  boolean holds(int row, int at) {
    if (row != lastRow) {
      read(row);
    }
    return lastDates.stream().anyMatch(date -> date.contains(lastStart + at));
  }

  private void read(int row) {
    String before = text(row, -1);
    lastRow = row;
    lastStart = before.length() + 1;
    lastDates = cues.dates(before + ' ' + rows.get(row).line().text() + ' ' + text(row, 1));
  }

  /** The nearest text in a direction. */
  private String text(int row, int direction) {
    for (int i = row + direction; i >= 0 && i < rows.size(); i += direction) {
      if (!rows.get(i).isBlank()) {
        return rows.get(i).text();
      }
    }
    return "";
  }
}
