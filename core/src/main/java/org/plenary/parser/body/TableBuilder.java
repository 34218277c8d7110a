package org.plenary.parser.body;

import java.util.ArrayList;
import java.util.List;
import org.plenary.model.Block;
import org.plenary.parser.text.Extract;

/** Collects rows whose cells are separated by tabs. */
final class TableBuilder {

  private final Reading reading;
  private final List<Block.Row> rows = new ArrayList<>();

  TableBuilder(Reading reading) {
    this.reading = reading;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  void row(Extract text) {
    List<Block.Cell> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\t') {
        Extract cell = text.cut(from, i).strip();
        List<Block> content = cell.isBlank() ? List.of() : List.of(reading.inlines().block(cell));
        cells.add(new Block.Cell(false, 1, 1, content));
        from = i + 1;
      }
    }
    rows.add(new Block.Row(cells));
  }

  Block.Table build() {
    Block.Table table = new Block.Table(List.of(), rows);
    rows.clear();
    return table;
  }
}
