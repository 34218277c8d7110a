package org.plenary.source.pdf.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenary.source.pdf.glyph.Glyphs;

/**
 * Makes lines of a page's glyphs: fragments, then rows of a common baseline with what is raised
 * above or lowered below it, then lines, of which a row has several where wide gaps part them.
 */
public final class LineAssembly {

  private static final float SAME_BASELINE = 0.2f;
  private static final float SMALLER = 0.87f;
  private static final float WRAPPED_MARKER = 0.7f;

  /** How far before its note a marker may hang, in sizes of type. */
  private static final float HANGING = 3;

  private final Glyphs glyphs;
  private final boolean rightToLeft;
  private final BracketNaming brackets;
  private final TableText.Turn turn;
  private final int page;

  private LineAssembly(
      Glyphs glyphs, boolean rightToLeft, BracketNaming brackets, TableText.Turn turn, int page) {
    this.page = page;
    this.turn = turn;
    this.glyphs = glyphs;
    this.rightToLeft = rightToLeft;
    this.brackets = brackets;
  }

  /**
   * The lines of a page from top to bottom, those of one row in reading direction.
   *
   * @param glyphs what was drawn
   * @param rightToLeft whether the document's script runs from right to left
   * @param brackets what the pages before have shown of the document's brackets; learns from this
   * @param turn the table that the page before ends with; becomes that of this page
   * @param page the number of the page
   */
  public static List<PlacedLine> assemble(
      Glyphs glyphs, boolean rightToLeft, BracketNaming brackets, TableText.Turn turn, int page) {
    return new LineAssembly(glyphs, rightToLeft, brackets, turn, page).lines();
  }

  private List<PlacedLine> lines() {
    List<Fragment> inked = new ArrayList<>();
    List<Fragment> blank = new ArrayList<>();
    List<Fragment> marks = new ArrayList<>();
    fragments(inked, blank, marks);
    List<Row> rows = rows(inked);
    rows = withRaised(rows);
    addBlanks(rows, blank);
    addMarks(rows, marks);
    LineText text = new LineText(glyphs, rightToLeft);
    List<TableText.DrawnLine> drawn = drawn(rows, text);
    if (rightToLeft) {
      drawn.forEach(it -> brackets.learn(it.line().clusters()));
    }
    List<PlacedLine> lines = new ArrayList<>(drawn.size());
    for (TableText.DrawnLine it : drawn) {
      PlacedLine line = text.placed(it.line(), brackets.isSeen());
      lines.add(it.table() ? line.inTable(it.cell()) : line);
    }
    return lines;
  }

  /** The lines of all rows, those of tables put together. */
  private List<TableText.DrawnLine> drawn(List<Row> rows, LineText text) {
    List<TableText.DrawnLine> drawn = new ArrayList<>();
    int at = 0;
    for (TableText.Drawn table : TableText.of(glyphs, text, rightToLeft, rows, page, turn)) {
      plain(rows, at, table.from(), text, drawn);
      drawn.addAll(table.lines());
      at = table.to();
    }
    plain(rows, at, rows.size(), text, drawn);
    return drawn;
  }

  private static void plain(
      List<Row> rows, int from, int to, LineText text, List<TableText.DrawnLine> drawn) {
    for (int i = from; i < to; i++) {
      for (LineText.VisualLine line : text.visualLines(rows.get(i), i)) {
        drawn.add(TableText.DrawnLine.plain(line));
      }
    }
  }

  private void fragments(List<Fragment> inked, List<Fragment> blank, List<Fragment> marks) {
    Fragment current = null;
    boolean currentInked = false;
    for (int i = 0; i < glyphs.count; i++) {
      if (current != null
          && current.isContinuedBy(glyphs, i)
          && (currentInked ? isLike(current, i) : glyphs.isBlank(i))) {
        current.add(glyphs, i);
        continue;
      }
      if (current != null) {
        keep(current, currentInked, inked, blank, marks);
      }
      current = new Fragment(glyphs, i);
      currentInked = !glyphs.isBlank(i);
    }
    if (current != null) {
      keep(current, currentInked, inked, blank, marks);
    }
  }

  /**
   * Letters may follow one another and take signs along; what begins with a sign has no letters.
   */
  private boolean isLike(Fragment fragment, int glyph) {
    return !glyphs.isMark(fragment.first) || glyphs.isMark(glyph);
  }

  private void keep(
      Fragment fragment,
      boolean isInked,
      List<Fragment> inked,
      List<Fragment> blank,
      List<Fragment> marks) {
    if (!isInked) {
      blank.add(fragment);
      return;
    }
    if (glyphs.isMark(fragment.first)) {
      marks.add(fragment);
      return;
    }
    if (!inked.isEmpty() && fragment.overprints(inked.get(inked.size() - 1), glyphs)) {
      inked.get(inked.size() - 1).bold = true;
      return;
    }
    inked.add(fragment);
  }

  private static List<Row> rows(List<Fragment> fragments) {
    List<Fragment> sorted = new ArrayList<>(fragments);
    sorted.sort(Comparator.comparingDouble(f -> f.baseline));
    List<Row> rows = new ArrayList<>();
    for (Fragment fragment : sorted) {
      Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last != null
          && Math.abs(fragment.baseline - last.baseline)
              <= SAME_BASELINE * Math.min(fragment.size, last.size)) {
        last.add(fragment);
      } else {
        rows.add(new Row(fragment));
      }
    }
    return rows;
  }

  /** Moves small fragments that stand a little above or below a row's baseline into that row. */
  private List<Row> withRaised(List<Row> rows) {
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      List<Fragment> staying = new ArrayList<>();
      for (Fragment fragment : row.inked) {
        if (!joinsAbove(fragment, rows, i) && !joinsBelow(fragment, kept)) {
          staying.add(fragment);
        }
      }
      if (staying.size() == row.inked.size()) {
        markIfWrapped(row, kept);
        kept.add(row);
      } else if (!staying.isEmpty()) {
        Row rest = new Row(staying.get(0));
        staying.subList(1, staying.size()).forEach(rest::add);
        kept.add(rest);
      }
    }
    return kept;
  }

  /** A note's marker that was wrapped stands on a row of its own, still small: it stays raised. */
  private void markIfWrapped(Row row, List<Row> kept) {
    Fragment only = row.inked.get(0);
    if (row.inked.size() > 1
        || kept.isEmpty()
        || row.size > WRAPPED_MARKER * kept.get(kept.size() - 1).size) {
      return;
    }
    only.raised = isNumber(only);
  }

  private boolean isNumber(Fragment fragment) {
    for (int i = fragment.first; i < fragment.end; i++) {
      char c = glyphs.text[i].charAt(0);
      if (!glyphs.isBlank(i) && !Character.isDigit(c) && c != '(' && c != ')') {
        return false;
      }
    }
    return true;
  }

  /** Whether a number among what is raised is the marker of a note, set apart before it. */
  private boolean hangs(Fragment fragment, Row raised, Row note) {
    float gap = rightToLeft ? fragment.left - note.right() : note.left() - fragment.right;
    return raised.size <= SMALLER * note.size
        && gap > 0
        && gap <= HANGING * note.size
        && isNumber(fragment);
  }

  private boolean joinsAbove(Fragment fragment, List<Row> rows, int index) {
    for (int j = index + 1; j < rows.size() && j <= index + 3; j++) {
      Row row = rows.get(j);
      float rise = row.baseline - fragment.baseline;
      if (rise > row.size) {
        return false;
      }
      if (rise <= 0.65f * row.size
          && fragment.size <= SMALLER * row.size
          && (row.isNear(fragment) || hangs(fragment, rows.get(index), row))) {
        fragment.raised = true;
        row.inked.add(fragment);
        return true;
      }
    }
    return false;
  }

  private static boolean joinsBelow(Fragment fragment, List<Row> kept) {
    if (kept.isEmpty()) {
      return false;
    }
    Row row = kept.get(kept.size() - 1);
    float drop = fragment.baseline - row.baseline;
    if (drop <= 0.4f * row.size && fragment.size <= SMALLER * row.size && row.isNear(fragment)) {
      row.inked.add(fragment);
      return true;
    }
    return false;
  }

  private static void addBlanks(List<Row> rows, List<Fragment> blanks) {
    for (Fragment blank : blanks) {
      int low = 0;
      int high = rows.size() - 1;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (rows.get(middle).baseline < blank.baseline - 0.5f) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      if (!rows.isEmpty() && Math.abs(rows.get(low).baseline - blank.baseline) <= 0.5f) {
        rows.get(low).blanks.add(blank);
      }
    }
  }

  /** Vowel signs stand at their own height: they belong to the nearest row under or around them. */
  private static void addMarks(List<Row> rows, List<Fragment> marks) {
    for (Fragment mark : marks) {
      Row nearest = null;
      float least = Float.MAX_VALUE;
      for (Row row : rows) {
        float distance = Math.abs(row.baseline - mark.baseline);
        if (distance < least && distance <= row.size && row.isNear(mark)) {
          nearest = row;
          least = distance;
        }
      }
      if (nearest != null) {
        nearest.marks.add(mark);
      }
    }
  }
}
