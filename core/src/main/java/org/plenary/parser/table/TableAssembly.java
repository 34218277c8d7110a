package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.List;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.ExtractBuilder;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Furniture;

/**
 * Puts the lines of a table together into rows: heads of columns, labels that run over several
 * lines, and headings of groups.
 */
final class TableAssembly {

  private final TableColumns columns;
  private final List<CellLine> lines;
  private final LineJoiner joiner;
  private final List<List<Slot>> slots = new ArrayList<>();
  private final List<Grid.Row> rows = new ArrayList<>();
  private final RowJoins joins;
  private final int head;
  private int size;

  /**
   * What stands in a column or several.
   *
   * @param column the first column
   * @param last the last column
   * @param piece what stands there
   */
  record Slot(int column, int last, CellLine.Piece piece) {

    boolean spans() {
      return last > column;
    }
  }

  /**
   * @param columns the columns
   * @param lines the lines, and those that may belong to the last row
   * @param certain how many lines are of the table for certain
   * @param joiner how lines are joined
   */
  TableAssembly(TableColumns columns, List<CellLine> lines, int certain, LineJoiner joiner) {
    this(columns, lines, certain, joiner, true);
  }

  /** The same for lines without heads of columns. */
  static TableAssembly headless(
      TableColumns columns, List<CellLine> lines, int certain, LineJoiner joiner) {
    return new TableAssembly(columns, lines, certain, joiner, false);
  }

  private TableAssembly(
      TableColumns columns, List<CellLine> lines, int certain, LineJoiner joiner, boolean headed) {
    this.columns = columns;
    this.lines = lines;
    this.joiner = joiner;
    lines.forEach(line -> slots.add(slots(line)));
    this.head = headed ? headLines() : 0;
    this.joins = new RowJoins(columns, lines, slots, head);
    this.size = certain;
    assemble();
  }

  /** How many lines the table takes. */
  int size() {
    return size;
  }

  Grid grid() {
    List<Grid.Left> leaders = new ArrayList<>();
    for (CellLine line : lines.subList(0, size)) {
      line.leaders().forEach(it -> leaders.add(new Grid.Left(Furniture.LEADER, it)));
    }
    return new Grid(rows, leaders);
  }

  private List<Slot> slots(CellLine line) {
    List<Slot> row = new ArrayList<>();
    for (CellLine.Piece piece : line.pieces()) {
      int column = columns.columnAt(piece);
      int last = columns.lastColumnAt(piece);
      int before = row.size() - 1;
      if (before >= 0 && row.get(before).last() >= column) {
        CellLine.Piece begun = row.get(before).piece();
        CellLine.Piece whole =
            new CellLine.Piece(begun.start(), piece.end(), begun.left(), piece.right());
        row.set(before, new Slot(row.get(before).column(), last, whole));
      } else {
        row.add(new Slot(column, last, piece));
      }
    }
    return row;
  }

  /**
   * How many lines head the columns: those over figures that are none, and what stands between
   * these and a blank line, as far as no such line parts them.
   */
  private int headLines() {
    boolean figures = false;
    int heading = 0;
    for (int i = 0; i < lines.size() && !figures; i++) {
      SiftedText.Gap before = lines.get(i).line().before();
      if (heading > 0 && before != SiftedText.Gap.NONE) {
        return before == SiftedText.Gap.BLANK ? i : heading;
      }
      for (Slot slot : slots.get(i)) {
        if (slot.column() > 0 && columns.isFigures(slot.column())) {
          figures |= isFigure(i, slot);
          heading = figures ? Math.min(heading, i) : i + 1;
        }
      }
    }
    return figures ? heading : isSetOff() ? 1 : 0;
  }

  private boolean isFigure(int line, Slot slot) {
    return CellText.isEntry(lines.get(line).text(slot.piece()));
  }

  /** Whether blanks part the first line from the others, and few of these from one another. */
  private boolean isSetOff() {
    int blanks = 0;
    for (int i = 2; i < lines.size(); i++) {
      blanks += lines.get(i).line().before() == SiftedText.Gap.BLANK ? 1 : 0;
    }
    return lines.get(1).line().before() == SiftedText.Gap.BLANK && blanks * 4 < lines.size();
  }

  private void assemble() {
    heading(0, head);
    int at = head;
    while (at < lines.size()) {
      if (head > 0 && repeatsHead(at)) {
        heading(at, at + head);
        at += head;
        continue;
      }
      int end = joins.end(at);
      if (at >= size) {
        break;
      }
      row(at, end, false);
      size = Math.max(size, end);
      at = end;
    }
  }

  private boolean repeatsHead(int at) {
    for (int i = 0; i < head; i++) {
      if (at + i >= lines.size() || !lines.get(at + i).words().equals(lines.get(i).words())) {
        return false;
      }
    }
    return true;
  }

  /** The heads of columns; one that stands over several columns has a row of its own. */
  private void heading(int from, int to) {
    int begun = from;
    for (int i = from; i < to; i++) {
      if (slots.get(i).stream().anyMatch(Slot::spans)) {
        row(begun, i, true);
        row(i, i + 1, true);
        begun = i + 1;
      }
    }
    row(begun, to, true);
  }

  private void row(int from, int to, boolean header) {
    if (from == to) {
      return;
    }
    List<Grid.Cell> cells = new ArrayList<>();
    int column = 0;
    while (column < columns.size()) {
      int last = column;
      Extract text = Extract.EMPTY;
      for (int i = from; i < to; i++) {
        for (Slot slot : slots.get(i)) {
          if (slot.column() == column) {
            Extract piece = extract(i, slot);
            text = text.isBlank() ? piece : joiner.join(text, piece);
            last = slot.last();
          }
        }
      }
      cells.add(new Grid.Cell(text, header, last - column + 1));
      column = last + 1;
    }
    rows.add(new Grid.Row(cells));
  }

  /** The text of a slot, with the notes that are called in it or after it. */
  private Extract extract(int index, Slot slot) {
    CellLine line = lines.get(index);
    Extract whole = joiner.line(line.line());
    int base = line.line().line().span().start();
    int from = place(whole, base + slot.piece().start());
    int to = place(whole, base + slot.piece().end());
    if (from == to && whole.length() > 0) {
      return Extract.EMPTY;
    }
    int until =
        line.pieces().stream()
            .filter(next -> next.start() >= slot.piece().end())
            .findFirst()
            .map(next -> place(whole, base + next.start()))
            .orElse(whole.length());
    ExtractBuilder builder = new ExtractBuilder();
    builder.append(whole.cut(from, to));
    whole.calls().stream()
        .filter(call -> call.at() > to && call.at() <= until)
        .forEach(call -> builder.call(call.marker(), call.source()));
    return builder.build();
  }

  /** The first place in a text that comes from an offset in the source or from one after it. */
  private static int place(Extract text, int offset) {
    int place = 0;
    while (place < text.length() && text.offset(place) < offset) {
      place++;
    }
    return place;
  }
}
