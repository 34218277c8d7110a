package org.plenary.source.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** One full-width line for every this many rows with cells marks running text. */
  private static final int ROWS_TO_A_FULL_LINE = 3;

  private static final float FAR_EMPTY = 5;

  /** Rows this many times as far from one another as others have an empty row between them. */
  private static final float EMPTY_ROW = 2.2f;

  /** How many lines the title between two tables has. */
  private static final int MOST_TITLE = 4;

  /** How much the sizes of type in a table may differ. */
  private static final float LIKE = 1.3f;

  /** In font sizes: lines of one cell are at most this far apart. */
  private static final float WIDE_LEADING = 1.6f;

  private final List<TextRow> rows;
  private final Strokes strokes;
  private final List<List<Stretch>> stretches = new ArrayList<>();
  private final TableEnd foot;
  private final List<FoundTable> found = new ArrayList<>();
  private final Optional<OpenTable> above;
  private Optional<OpenTable> open = Optional.empty();

  /**
   * What was found on a page.
   *
   * @param tables its tables from top to bottom
   * @param open the one that the page ends with
   */
  public record Found(List<FoundTable> tables, Optional<OpenTable> open) {

    public Found {
      tables = List.copyOf(tables);
    }
  }

  private TableFinder(List<TextRow> rows, Strokes strokes, Optional<OpenTable> above) {
    this.rows = rows;
    this.strokes = strokes;
    this.above = above;
    rows.forEach(row -> stretches.add(row.stretches(strokes)));
    this.foot = new TableEnd(rows, stretches, strokes);
  }

  /**
   * The tables of a page.
   *
   * @param rows the rows of text between head and foot of the page, from top to bottom
   * @param strokes the rules of the page
   * @param above the table that the page before ends with
   */
  public static Found find(List<TextRow> rows, Strokes strokes, Optional<OpenTable> above) {
    return new TableFinder(rows, strokes, above).tables();
  }

  private Found tables() {
    int at = above.map(this::rest).orElse(0);
    while (at < rows.size()) {
      at = isStrong(at) ? Math.max(table(at, Optional.empty()), at + 1) : at + 1;
    }
    return new Found(found, open);
  }

  /** Takes what goes on with the table of the page before, and gives where to go on. */
  private int rest(OpenTable table) {
    int first = table.linesBefore(rows, stretches);
    if (first < rows.size()
        && (isStrong(first) || table.isFigures(rows.get(first), stretches.get(first)))
        && (first == 0 || !foot.isFar(first - 1, first))
        && table.admits(rows.get(first), stretches.get(first))) {
      int end = table(first, above);
      return found.isEmpty() ? 0 : end;
    }
    int lines = table.restAlone(rows, stretches);
    if (lines == 0) {
      return 0;
    }
    FoundTable.Row row = joiner(table.columns(), 0, lines).row(table.used());
    found.add(new FoundTable(0, lines, List.of(row), foot.notes(lines), table.goesOn(row, rows)));
    return lines + foot.notes(lines);
  }

  /** Whether a row has cells, not just a number or letter before its text. */
  private boolean isStrong(int row) {
    int cells = stretches.get(row).size();
    return cells > 2 || cells == 2 && stretches.get(row).stream().noneMatch(rows.get(row)::isMark);
  }

  /** Takes the table that begins with a row, if one does, and gives where to go on. */
  private int table(int first, Optional<OpenTable> before) {
    int start = first;
    int end = end(first);
    while (true) {
      ColumnExtents columns = columns(start, end, before);
      int misfit = misfit(columns, start, end);
      if (misfit < 0) {
        return before.isPresent() || isTable(columns, start, end)
            ? add(columns, start, end, before)
            : first + 1;
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
      if (foot.isFar(i - 1, i) && !isAfterEmptyRow(first, i)
          || isUnlike(first, i)
          || isTitle(first, i)
          || isBelowLastRule(first, i)) {
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

  /** Whether a row is no farther from the one above than if a row without text stood between. */
  private boolean isAfterEmptyRow(int first, int row) {
    float distance = foot.distance(row);
    return row - 2 >= first
        && distance <= EMPTY_ROW * foot.distance(row - 1)
        && distance <= FAR_EMPTY * rows.get(row).size();
  }

  /**
   * Whether lines with a row stand over the rule that begins another table, and under none, not
   * where the labels of the first column stand.
   */
  private boolean isTitle(int first, int row) {
    int below = row;
    while (below < rows.size() && stretches.get(below).size() == 1) {
      below++;
    }
    if (below == row || below == rows.size() || below - row > MOST_TITLE) {
      return false;
    }
    ColumnExtents columns = columns(first, row, Optional.empty());
    Stretch title = stretches.get(row).get(0);
    TextRow last = rows.get(row - 1);
    boolean isCell =
        columns.first(title) == columns.last(title)
            && OpenTable.isLike(last.size(), rows.get(row).size())
            && (RowJoiner.isTight(last, rows.get(row)) || isBelowEntry(title, row));
    return !isCell
        && strokes.above(rows.get(below), columns.left(), columns.right())
        && strokes.partRows(rows.get(below - 1), rows.get(below), columns.left(), columns.right())
        && !strokes.partRows(last, rows.get(row), columns.left(), columns.right())
        && title.left() > columns.left() + rows.get(row).size();
  }

  /** Whether an entry of the row above begins or ends where a line does, set a little wider. */
  private boolean isBelowEntry(Stretch line, int row) {
    return foot.distance(row) <= WIDE_LEADING * rows.get(row).size()
        && stretches.get(row - 1).stream().anyMatch(it -> line.isBelow(it.left(), it.right()));
  }

  /** Whether a rule across all columns closes the table, below which text is set larger. */
  private boolean isBelowLastRule(int first, int row) {
    TextRow last = rows.get(row - 1);
    TextRow text = rows.get(row);
    if (isStrong(row) || text.size() <= last.size() || OpenTable.isLike(text.size(), last.size())) {
      return false;
    }
    ColumnExtents columns = columns(first, row, Optional.empty());
    return strokes.partRows(last, text, columns.left(), columns.right())
        && strokes.above(text, columns.left(), columns.right());
  }

  private boolean isUnlike(int one, int other) {
    float a = rows.get(one).size();
    float b = rows.get(other).size();
    return Math.max(a, b) > LIKE * Math.min(a, b);
  }

  private ColumnExtents columns(int start, int end, Optional<OpenTable> before) {
    List<List<Stretch>> strong = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (isStrong(i)) {
        strong.add(stretches.get(i));
      }
    }
    ColumnExtents columns =
        before
            .map(it -> new ColumnExtents(it.columns(), strong))
            .orElseGet(() -> new ColumnExtents(strong));
    columns.joinHeads(
        strong,
        (left, right) -> strokes.isOneCell(rows.get(start), rows.get(end - 1), left, right));
    return columns;
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
        && (ruled || fullLines(columns, start, end) * ROWS_TO_A_FULL_LINE < strong)
        && crossing * 4 <= cells
        && isAligned(columns, start, end);
  }

  /** How many rows are lines of one piece from the left edge to the right, as running text has. */
  private long fullLines(ColumnExtents columns, int start, int end) {
    return stretches.subList(start, end).stream()
        .filter(row -> row.size() == 1)
        .map(row -> row.get(0))
        .filter(line -> line.beginsAt(columns.left()) && line.endsAt(columns.right()))
        .count();
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
        lefts += one.beginsAt(other.left()) ? 1 : 0;
        rights += one.endsAt(other.right()) ? 1 : 0;
        middles += one.hasMiddleOf(other) ? 1 : 0;
      }
      most = Math.max(most, Math.max(lefts, Math.max(rights, middles)));
    }
    return most > 1 ? most : 0;
  }

  private int add(ColumnExtents columns, int start, int end, Optional<OpenTable> before) {
    int from = before.isPresent() ? 0 : start;
    int least = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
    while (from > least && headsColumns(columns, from - 1, from)) {
      from--;
    }
    float leading = RowJoiner.leading(rows.subList(from, end));
    int to = foot.end(columns, from, end, leading);
    int notes = foot.notes(to);
    List<FoundTable.Row> joined =
        joiner(columns, from, to).rows(before.map(OpenTable::used).orElse(0));
    boolean goesOn = before.filter(it -> it.goesOn(joined.get(0), rows)).isPresent();
    found.add(new FoundTable(from, to, joined, notes, goesOn));
    open =
        notes == 0 && foot.endsWith(columns, to)
            ? Optional.of(new OpenTable(columns, joined, rows, leading))
            : Optional.empty();
    return to + notes;
  }

  private RowJoiner joiner(ColumnExtents columns, int from, int to) {
    return new RowJoiner(
        columns, rows.subList(from, to), stretches.subList(from, to), strokes, from);
  }

  /**
   * Whether a row stands close over columns but the first, or under a rule as wide as the table.
   */
  private boolean headsColumns(ColumnExtents columns, int row, int below) {
    TextRow one = rows.get(row);
    if (foot.isFar(row, below) || isUnlike(row, below) || one.mark() != Mark.NONE) {
      return false;
    }
    if (strokes.partRows(one, rows.get(below), columns.left(), columns.right())
        && !strokes.above(one, columns.left() + 20, columns.right() - 20)) {
      return false;
    }
    return stretches.get(row).stream()
        .allMatch(it -> columns.first(it) > 0 && it.right() <= columns.right() + 1);
  }
}
