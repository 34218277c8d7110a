package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.line.SiftedText;

/** Lines of plain text from one on whose gaps stand below one another, as rows of a table have. */
final class RowRun {

  /** How many lines with one cell may stand between two rows. */
  static final int MOST_BETWEEN = 10;

  /** How many rows without figures may head the columns. */
  static final int MOST_HEADS = 3;

  /** How many blank lines may part lines with one cell from the rows and from one another. */
  private static final int MOST_BLANKS = 2;

  /** How many of these may run over a gutter, as the heading of a group does. */
  private static final int MOST_ACROSS = 2;

  private final PartedLines lines;
  private final IntPredicate alone;
  private final List<Gutters.Column> above;
  private final List<String> heads;
  private final List<Integer> at = new ArrayList<>();
  private final List<CellLine> rows = new ArrayList<>();
  private boolean figures;
  private boolean numbered;

  /**
   * Collects the rows.
   *
   * @param lines the lines
   * @param first the first row
   * @param above the columns of the table that a page turn parts from the first row; none where no
   *     such table is there
   * @param heads what the first row of the table before says
   * @param alone whether a line is of no table
   */
  RowRun(
      PartedLines lines,
      int first,
      List<Gutters.Column> above,
      List<String> heads,
      IntPredicate alone) {
    this.lines = lines;
    this.alone = alone;
    this.above = above;
    this.heads = heads;
    collect(first);
  }

  /** The rows, figures parted from labels that drew them. */
  List<CellLine> rows() {
    List<CellLine> drawn = DrawnFigures.parted(rows);
    return new Gutters(drawn).columns().size() < above.size()
        ? drawn.stream().map(row -> row.partedBefore(above)).toList()
        : drawn;
  }

  int size() {
    return rows.size();
  }

  /** A row as it stands. */
  CellLine row(int index) {
    return rows.get(index);
  }

  /** The lines that the rows are. */
  List<Integer> lines() {
    return at;
  }

  int last() {
    return at.get(at.size() - 1);
  }

  private void collect(int first) {
    Gutters gutters = new Gutters();
    add(first, lines.cells(first), gutters);
    for (int i = first + 1; i < lines.size() && i - last() <= MOST_BETWEEN + 1; i++) {
      if (!lines.isPlain(i) || lines.isTurned(i)) {
        return;
      }
      if (!lines.hasCells(i)) {
        continue;
      }
      if (isSetOffHead(i) || isHeadedAnew(i)) {
        dropTitle();
        return;
      }
      Optional<CellLine> row = going(gutters, i);
      if (row.isEmpty() || isParagraph(row.get()) || !joins(gutters, i)) {
        return;
      }
      add(i, row.get(), gutters);
    }
  }

  private void add(int line, CellLine row, Gutters gutters) {
    gutters.add(row);
    rows.add(row);
    at.add(line);
    figures |= row.hasEntries();
    numbered |= row.hasEntries() && row.isNumbered();
  }

  /**
   * The line as a row with gaps where those before have them: as it is, or, where it ends with a
   * figure, parted where one blank is all that a long cell has left.
   */
  private Optional<CellLine> going(Gutters gutters, int line) {
    CellLine row = lines.cells(line);
    if (gutters.continues(row)) {
      return Optional.of(row);
    }
    CellLine parted = row.partedBefore(above.isEmpty() ? gutters.columns() : above);
    boolean ends = CellText.isEntry(parted.text(parted.last()));
    return Optional.of(parted).filter(it -> ends && gutters.continues(it));
  }

  /** Whether a row is a number and words, below rows with figures that have no numbers. */
  private boolean isParagraph(CellLine row) {
    return figures && !numbered && row.isNumbered() && !row.hasEntries();
  }

  /** Whether the row goes on with the table in spite of what stands between. */
  private boolean joins(Gutters gutters, int row) {
    int across = 0;
    int blanks = lines.get(row).before() == SiftedText.Gap.BLANK ? 1 : 0;
    for (int i = last() + 1; i < row; i++) {
      blanks += lines.get(i).before() == SiftedText.Gap.BLANK ? 1 : 0;
      CellLine between = lines.cells(i);
      if (between.pieces().isEmpty() || alone.test(i)) {
        return false;
      }
      List<Gutters.Column> columns = gutters.columns();
      if (!gutters.admits(between.partedBefore(columns)) && !fills(between, columns)) {
        across++;
        String text = between.text(between.first());
        if (SentenceEnds.clause(text) || Character.isLowerCase(text.charAt(0))) {
          return false;
        }
      }
    }
    return across <= MOST_ACROSS && blanks <= MOST_BLANKS;
  }

  /** Whether a line is a cell of a column that takes the room up to the next one. */
  private static boolean fills(CellLine line, List<Gutters.Column> columns) {
    for (int i = 0; i + 1 < columns.size(); i++) {
      Gutters.Column column = columns.get(i);
      if (Math.abs(column.left() - line.first().left()) <= 1) {
        int right = line.last().right();
        return line.pieces().size() == 1
            && right <= columns.get(i + 1).left()
            && right <= column.right() + CellLine.MOST_DRAWN
            && !SentenceEnds.clause(line.text(line.first()));
      }
    }
    return false;
  }

  /** Whether the row says what the first row of this table or of the one before says. */
  private boolean isHeadedAnew(int row) {
    List<String> words = lines.cells(row).words();
    return row > last() + 1 && words.equals(rows.get(0).words()) || words.equals(heads);
  }

  /**
   * Whether the row heads columns of a table of its own below rows with figures: blank lines part
   * it, with a title where one stands above it, from these and from figures below.
   */
  private boolean isSetOffHead(int row) {
    if (!figures || lines.hasEntries(row)) {
      return false;
    }
    boolean titled = !lines.isSetOff(row) && lines.isSetOff(row - 1) && !lines.hasEntries(row - 1);
    int end = row + 1;
    while (end < lines.size() && end - row <= MOST_HEADS && !lines.isSetOff(end)) {
      end++;
    }
    return (titled || lines.isSetOff(row))
        && end < lines.size()
        && lines.isSetOff(end)
        && lines.hasCells(end)
        && lines.hasEntries(end);
  }

  /** Leaves what stands between a blank line and the heads of the next table to that table. */
  private void dropTitle() {
    int last = rows.size() - 1;
    if (last > 0 && lines.isSetOff(last()) && !rows.get(last).hasEntries()) {
      rows.remove(last);
      at.remove(last);
    }
  }
}
