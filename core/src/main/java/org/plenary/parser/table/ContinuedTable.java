package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineJoiner;
import org.plenary.source.Furniture;
import org.plenary.source.Span;
import org.plenary.text.Characters;

/**
 * Makes one table of two that a page turn has parted: heads of columns that are said again go, and
 * a row that the turn has parted is whole again.
 */
final class ContinuedTable {

  private final Grid above;
  private final Grid below;
  private final boolean shown;
  private final LineJoiner joiner;

  private ContinuedTable(Grid above, Grid below, boolean shown, LineJoiner joiner) {
    this.above = above;
    this.below = below;
    this.shown = shown;
    this.joiner = joiner;
  }

  /**
   * Both as one table, if the second goes on with the first.
   *
   * @param shown whether the page shows that the first row below is the rest of the last above
   */
  static Optional<Grid> of(Grid above, Grid below, boolean shown, LineJoiner joiner) {
    return new ContinuedTable(above, below, shown, joiner).whole();
  }

  private Optional<Grid> whole() {
    int heads = repeatedHeads();
    List<Grid.Row> more = withoutHeads(below.rows().subList(heads, below.rows().size()));
    Grid.Row last = above.rows().get(above.rows().size() - 1);
    if (more.isEmpty()
        || !below.caption().isBlank()
        || more.get(0).isHead()
        || more.get(0).columns() != last.columns()) {
      return Optional.empty();
    }
    List<Grid.Row> rows = new ArrayList<>(above.rows());
    int from = 0;
    if (goesOn(last, more.get(0))) {
      rows.set(rows.size() - 1, joined(last, more.get(0)));
      from = 1;
    }
    rows.addAll(more.subList(from, more.size()));
    List<Grid.Left> left = new ArrayList<>(above.left());
    left.addAll(below.left());
    below.rows().subList(0, heads).forEach(row -> leave(row, left));
    Grid one = new Grid(above.caption(), rows, left, above.notes());
    return Optional.of(one.with(new Grid(Extract.EMPTY, List.of(), List.of(), below.notes())));
  }

  /** The rows, the first of them no head where nothing but a rule below it made it one. */
  private List<Grid.Row> withoutHeads(List<Grid.Row> rows) {
    if (rows.isEmpty() || !rows.get(0).isHead() || !shown && isHeadOf(rows)) {
      return rows;
    }
    List<Grid.Row> plain = new ArrayList<>(rows);
    plain.set(0, rows.get(0).plain());
    return plain;
  }

  /** Whether words stand in the first row over all figures, or bold type over type that is not. */
  private static boolean isHeadOf(List<Grid.Row> rows) {
    Grid.Row first = rows.get(0);
    List<Grid.Row> others = rows.subList(1, rows.size());
    List<Grid.Row> figures = others.stream().filter(Grid.Row::hasFigures).toList();
    boolean bold = first.isBold() && others.stream().noneMatch(Grid.Row::isBold);
    return bold
        || !first.hasFigures()
            && !figures.isEmpty()
            && figures.stream().allMatch(row -> isOver(first, row));
  }

  /** Whether words stand in a row over all figures of another. */
  private static boolean isOver(Grid.Row head, Grid.Row row) {
    return head.cells().size() == row.cells().size()
        && IntStream.range(1, row.cells().size())
            .noneMatch(i -> row.cells().get(i).hasFigures() && !head.cells().get(i).hasLetters());
  }

  private static void leave(Grid.Row row, List<Grid.Left> left) {
    for (Grid.Cell cell : row.cells()) {
      for (Extract text : cell.paragraphs()) {
        for (Span span : text.spans().list()) {
          left.add(new Grid.Left(Furniture.TABLE_HEAD, span));
        }
      }
    }
  }

  /** How many rows say again what the heads of the table said. */
  private int repeatedHeads() {
    int count = 0;
    while (count < below.rows().size()
        && count < above.rows().size()
        && (count == 0 || above.rows().get(count).isHead())
        && above.rows().get(count).words().equals(below.rows().get(count).words())
        && !calls(below.rows().get(count))) {
      count++;
    }
    Grid.Row first = above.rows().get(0);
    return first.isHead() || !first.hasFigures() ? count : 0;
  }

  private static boolean calls(Grid.Row row) {
    return row.cells().stream()
        .flatMap(cell -> cell.paragraphs().stream())
        .anyMatch(text -> !text.calls().isEmpty());
  }

  /** Whether a row only goes on with words of cells that began on the page before. */
  private boolean goesOn(Grid.Row last, Grid.Row row) {
    List<Grid.Cell> cells = row.cells();
    if (cells.size() != last.cells().size() || row.hasFigures()) {
      return false;
    }
    int filled = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        if (last.cells().get(i).isEmpty()
            || last.cells().get(i).isBold() != cells.get(i).isBold()) {
          return false;
        }
        filled++;
      }
    }
    if (cells.get(0).isEmpty()) {
      return shown
          || filled < Math.max(2, cells.size() - 1)
              && (filled == 1 || cells.stream().noneMatch(this::beginsAnew));
    }
    // A heading of a group begins with a capital, where the script has any.
    Extract label = cells.get(0).paragraphs().get(0);
    return filled == 1 && Characters.startsLow(label)
        || goOnLow(last, row)
        || shown && !Character.isUpperCase(label.charAt(0));
  }

  /** Whether all cells go on with a small letter, and those above opened with capitals. */
  private boolean goOnLow(Grid.Row last, Grid.Row row) {
    return IntStream.range(0, row.cells().size())
        .filter(i -> !row.cells().get(i).isEmpty())
        .allMatch(
            i ->
                beginsAnew(last.cells().get(i))
                    && Characters.startsLow(row.cells().get(i).paragraphs().get(0)));
  }

  /** Whether a cell opens with a capital, where the script has any. */
  private boolean beginsAnew(Grid.Cell cell) {
    return !cell.isEmpty() && Character.isUpperCase(cell.paragraphs().get(0).charAt(0));
  }

  private Grid.Row joined(Grid.Row row, Grid.Row rest) {
    List<Grid.Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      Grid.Cell begun = row.cells().get(i);
      List<Extract> texts = new ArrayList<>(begun.paragraphs());
      List<Extract> more = rest.cells().get(i).paragraphs();
      if (!more.isEmpty()) {
        int last = texts.size() - 1;
        texts.set(last, joiner.join(texts.get(last), more.get(0)));
        texts.addAll(more.subList(1, more.size()));
      }
      cells.add(begun.with(texts));
    }
    return new Grid.Row(cells);
  }
}
