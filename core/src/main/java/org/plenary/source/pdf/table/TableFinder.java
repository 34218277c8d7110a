package org.plenary.source.pdf.table;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.pdf.table.TextRow.Mark;
import org.plenary.source.pdf.table.TextRow.Stretch;

/**
 * Finds tables among the rows of text of a page: rows of several stretches, one below the other,
 * whose stretches stand in common columns.
 */
public final class TableFinder {

  private static final int LEAST_ROWS = 3;
  private static final int LEAST_RULED_ROWS = 2;

  /** How many rows of one stretch may stand between two rows of several. */
  private static final int MOST_BETWEEN = 8;

  /** How many of these in succession may stand in several columns, as running text does. */
  private static final int MOST_ACROSS = 2;

  /**
   * In font sizes: rows farther from one another are not of one table, unless a rule parts them.
   */
  private static final float FAR = 3.2f;

  private static final float FAR_RULED = 6;

  /** How much the sizes of type in a table may differ. */
  private static final float LIKE = 1.3f;

  private static final float ALIGNED = 2.5f;

  /** How many lines of a cell may stand on the next page alone. */
  private static final int MOST_CARRIED = 3;

  /** In font sizes: they are no farther from one another and from the row below. */
  private static final float CARRIED = 2;

  private final List<TextRow> rows;
  private final Strokes strokes;
  private final List<List<Stretch>> stretches = new ArrayList<>();
  private final List<FoundTable> found = new ArrayList<>();

  private TableFinder(List<TextRow> rows, Strokes strokes) {
    this.rows = rows;
    this.strokes = strokes;
    rows.forEach(row -> stretches.add(row.stretches(strokes)));
  }

  /**
   * The tables of a page from top to bottom.
   *
   * @param rows the rows of text between head and foot of the page, from top to bottom
   * @param strokes the rules of the page
   */
  public static List<FoundTable> find(List<TextRow> rows, Strokes strokes) {
    return new TableFinder(rows, strokes).tables();
  }

  private List<FoundTable> tables() {
    int at = 0;
    while (at < rows.size()) {
      at = isStrong(at) ? Math.max(table(at), at + 1) : at + 1;
    }
    return found;
  }

  /** Whether a row has cells, not just a number or letter before its text. */
  private boolean isStrong(int row) {
    int cells = stretches.get(row).size();
    return cells > 2 || cells == 2 && stretches.get(row).stream().noneMatch(rows.get(row)::isMark);
  }

  /** Takes the table that begins with a row, if one does, and gives where to go on. */
  private int table(int first) {
    int start = first;
    int end = end(first);
    while (true) {
      ColumnExtents columns = columns(start, end);
      int misfit = misfit(columns, start, end);
      if (misfit < 0) {
        return isTable(columns, start, end) ? add(columns, start, end) : first + 1;
      }
      if (misfit == start) {
        return first + 1;
      }
      end = lastStrong(start, misfit) + 1;
    }
  }

  private int lastStrong(int from, int to) {
    int last = to - 1;
    while (last > from && !isStrong(last)) {
      last--;
    }
    return last;
  }

  /** Where rows with cells end that follow one another closely. */
  private int end(int first) {
    int last = first;
    for (int i = first + 1; i < rows.size() && i - last <= MOST_BETWEEN + 1; i++) {
      if (isFar(i - 1, i) || isUnlike(first, i)) {
        break;
      }
      if (isStrong(i)) {
        last = i;
      } else if (rows.get(i).mark() == Mark.LABEL && stretches.get(i).size() > 1) {
        break;
      }
    }
    return last + 1;
  }

  private boolean isFar(int above, int below) {
    TextRow one = rows.get(above);
    TextRow other = rows.get(below);
    float size = Math.max(one.size(), other.size());
    float distance = other.baseline() - one.baseline();
    return distance > FAR * size
        && (distance > FAR_RULED * size || !strokes.partRows(one, other, 0, Float.MAX_VALUE));
  }

  private boolean isUnlike(int one, int other) {
    float a = rows.get(one).size();
    float b = rows.get(other).size();
    return Math.max(a, b) > LIKE * Math.min(a, b);
  }

  private ColumnExtents columns(int start, int end) {
    List<List<Stretch>> strong = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (isStrong(i)) {
        strong.add(stretches.get(i));
      }
    }
    return new ColumnExtents(strong);
  }

  /** The first row that does not stand in the columns, as running text does not; -1 if all do. */
  private int misfit(ColumnExtents columns, int start, int end) {
    int across = 0;
    for (int i = start; i < end; i++) {
      List<Stretch> parted = columns.parted(rows.get(i), stretches.get(i));
      long crossing = parted.stream().filter(columns::crosses).count();
      across = parted.size() == 1 && crossing == 1 ? across + 1 : 0;
      if (across > MOST_ACROSS || crossing * 2 > parted.size() && parted.size() > 1) {
        return across > MOST_ACROSS ? i - across + 1 : i;
      }
    }
    return -1;
  }

  private boolean isTable(ColumnExtents columns, int start, int end) {
    int strong = 0;
    int cells = 0;
    int crossing = 0;
    for (int i = start; i < end; i++) {
      if (isStrong(i)) {
        strong++;
        for (Stretch stretch : columns.parted(rows.get(i), stretches.get(i))) {
          cells++;
          crossing += columns.crosses(stretch) ? 1 : 0;
        }
      }
    }
    boolean ruled =
        strokes.above(rows.get(start), columns.left(), columns.right())
            || start + 1 < end
                && strokes.partRows(
                    rows.get(start), rows.get(start + 1), columns.left(), columns.right());
    return columns.size() > 1
        && strong >= (ruled ? LEAST_RULED_ROWS : LEAST_ROWS)
        && crossing * 4 <= cells
        && isAligned(columns, start, end);
  }

  /** Whether most of what stands in a column begins, ends or has its middle at the same place. */
  private boolean isAligned(ColumnExtents columns, int start, int end) {
    List<List<Stretch>> filed = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      filed.add(new ArrayList<>());
    }
    for (int i = start; i < end; i++) {
      for (Stretch stretch : columns.parted(rows.get(i), stretches.get(i))) {
        if (columns.first(stretch) > 0 && !columns.crosses(stretch)) {
          filed.get(columns.first(stretch)).add(stretch);
        }
      }
    }
    int all = 0;
    int aligned = 0;
    for (List<Stretch> column : filed) {
      all += column.size();
      aligned += mostAligned(column);
    }
    return aligned * 10 >= all * 8;
  }

  private static int mostAligned(List<Stretch> column) {
    int most = 0;
    for (Stretch one : column) {
      int lefts = 0;
      int rights = 0;
      int middles = 0;
      for (Stretch other : column) {
        lefts += Math.abs(one.left() - other.left()) < ALIGNED ? 1 : 0;
        rights += Math.abs(one.right() - other.right()) < ALIGNED ? 1 : 0;
        middles +=
            Math.abs(one.left() + one.right() - other.left() - other.right()) < 2 * ALIGNED ? 1 : 0;
      }
      most = Math.max(most, Math.max(lefts, Math.max(rights, middles)));
    }
    return most > 1 ? most : 0;
  }

  private int add(ColumnExtents columns, int start, int end) {
    int from = start;
    int least = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
    while (from > least && headsColumns(columns, from - 1, from)) {
      from--;
    }
    if (from <= MOST_CARRIED && isCarried(columns, from)) {
      from = 0;
    }
    int to = end;
    while (to < rows.size() && belongsBelow(columns, to)) {
      to++;
    }
    int notes = 0;
    while (to + notes < rows.size()
        && !isFar(to + notes - 1, to + notes)
        && (rows.get(to + notes).mark() == Mark.NOTE
            || notes > 0 && RowJoiner.isTight(rows.get(to + notes - 1), rows.get(to + notes)))) {
      notes++;
    }
    List<FoundTable.Row> joined =
        new RowJoiner(columns, rows.subList(from, to), stretches.subList(from, to), strokes, from)
            .rows();
    found.add(new FoundTable(from, to, joined, notes));
    return to + notes;
  }

  /**
   * Whether a row stands close over columns but the first, or under a rule as wide as the table.
   */
  private boolean headsColumns(ColumnExtents columns, int row, int below) {
    TextRow one = rows.get(row);
    if (isFar(row, below) || isUnlike(row, below) || one.mark() != Mark.NONE) {
      return false;
    }
    if (strokes.partRows(one, rows.get(below), columns.left(), columns.right())
        && !strokes.above(one, columns.left() + 20, columns.right() - 20)) {
      return false;
    }
    return stretches.get(row).stream()
        .allMatch(it -> columns.first(it) > 0 && it.right() <= columns.right() + 1);
  }

  /** Whether the rows at the top of a page are the rest of cells that began on the page before. */
  private boolean isCarried(ColumnExtents columns, int end) {
    for (int i = 0; i < end; i++) {
      List<Stretch> here = stretches.get(i);
      if (here.size() != 1
          || rows.get(i).mark() != Mark.NONE
          || isUnlike(i, i + 1)
          || columns.first(here.get(0)) < 0
          || columns.crosses(here.get(0))
          || rows.get(i + 1).baseline() - rows.get(i).baseline() > CARRIED * rows.get(i).size()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row goes on with the last row of the table, or stands over a rule that ends it. */
  private boolean belongsBelow(ColumnExtents columns, int row) {
    List<Stretch> here = stretches.get(row);
    return here.size() == 1
        && rows.get(row).mark() == Mark.NONE
        && !isUnlike(row - 1, row)
        && columns.first(here.get(0)) >= 0
        && !columns.crosses(here.get(0))
        && RowJoiner.isTight(rows.get(row - 1), rows.get(row))
        && !strokes.partRows(rows.get(row - 1), rows.get(row), columns.left(), columns.right());
  }
}
