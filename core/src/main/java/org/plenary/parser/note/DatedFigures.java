package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.Digits;
import org.plenary.parser.line.PageLine;
import org.plenary.source.Span;

/** Tells the figures of dates, which lines may break, from others. */
public final class DatedFigures {

  /** No date has more characters. */
  private static final int LONGEST_DATE = 40;

  private final List<PageLine> rows;
  private final Cues cues;
  private final Map<Integer, Around> found = new HashMap<>();

  /** Where a row begins among its neighbours, and which characters of all belong to dates. */
  private record Around(int start, BitSet dated) {}

  public DatedFigures(List<PageLine> rows, Cues cues) {
    this.rows = rows;
    this.cues = cues;
  }

  /** What the language knows of figures. */
  Cues cues() {
    return cues;
  }

  /** Whether the character at a place of the row's line belongs to a date. */
  boolean holds(int row, int at) {
    Around around = found.computeIfAbsent(row, this::read);
    return around.dated().get(around.start() + at);
  }

  /** Whether a date begins at a place of the row's line, whatever stands before it. */
  boolean opens(int row, int at) {
    String line = rows.get(row).line().text();
    String rest = line.substring(at, Math.min(line.length(), at + LONGEST_DATE));
    String next = text(row, 1);
    return cues.dates(rest + next.substring(0, Math.min(next.length(), LONGEST_DATE))).stream()
        .anyMatch(date -> date.start() == 0);
  }

  private Around read(int row) {
    String before = text(row, -1);
    String line = rows.get(row).line().text();
    String after = text(row, 1);
    int start = before.length() + 1;
    List<Span> dates = new ArrayList<>(cues.dates(before + ' ' + line + ' ' + after));
    int indent = rows.get(row).isBlank() ? 0 : rows.get(row).start();
    String text = line.substring(indent).stripTrailing();
    if (breakFigure(before, text)) {
      cues.dates(before + text).forEach(it -> dates.add(moved(it, 1 + indent)));
    }
    if (breakFigure(text, after)) {
      cues.dates(text + after).forEach(it -> dates.add(moved(it, start + indent)));
    }
    BitSet dated = new BitSet();
    dates.forEach(date -> dated.set(date.start(), date.end()));
    return new Around(start, dated);
  }

  /** Whether a figure may go on from one line to the next, as in {@code 1} and {@code 1 月}. */
  private static boolean breakFigure(String line, String next) {
    return !line.isEmpty()
        && !next.isEmpty()
        && Digits.value(line.charAt(line.length() - 1)) >= 0
        && Digits.value(next.charAt(0)) >= 0;
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
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
