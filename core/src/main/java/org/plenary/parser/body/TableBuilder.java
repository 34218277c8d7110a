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
    reading.inlines().add(grid.notes());
    return new Block.Table(
        reading.inlines().inlines(grid.caption()), grid.rows().stream().map(this::row).toList());
  }

  private Block.Row row(Grid.Row row) {
    return new Block.Row(row.cells().stream().map(this::cell).toList());
  }

  private Block.Cell cell(Grid.Cell cell) {
    List<Block> content =
        cell.paragraphs().stream()
            .<Block>map(paragraph -> reading.inlines().block(paragraph))
            .toList();
    return new Block.Cell(cell.header(), cell.columns(), cell.rows(), cell.alignment(), content);
  }
}
