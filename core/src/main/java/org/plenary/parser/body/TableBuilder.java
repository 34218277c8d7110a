package org.plenary.parser.body;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.parser.table.Grid;

/** Makes tables of what was found in rows and columns. */
final class TableBuilder {

  private final BodyContext reading;

  TableBuilder(BodyContext reading) {
    this.reading = reading;
  }

  Block.Table build(Grid grid) {
    return new Block.Table(List.of(), grid.rows().stream().map(this::row).toList());
  }

  private Block.Row row(Grid.Row row) {
    return new Block.Row(row.cells().stream().map(this::cell).toList());
  }

  private Block.Cell cell(Grid.Cell cell) {
    List<Block> content =
        cell.text().isBlank() ? List.of() : List.of(reading.inlines().block(cell.text()));
    return new Block.Cell(cell.header(), cell.columns(), 1, content);
  }
}
