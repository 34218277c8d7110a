package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Block;
import org.plenary.render.SpannedTable;

/**
 * Writes a table: columns as wide as their text asks, cells over several of them, heads that
 * repeat.
 */
final class TableMarkup {

  /** A table with more columns is as wide as the masthead. */
  private static final int COLUMNS_OF_TEXT = 5;

  private final WordMarkup out;
  private final BlockParagraphs blocks;
  private final WordPage page;
  private final boolean rightToLeft;

  /** For each column, the cell above that goes on here and for how many rows more. */
  private final List<Above> above = new ArrayList<>();

  private List<Integer> widths = List.of();

  private record Above(int columns, int rows) {}

  private static final Above NONE = new Above(1, 0);

  TableMarkup(WordMarkup out, BlockParagraphs blocks, WordPage page, boolean rightToLeft) {
    this.out = out;
    this.blocks = blocks;
    this.page = page;
    this.rightToLeft = rightToLeft;
  }

  /**
   * Writes a table.
   *
   * @param inner whether it stands in a cell of another, which it then fills
   */
  void write(Block.Table given, boolean inner) {
    Block.Table table = SpannedTable.cut(given);
    int columns = columns(table);
    boolean wide = columns > COLUMNS_OF_TEXT;
    int width = wide ? page.frame() : page.column();
    widths = ColumnWidths.of(table, columns, width);
    out.open("tbl").open("tblPr").value("tblStyle", "UNTable");
    if (rightToLeft) {
      out.empty("bidiVisual");
    }
    if (inner) {
      out.empty("tblW", "w", "5000", "type", "pct");
    } else {
      out.empty("tblW", "w", Integer.toString(width), "type", "dxa");
      if (!wide) {
        out.empty("tblInd", "w", Integer.toString(ParagraphStyle.INSET), "type", "dxa");
      }
    }
    out.close().open("tblGrid");
    for (int column : widths) {
      out.empty("gridCol", "w", Integer.toString(column));
    }
    out.close();
    boolean heads = true;
    for (Block.Row row : table.rows()) {
      heads = heads && !row.cells().isEmpty() && row.cells().stream().allMatch(Block.Cell::header);
      row(row, heads, columns);
    }
    out.close();
  }

  /** How many columns the longest row takes, with the cells that go on in it from above. */
  private static int columns(Block.Table table) {
    List<Integer> going = new ArrayList<>();
    int most = 1;
    for (Block.Row row : table.rows()) {
      int at = 0;
      for (Block.Cell cell : row.cells()) {
        while (at < going.size() && going.get(at) > 0) {
          at++;
        }
        for (int i = 0; i < cell.columns(); i++, at++) {
          while (going.size() <= at) {
            going.add(0);
          }
          going.set(at, cell.rows());
        }
      }
      most = Math.max(most, going.size());
      going.replaceAll(rows -> Math.max(0, rows - 1));
    }
    return most;
  }

  private void row(Block.Row row, boolean heads, int columns) {
    out.open("tr").open("trPr").empty("cantSplit");
    if (heads) {
      out.empty("tblHeader");
    }
    out.close();
    int at = 0;
    for (Block.Cell cell : row.cells()) {
      at = goingOn(at, columns);
      begin(at, cell.columns(), cell.rows() > 1 ? "restart" : "");
      blocks.cell(cell);
      out.close();
      set(at, new Above(cell.columns(), cell.rows()));
      at += cell.columns();
    }
    at = goingOn(at, columns);
    while (at < columns) {
      begin(at, 1, "");
      emptyParagraph();
      out.close();
      at = goingOn(at + 1, columns);
    }
    out.close();
    above.replaceAll(it -> it.rows() > 0 ? new Above(it.columns(), it.rows() - 1) : NONE);
  }

  /** Writes the cells that go on from above, and gives the column after them. */
  private int goingOn(int from, int columns) {
    int at = from;
    while (at < columns && at < above.size() && above.get(at).rows() > 0) {
      begin(at, above.get(at).columns(), "continue");
      emptyParagraph();
      out.close();
      at += above.get(at).columns();
    }
    return at;
  }

  private void begin(int from, int columns, String merge) {
    int end = Math.min(widths.size(), from + columns);
    int width = widths.subList(Math.min(from, end), end).stream().mapToInt(of -> of).sum();
    out.open("tc").open("tcPr");
    out.empty("tcW", "w", Integer.toString(width), "type", "dxa");
    if (columns > 1) {
      out.value("gridSpan", Integer.toString(columns));
    }
    if (!merge.isEmpty()) {
      out.value("vMerge", merge);
    }
    out.close();
  }

  private void emptyParagraph() {
    out.open("p").open("pPr").value("pStyle", ParagraphStyle.CELL.id()).close().close();
  }

  private void set(int column, Above cell) {
    while (above.size() < column + cell.columns()) {
      above.add(NONE);
    }
    for (int i = 0; i < cell.columns(); i++) {
      above.set(column + i, i == 0 ? cell : NONE);
    }
  }
}
