package org.plenary.source.pdf.page;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.source.pdf.glyph.Glyphs;
import org.plenary.source.pdf.line.PlacedLine;

/**
 * Finds the notes of a page: what stands below the note rule, or, without one, the small lines at
 * the page's end that begin with a raised number.
 */
final class NoteArea {

  /** Five or more underscores and nothing else. */
  private static final Pattern RULE_OF_CHARACTERS = Pattern.compile("[_ ]{0,2}_[_ ]{4,80}");

  /** {@code 1/}, {@code (1)}, {@code 1}, {@code *} and a blank. */
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\(\\d{1,3}\\)|\\d{1,3}[/.)]?|\\*{1,3}|[a-z][/)])(?:[ \\u200f].*)?");

  private static final float MINIMUM_RULE = 40;
  private static final float MAXIMUM_RULE_SHARE = 0.45f;
  private static final float SMALL = 0.95f;
  private static final float SAME_HEIGHT = 1.5f;

  private final float bodySize;
  private boolean notesGoOn;

  /**
   * @param bodySize the prevailing font size of the document in points
   */
  NoteArea(float bodySize) {
    this.bodySize = bodySize;
  }

  /**
   * The number of the line with which the notes begin; the number of lines when there are none.
   * Pages are asked for in order.
   *
   * @param page the page
   * @param running which of its lines are running matter
   * @param tablesEnd the baseline of the last line of a table, below which they stand
   */
  int start(PlacedPage page, boolean[] running, float tablesEnd) {
    int start = byRule(page, running, tablesEnd);
    if (start < 0) {
      start = bySize(page, running, tablesEnd);
    }
    notesGoOn = start < page.lines().size();
    return start;
  }

  /** Whether a line is a rule drawn with underscores. */
  static boolean isRule(PlacedLine line) {
    return RULE_OF_CHARACTERS.matcher(line.text()).matches();
  }

  private int byRule(PlacedPage page, boolean[] running, float tablesEnd) {
    List<PlacedLine> lines = page.lines();
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).baseline() < tablesEnd) {
        return -1;
      }
      boolean written = i > 0 && isRule(lines.get(i - 1));
      if (!running[i]
          && (written || hasRuleAbove(page, i))
          && beginsNotes(lines, running, i, written)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether a short drawn rule lies between a line and the one before it, alone on its height: a
   * table's last row has one under each column.
   */
  private static boolean hasRuleAbove(PlacedPage page, int index) {
    List<PlacedLine> lines = page.lines();
    PlacedLine line = lines.get(index);
    float above = index == 0 ? 0 : lines.get(index - 1).baseline() + 1;
    for (Glyphs.Rule rule : page.rules()) {
      if (rule.y() >= above
          && rule.y() < line.baseline()
          && rule.width() >= MINIMUM_RULE
          && rule.width() <= MAXIMUM_RULE_SHARE * page.width()
          && page.rules().stream().noneMatch(other -> isBeside(other, rule))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(Glyphs.Rule other, Glyphs.Rule rule) {
    return Math.abs(other.y() - rule.y()) < SAME_HEIGHT
        && (other.left() >= rule.right() || other.right() <= rule.left());
  }

  private boolean beginsNotes(
      List<PlacedLine> lines, boolean[] running, int index, boolean written) {
    PlacedLine first = lines.get(index);
    boolean numbered = first.startsRaised() || NUMBER.matcher(first.text()).matches();
    boolean small = true;
    for (int i = index; i < lines.size(); i++) {
      small &= running[i] || lines.get(i).size() <= SMALL * bodySize;
    }
    return (small && (numbered || notesGoOn)) || (written && numbered);
  }

  private int bySize(PlacedPage page, boolean[] running, float tablesEnd) {
    List<PlacedLine> lines = page.lines();
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      PlacedLine line = lines.get(i);
      if (running[i]) {
        continue;
      }
      if (line.baseline() < tablesEnd || line.size() > SMALL * bodySize) {
        break;
      }
      if (line.startsRaised()) {
        start = i;
      }
    }
    return start;
  }
}
