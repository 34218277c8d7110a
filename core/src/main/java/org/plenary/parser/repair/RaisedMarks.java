package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Characters;

/**
 * Puts the raised number of a note into the line over which it was raised. Poppler keeps the layout
 * of a page, and a number that is raised far enough becomes a line of its own above the one that it
 * is part of, at about its column.
 *
 * <p>A figure alone on its line is such a number only if it stands over the line below it, within a
 * sentence, and if a note of that number stands further down on the page. It goes behind the word
 * that ends nearest to it; a blank before punctuation is where it was cut out.
 */
final class RaisedMarks {

  private static final Pattern MARK = Pattern.compile(" {2,}(\\d{1,3}) *");
  private static final Pattern NOTE = Pattern.compile(" *(\\d{1,3})(?: +\\S.*)?");
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String PUNCTUATION = ".,;:!?)]»”’،؛";

  /** How far from the end of a word, in columns, a number may stand over it. */
  private static final int FARTHEST = 6;

  /** How much nearer a place counts from which the number was cut out. */
  private static final int CUT = 8;

  private final Consumer<RepairLine> report;

  /**
   * @param report takes each line into which a number was put
   */
  RaisedMarks(Consumer<RepairLine> report) {
    this.report = report;
  }

  /** The rows of a page with the numbers where they belong; the same instance where none stood. */
  List<RepairLine> lowered(List<RepairLine> rows) {
    Map<String, Integer> notes = Map.of();
    Map<Integer, RepairLine> joined = new TreeMap<>();
    for (int at = 1; at + 1 < rows.size(); at++) {
      if (!isShort(rows.get(at))) {
        continue;
      }
      Matcher mark = MARK.matcher(rows.get(at).text());
      if (!mark.matches() || !goesOn(rows.get(at - 1))) {
        continue;
      }
      notes = notes.isEmpty() ? notes(rows) : notes;
      OptionalInt place = place(rows.get(at + 1), mark.start(1));
      if (place.isPresent() && notes.getOrDefault(mark.group(1), 0) > at + 1) {
        Traced number = rows.get(at).traced().part(mark.start(1), mark.end(1));
        joined.put(at, joined(rows.get(at + 1), number, place.getAsInt()));
        report.accept(rows.get(at + 1));
      }
    }
    return joined.isEmpty() ? rows : with(rows, joined);
  }

  /** The rows, those that are numbers left out and those below them replaced. */
  private static List<RepairLine> with(List<RepairLine> rows, Map<Integer, RepairLine> joined) {
    List<RepairLine> lowered = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      RepairLine below = joined.get(at);
      if (below == null) {
        lowered.add(rows.get(at));
      } else {
        lowered.add(below);
        at++;
      }
    }
    return lowered;
  }

  /** Whether a row ends within a sentence: what closes a clause may have its own call below it. */
  private static boolean goesOn(RepairLine row) {
    String text = row.text().stripTrailing();
    return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }

  private static boolean isShort(RepairLine row) {
    return row.text().length() < 200 && row.line().typography().isEmpty();
  }

  /** The numbers with which rows begin, and the last row that begins with each. */
  private static Map<String, Integer> notes(List<RepairLine> rows) {
    Map<String, Integer> notes = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      if (isShort(rows.get(i))) {
        Matcher note = NOTE.matcher(rows.get(i).text());
        if (note.matches()) {
          notes.put(note.group(1), i);
        }
      }
    }
    return notes;
  }

  /** Where in a line the number that stands over a column of it belongs: where a word ends. */
  private static OptionalInt place(RepairLine row, int column) {
    String text = row.text();
    if (!isShort(row) || MARK.matcher(text).matches() || column <= left(text)) {
      return OptionalInt.empty();
    }
    OptionalInt nearest = OptionalInt.empty();
    int least = FARTHEST + 1;
    for (int at = left(text) + 1; at <= text.length(); at++) {
      boolean ends = at == text.length() || text.charAt(at) == ' ';
      if (ends && text.charAt(at - 1) != ' ') {
        int distance = Math.abs(at - column) - (isCut(text, at) ? CUT : 0);
        if (distance < least) {
          least = distance;
          nearest = OptionalInt.of(at);
        }
      }
    }
    return nearest;
  }

  private static int left(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether a blank stands where none does but for a number that was cut out. */
  private static boolean isCut(String text, int blank) {
    if (blank + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(blank + 1);
    return PUNCTUATION.indexOf(next) >= 0
        || Characters.isUnspaced(next) && Characters.isUnspaced(text.charAt(blank - 1));
  }

  private static RepairLine joined(RepairLine row, Traced number, int at) {
    Traced line = row.traced();
    Traced.Builder raised = new Traced.Builder().append(line, 0, at);
    for (int digit = 0; digit < number.length(); digit++) {
      raised.append(RAISED.charAt(number.charAt(digit) - '0'), number.from(digit));
    }
    int rest = isCut(row.text(), at) ? at + 1 : at;
    return row.with(raised.append(line, rest, line.length()).build());
  }
}
