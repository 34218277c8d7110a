package org.plenary.source.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.plenary.source.CellPlace;
import org.plenary.source.TextAlignment;
import org.plenary.source.word.TableDraft;
import org.plenary.source.word.TableDraft.Merge;

/** The rows and cells of a table, whose columns the edges of all cells show. */
final class DocTable {

  /** Edges that are nearer to each other, in twentieths of a point, are one. */
  private static final int NEAR = 60;

  private static final int CENTRED = 1;
  private static final int RIGHT = 2;

  private final TableDraft<Range> draft;
  private final List<Integer> edges = new ArrayList<>();

  DocTable(int number, Table table) {
    draft = new TableDraft<>(number);
    findEdges(table);
    for (int i = 0; i < table.numRows(); i++) {
      row(table.getRow(i));
    }
  }

  /** Whether there is more than one cell: one alone is a frame around text. */
  boolean isTable() {
    return draft.size() > 1;
  }

  /** Passes on each cell's place with what it holds. */
  void forEachCell(BiConsumer<CellPlace, List<Range>> taker) {
    draft.forEachCell(draft.grid(), taker);
  }

  private void findEdges(Table table) {
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      for (int j = 0; j < row.numCells(); j++) {
        all.add(row.getCell(j).getLeftEdge());
        all.add(right(row.getCell(j)));
      }
    }
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
        edges.add(edge);
      }
    }
  }

  private static int right(TableCell cell) {
    return cell.getLeftEdge() + cell.getWidth();
  }

  /** The column that begins at an edge. */
  private int column(int edge) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
      column++;
    }
    return column;
  }

  private void row(TableRow row) {
    draft.row(row.isTableHeader());
    int reached = 0;
    for (int i = 0; i < row.numCells(); i++) {
      TableCell cell = row.getCell(i);
      int from = column(cell.getLeftEdge());
      draft.skip(from - reached);
      int columns = Math.max(1, column(right(cell)) - Math.max(from, reached));
      Merge merge =
          cell.isFirstVerticallyMerged()
              ? Merge.BEGINS
              : cell.isVerticallyMerged() ? Merge.GOES_ON : Merge.NONE;
      boolean beside = cell.isMerged() && !cell.isFirstMerged();
      draft.cell(columns, merge, beside, alignment(cell.getParagraph(0)), cell);
      reached = Math.max(from, reached) + columns;
    }
  }

  /** How a paragraph is aligned, if it is not as the lines of its writing are without more. */
  static Optional<TextAlignment> alignment(Paragraph paragraph) {
    boolean rightToLeft = paragraph.getProps().getFBiDi();
    return switch (paragraph.getJustification()) {
      case CENTRED -> Optional.of(TextAlignment.CENTRE);
      case RIGHT -> rightToLeft ? Optional.empty() : Optional.of(TextAlignment.END);
      default -> Optional.empty();
    };
  }
}
