package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.number.Dates;
import org.plenary.language.number.FoundDate;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;

/**
 * Joins the digits of a year that a line end or blanks split, where a date is found only if they
 * are joined.
 */
final class SplitYears {

  private static final Pattern SPLIT =
      Pattern.compile("(?<![\\d/.,])(?:1\\s{0,3}9|2\\s{0,3}0)\\s{0,3}\\d\\s{0,3}\\d(?![\\d/])");
  private static final int BEFORE = 40;
  private static final int AFTER = 24;

  private final Dates dates;
  private final Consumer<RepairLine> report;

  /**
   * @param report takes each row in which a year was joined
   */
  SplitYears(Dates dates, Consumer<RepairLine> report) {
    this.dates = dates;
    this.report = report;
  }

  /** Whether a text may hold a year whose digits stand apart: a quick look. */
  static boolean mayBeIn(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      char first = text.charAt(i);
      if ((first == '1' || first == '2') && isSplit(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether white space parts the four digits from a place on, the second of them 9 or 0. */
  private static boolean isSplit(String text, int start) {
    int digits = 1;
    int spaces = 0;
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        spaces++;
        continue;
      }
      if (c < '0' || c > '9' || digits == 1 && c != (text.charAt(start) == '1' ? '9' : '0')) {
        return false;
      }
      if (++digits == 4) {
        return spaces > 0;
      }
    }
    return false;
  }

  /** The rows of a page with years joined in the row where they begin. */
  List<RepairLine> join(List<RepairLine> page) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (RepairLine row : page) {
      starts.add(text.length());
      text.append(row.text()).append('\n');
    }
    Matcher split = SPLIT.matcher(text);
    List<RepairLine> rows = page;
    while (split.find()) {
      boolean whole = split.end() - split.start() == 4;
      if (!whole && isDate(text, split.start(), split.end())) {
        rows = rows == page ? new ArrayList<>(page) : rows;
        join(rows, starts, split.start(), split.end());
      }
    }
    return rows;
  }

  private boolean isDate(CharSequence text, int start, int end) {
    int from = Math.max(0, start - BEFORE);
    String before = text.subSequence(from, start).toString();
    String year = text.subSequence(start, end).toString().replaceAll("\\s", "");
    String after = text.subSequence(end, Math.min(text.length(), end + AFTER)).toString();
    return dates.all(before + year + after).stream()
        .anyMatch(date -> covers(date, before.length(), before.length() + year.length()));
  }

  private static boolean covers(FoundDate date, int start, int end) {
    return date.start() <= start && end <= date.end();
  }

  /** Takes the digits from where they stand and puts them behind the first. */
  private void join(List<RepairLine> rows, List<Integer> starts, int start, int end) {
    int first = row(starts, start);
    int last = row(starts, end - 1);
    Traced.Builder line = new Traced.Builder();
    Traced old = rows.get(first).traced();
    line.append(old, 0, start - starts.get(first));
    for (int r = first; r <= last; r++) {
      Traced traced = rows.get(r).traced();
      int from = Math.max(0, start - starts.get(r));
      int to = Math.min(traced.length(), end - starts.get(r));
      for (int at = from; at < to; at++) {
        if (Character.isDigit(traced.charAt(at))) {
          line.append(traced, at, at + 1);
        }
      }
      if (r > first) {
        Traced.Builder rest = new Traced.Builder().append(traced, to, traced.length());
        rows.set(r, rows.get(r).with(rest.build()));
      }
    }
    if (first == last) {
      line.append(old, end - starts.get(first), old.length());
    }
    rows.set(first, rows.get(first).with(line.build()));
    report.accept(rows.get(first));
  }

  private static int row(List<Integer> starts, int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found < 0 ? -found - 2 : found;
  }
}
