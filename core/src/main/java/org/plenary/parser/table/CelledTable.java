package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.CellPlace;
import org.plenary.source.TableGrid;

/** Puts a table together of lines that know in which of its cells they stand. */
final class CelledTable {

  private CelledTable() {}

  /** The place of a line in a table, if the file says that it is in one. */
  static boolean isWith(SiftedText.TextLine line, CellPlace place) {
    return line.line().structure().cell().filter(place::isWith).isPresent();
  }

  /**
   * The table. Lines as they are printed are joined into one paragraph of their cell.
   *
   * @param lines all its lines
   */
  static Grid of(List<SiftedText.TextLine> lines, LineJoiner joiner) {
    TableGrid table = lines.get(0).line().structure().cell().orElseThrow().table();
    List<List<List<Extract>>> texts = new ArrayList<>();
    for (TableGrid.Row row : table.rows()) {
      List<List<Extract>> cells = new ArrayList<>();
      row.cells().forEach(cell -> cells.add(new ArrayList<>()));
      texts.add(cells);
    }
    List<Extract> caption = new ArrayList<>();
    for (SiftedText.TextLine line : lines) {
      CellPlace place = line.line().structure().cell().orElseThrow();
      List<Extract> of =
          place.row() == CellPlace.CAPTION ? caption : texts.get(place.row()).get(place.cell());
      Extract text = joiner.line(line);
      boolean printed = line.line().typography().filter(it -> it.baseline() > 0).isPresent();
      if (printed && !of.isEmpty()) {
        of.set(of.size() - 1, joiner.join(of.get(of.size() - 1), text));
      } else {
        of.add(text);
      }
    }
    List<Grid.Row> rows = new ArrayList<>();
    for (int row = 0; row < texts.size(); row++) {
      List<Grid.Cell> cells = new ArrayList<>();
      for (int cell = 0; cell < texts.get(row).size(); cell++) {
        TableGrid.Cell form = table.rows().get(row).cells().get(cell);
        cells.add(
            new Grid.Cell(
                texts.get(row).get(cell),
                form.header(),
                form.columns(),
                form.rows(),
                form.alignment()));
      }
      rows.add(new Grid.Row(cells));
    }
    return new Grid(joiner.joined(caption), rows, List.of(), Map.of());
  }
}
