package org.plenary.source.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.pdf.table.TextRow.Stretch;

/**
 * Decides which rows of text are one row of a table: those that stand as close as the lines of a
 * paragraph with no rule between, or, where all rows do, those that have an entry in few columns.
 */
final class RowJoiner {

  /** In font sizes: lines of one cell are no farther from one another than this. */
  private static final float LEADING = 1.32f;

  /** The same where lines are set wider, over the least distance. */
  private static final float LIKE_LEAST = 1.1f;

  /** In font sizes: what is less is no distance of lines, but of cells set lower than others. */
  private static final float LEAST = 0.9f;

  /** In font sizes. */
  private static final float BLANK = 0.2f;

  /** Of the width of a column. */
  private static final float UNBROKEN = 0.6f;

  private final ColumnExtents columns;
  private final List<TextRow> rows;
  private final Strokes strokes;
  private final int offset;
  private final List<List<Stretch>> cells = new ArrayList<>();
  private final float size;

  /**
   * @param columns of the table
   * @param rows its rows of text
   * @param stretches what stands in them
   * @param strokes the rules of the page
   * @param offset the index of the first row on the page
   */
  RowJoiner(
      ColumnExtents columns,
      List<TextRow> rows,
      List<List<Stretch>> stretches,
      Strokes strokes,
      int offset) {
    this.columns = columns;
    this.rows = rows;
    this.strokes = strokes;
    this.offset = offset;
    for (int i = 0; i < rows.size(); i++) {
      cells.add(columns.parted(rows.get(i), stretches.get(i)));
    }
    this.size =
        (float)
            rows.stream()
                .mapToDouble(TextRow::size)
                .sorted()
                .skip(rows.size() / 2)
                .findFirst()
                .orElse(1);
  }

  static boolean isTight(TextRow above, TextRow below) {
    return below.baseline() - above.baseline() <= LEADING * Math.max(above.size(), below.size());
  }

  /** The same where the lines of a table are set wider. */
  static boolean isTight(TextRow above, TextRow below, float leading) {
    return isTight(above, below) || below.baseline() - above.baseline() <= LIKE_LEAST * leading;
  }

  /** The least distance of lines, or 0 where there is but one. */
  static float leading(List<TextRow> rows) {
    float least = Float.MAX_VALUE;
    for (int i = 1; i < rows.size(); i++) {
      float distance = rows.get(i).baseline() - rows.get(i - 1).baseline();
      least = distance > LEAST * rows.get(i).size() ? Math.min(least, distance) : least;
    }
    return least == Float.MAX_VALUE ? 0 : least;
  }

  /**
   * The rows.
   *
   * @param least how many columns they have at least
   */
  List<FoundTable.Row> rows(int least) {
    List<Integer> starts = bySpace(0);
    if (starts.size() == rows.size()) {
      List<Integer> wider = bySpace(LIKE_LEAST * leading(rows));
      starts = wider.size() > 1 && spaceTells(wider) ? wider : starts;
    } else if (!spaceTells(starts)) {
      starts = byEntries();
    }
    List<FoundTable.Row> joined = new ArrayList<>();
    int head = headEnd(starts);
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
      joined.add(row(starts.get(i), to, starts.get(i) < head));
    }
    return withoutUnusedColumns(withSpans(joined), least);
  }

  /**
   * All as one row.
   *
   * @param least how many columns it has at least
   */
  FoundTable.Row row(int least) {
    return withoutUnusedColumns(List.of(row(0, rows.size(), false)), least).get(0);
  }

  /**
   * A head alone in its row, under those of columns, heads its own column and all that follow: the
   * unit of what stands in them.
   */
  private static List<FoundTable.Row> withSpans(List<FoundTable.Row> rows) {
    List<FoundTable.Row> spanned = new ArrayList<>();
    for (FoundTable.Row row : rows) {
      List<FoundTable.Cell> cells = row.cells();
      int last = used(row) - 1;
      boolean alone =
          !spanned.isEmpty()
              && last > 0
              && isHead(row)
              && used(spanned.get(spanned.size() - 1)) > last + 1
              && cells.subList(0, last).stream().allMatch(it -> it.parts().isEmpty());
      if (alone) {
        FoundTable.Cell unit = cells.get(last);
        int columns =
            cells.subList(last, cells.size()).stream().mapToInt(FoundTable.Cell::columns).sum();
        List<FoundTable.Cell> wider = new ArrayList<>(cells.subList(0, last));
        wider.add(new FoundTable.Cell(columns, true, unit.parts()));
        spanned.add(new FoundTable.Row(wider));
      } else {
        spanned.add(row);
      }
    }
    return spanned;
  }

  /** No row but a head has cells in columns at the end that no other row uses. */
  private static List<FoundTable.Row> withoutUnusedColumns(List<FoundTable.Row> rows, int least) {
    int most = rows.stream().filter(row -> !isHead(row)).mapToInt(RowJoiner::used).max().orElse(0);
    int used = Math.max(most, least);
    return most == 0
        ? rows
        : rows.stream()
            .map(
                row ->
                    isHead(row)
                        ? row
                        : new FoundTable.Row(
                            row.cells().subList(0, Math.min(used, row.cells().size()))))
            .toList();
  }

  private static boolean isHead(FoundTable.Row row) {
    return row.cells().stream().allMatch(FoundTable.Cell::header);
  }

  /** How many cells it takes to hold all that a row holds. */
  private static int used(FoundTable.Row row) {
    int used = row.cells().size();
    while (used > 0 && row.cells().get(used - 1).parts().isEmpty()) {
      used--;
    }
    return used;
  }

  private boolean isRuled(int row) {
    return strokes.partRows(rows.get(row - 1), rows.get(row), columns.left(), columns.right());
  }

  /** Where rows begin if lines of one row are no farther from one another than lines usually. */
  private List<Integer> bySpace(float leading) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < rows.size(); i++) {
      boolean tight = isTight(rows.get(i - 1), rows.get(i)) || distance(i) <= leading;
      if (isRuled(i) || !tight) {
        starts.add(i);
      }
    }
    return starts;
  }

  private float distance(int row) {
    return rows.get(row).baseline() - rows.get(row - 1).baseline();
  }

  /** Whether few rows that space sets apart have several lines with entries in most columns. */
  private boolean spaceTells(List<Integer> starts) {
    int crowded = 0;
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
      int full = 0;
      for (int line = starts.get(i); line < to; line++) {
        full += isFull(line) && (full == 0 || !continues(line)) ? 1 : 0;
      }
      crowded += Math.max(0, full - 1);
    }
    return crowded * 8 < rows.size();
  }

  private boolean isFull(int row) {
    return cells.get(row).size() * 2 > columns.size();
  }

  /**
   * Whether each entry of a line that stands below another goes on with it: the line above had no
   * room for the word with which it begins.
   */
  private boolean continues(int row) {
    boolean below = false;
    for (Stretch entry : cells.get(row)) {
      int column = place(entry);
      Optional<Stretch> above =
          cells.get(row - 1).stream().filter(it -> place(it) == column).findFirst();
      if (above.isPresent()) {
        if (!isFilled(column, row - 1, above.get(), entry)) {
          return false;
        }
        below = true;
      }
    }
    return below;
  }

  /** Whether a line of a column has no room for the word that another begins with. */
  private boolean isFilled(int column, int row, Stretch line, Stretch next) {
    float width = columns.right(column) - columns.left(column);
    TextRow.Word word = rows.get(row + 1).words().get(next.from());
    float needed = word.right() - word.left();
    // What has no blanks for so long may break after any sign, as Chinese does.
    float least = needed > UNBROKEN * width ? rows.get(row).size() : needed;
    return (rows.get(row).hasLetters(line) || rows.get(row + 1).hasLetters(next))
        && line.width() + BLANK * rows.get(row).size() + least > width;
  }

  /** Rows begin where a line has entries in most columns, or a rule or wide space stands above. */
  private List<Integer> byEntries() {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < rows.size(); i++) {
      boolean begins = isFull(i) && !continues(i);
      if (begins || isRuled(i) || !isTight(rows.get(i - 1), rows.get(i))) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** Where the heads of columns end: they are set smaller, or a rule parts them from the rest. */
  private int headEnd(List<Integer> starts) {
    int small = 0;
    while (small < rows.size() && rows.get(small).size() < 0.95f * size) {
      small++;
    }
    if (small > 0) {
      return small < rows.size() ? small : 0;
    }
    int ruled = 0;
    int first = 0;
    int end = 0;
    for (int i = 1; i < starts.size(); i++) {
      int start = starts.get(i);
      if (isRuled(start)) {
        ruled++;
        boolean further = end > 0 && end == starts.get(i - 1) && hasNoLabel(end, start);
        first = first == 0 ? start : first;
        end = end == 0 || further ? start : end;
      }
    }
    return ruled * 2 <= starts.size() || first == starts.get(Math.min(1, starts.size() - 1))
        ? end
        : 0;
  }

  private boolean hasNoLabel(int from, int to) {
    return cells.subList(from, to).stream().flatMap(List::stream).allMatch(it -> place(it) > 0);
  }

  private FoundTable.Row row(int from, int to, boolean header) {
    List<FoundTable.Cell> row = new ArrayList<>();
    int column = 0;
    while (column < columns.size()) {
      int last = lastColumn(from, to, column);
      List<FoundTable.Part> parts = new ArrayList<>();
      for (int i = from; i < to; i++) {
        for (Stretch stretch : cells.get(i)) {
          if (column <= place(stretch) && place(stretch) <= last) {
            parts.add(new FoundTable.Part(offset + i, stretch.from(), stretch.to()));
          }
        }
      }
      row.add(new FoundTable.Cell(last - column + 1, header, parts));
      column = last + 1;
    }
    return new FoundTable.Row(row);
  }

  /** The last column of the cell that begins in a column. */
  private int lastColumn(int from, int to, int column) {
    int last = column;
    for (int reached = -1; reached < last; ) {
      reached = last;
      for (int i = from; i < to; i++) {
        for (Stretch stretch : cells.get(i)) {
          if (column <= place(stretch) && place(stretch) <= reached) {
            last = Math.max(last, columns.last(stretch));
          }
        }
      }
    }
    return last;
  }

  /** The column in which a stretch begins, or the one to the left of it. */
  private int place(Stretch stretch) {
    int first = columns.first(stretch);
    int nearest = Math.max(0, first);
    for (int i = 0; i < columns.size() && first < 0; i++) {
      nearest = columns.left(i) <= stretch.left() ? i : nearest;
    }
    return nearest;
  }
}
