package org.plenary.parser.repair.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.source.CellPlace;
import org.plenary.source.Line;
import org.plenary.source.LineStructure;
import org.plenary.source.Source;
import org.plenary.source.TableGrid;
import org.plenary.source.TextAlignment;
import org.plenary.text.Characters;
import org.plenary.text.Columns;

/**
 * Reads tables that plain text draws with strokes: the grid of reStructuredText, which Plenary
 * writes as well, and the rows of Markdown, between bars. The strokes are no text; what stands
 * between them are cells. A drawing whose strokes do not meet stays as it is.
 */
public final class DrawnTables {

  private static final Pattern BORDER = Pattern.compile("\\+(?:[-=]+\\+)+");
  private static final Pattern DELIMITER = Pattern.compile("\\|(?:\\s*:?-+:?\\s*\\|)+");

  /** No line of a drawing is longer. */
  private static final int LONGEST = 2_000;

  private final Consumer<RepairLine> told;
  private int tables;

  /**
   * @param told takes the first row of each table
   */
  public DrawnTables(Consumer<RepairLine> told) {
    this.told = told;
  }

  /** A cell as it is drawn, and the columns it takes. */
  private record Cell(Traced.Builder text, int columns, Optional<TextAlignment> alignment) {

    static Cell of(int columns) {
      return new Cell(new Traced.Builder(), columns, Optional.empty());
    }
  }

  /** A row as it is drawn. */
  private record Row(RepairLine line, List<Cell> cells, boolean header) {}

  /** Whether a text may hold one: a quick look. */
  public static boolean mayBeIn(Source source) {
    String text = source.text();
    return text.indexOf('|') >= 0
        && text.indexOf('-') >= 0
        && source.lines().noneMatch(line -> line.typography().isPresent());
  }

  /** The rows of a page, the cells of its tables each a row of its own. */
  public List<RepairLine> read(List<RepairLine> rows) {
    List<RepairLine> all = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int end = at;
      while (end < rows.size() && isStroked(rows.get(end))) {
        end++;
      }
      if (end - at > 1) {
        List<RepairLine> block = rows.subList(at, end);
        Optional<List<Row>> table = isBorder(block.get(0)) ? grid(block) : bars(block);
        table.ifPresentOrElse(found -> add(found, all), () -> all.addAll(block));
        at = end;
      } else {
        all.add(rows.get(at));
        at++;
      }
    }
    return all;
  }

  private static boolean isStroked(RepairLine row) {
    if (row.text().length() > LONGEST) {
      return false;
    }
    String text = row.text().strip();
    return text.length() > 1
        && (text.charAt(0) == '|' && text.charAt(text.length() - 1) == '|' || isBorder(row));
  }

  private static boolean isBorder(RepairLine row) {
    return row.text().indexOf('+') >= 0 && BORDER.matcher(row.text().strip()).matches();
  }

  private static Optional<List<Row>> grid(List<RepairLine> block) {
    NavigableSet<Integer> edges = new TreeSet<>();
    int heads = 0;
    for (int i = 0; i < block.size(); i++) {
      if (isBorder(block.get(i))) {
        String border = block.get(i).text();
        for (int at = border.indexOf('+'); at >= 0; at = border.indexOf('+', at + 1)) {
          edges.add(at);
        }
        heads = border.indexOf('=') >= 0 ? i : heads;
      }
    }
    List<Row> rows = new ArrayList<>();
    boolean begins = true;
    for (int i = 0; i < block.size(); i++) {
      RepairLine line = block.get(i);
      if (isBorder(line)) {
        begins = true;
        continue;
      }
      NavigableMap<Integer, Integer> bars = bars(line.text(), edges);
      if (bars.isEmpty()) {
        return Optional.empty();
      }
      List<Integer> places = List.copyOf(bars.values());
      List<Integer> widths = widths(bars.navigableKeySet(), edges);
      if (begins) {
        rows.add(new Row(line, widths.stream().map(Cell::of).toList(), i < heads));
        begins = false;
      }
      List<Cell> cells = rows.get(rows.size() - 1).cells();
      if (!widths.equals(cells.stream().map(Cell::columns).toList())) {
        return Optional.empty();
      }
      for (int cell = 0; cell < cells.size(); cell++) {
        append(cells.get(cell).text(), line.traced(), places.get(cell) + 1, places.get(cell + 1));
      }
    }
    return begins && !rows.isEmpty() ? Optional.of(rows) : Optional.empty();
  }

  /**
   * The bars of a line that stand at edges, by the column of each, the first and last among them;
   * else none.
   */
  private static NavigableMap<Integer, Integer> bars(String line, NavigableSet<Integer> edges) {
    NavigableMap<Integer, Integer> bars = new TreeMap<>();
    int column = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      if (line.charAt(at) == '|' && edges.contains(column)) {
        bars.put(column, at);
      }
      column += Columns.of(line.codePointAt(at));
    }
    boolean whole =
        bars.size() > 1
            && bars.lastKey().equals(edges.last())
            && bars.firstEntry().getValue() == line.indexOf('|')
            && bars.firstEntry().getValue().equals(edges.first());
    return whole ? bars : new TreeMap<>();
  }

  /** How many columns each cell between two bars takes. */
  private static List<Integer> widths(NavigableSet<Integer> bars, NavigableSet<Integer> edges) {
    List<Integer> widths = new ArrayList<>();
    for (int bar : bars.headSet(bars.last(), false)) {
      widths.add(edges.subSet(bar, bars.higher(bar)).size());
    }
    return widths;
  }

  /** The rows of Markdown: heads, a line of dashes, and others of as many cells or fewer. */
  private static Optional<List<Row>> bars(List<RepairLine> block) {
    String delimiter = block.get(1).text().strip();
    if (!DELIMITER.matcher(delimiter).matches()) {
      return Optional.empty();
    }
    List<Integer> columns = unescaped(delimiter);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      if (i == 1) {
        continue;
      }
      RepairLine line = block.get(i);
      List<Integer> bars = unescaped(line.text());
      if (isBorder(line) || bars.size() > columns.size() || bars.size() < 2) {
        return Optional.empty();
      }
      List<Cell> cells = new ArrayList<>();
      for (int cell = 0; cell + 1 < columns.size(); cell++) {
        String dashes = delimiter.substring(columns.get(cell) + 1, columns.get(cell + 1)).strip();
        cells.add(new Cell(new Traced.Builder(), 1, alignment(dashes)));
        if (cell + 1 < bars.size()) {
          append(cells.get(cell).text(), line.traced(), bars.get(cell) + 1, bars.get(cell + 1));
        }
      }
      rows.add(new Row(line, cells, i == 0));
    }
    return Optional.of(rows);
  }

  private static Optional<TextAlignment> alignment(String dashes) {
    if (!dashes.endsWith(":")) {
      return Optional.empty();
    }
    return Optional.of(dashes.startsWith(":") ? TextAlignment.CENTRE : TextAlignment.END);
  }

  private static List<Integer> unescaped(String line) {
    List<Integer> bars = new ArrayList<>();
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) == '|' && (at == 0 || line.charAt(at - 1) != '\\')) {
        bars.add(at);
      }
    }
    return bars;
  }

  /** Appends what stands in a cell on a further line of it, behind a blank where words have one. */
  private static void append(Traced.Builder cell, Traced line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return;
    }
    if (cell.length() == 0) {
      cell.append(line, start, end);
      return;
    }
    boolean joined =
        Characters.isUnspaced(cell.charAt(cell.length() - 1))
            && Characters.isUnspaced(line.charAt(start));
    if (!joined) {
      cell.append(' ', Traced.NOWHERE);
    }
    cell.append(line, start, end);
  }

  private void add(List<Row> rows, List<RepairLine> all) {
    told.accept(rows.get(0).line());
    TableGrid table =
        new TableGrid(
            ++tables,
            rows.stream()
                .map(
                    row ->
                        new TableGrid.Row(
                            row.cells().stream()
                                .map(
                                    cell ->
                                        new TableGrid.Cell(
                                            cell.columns(), 1, row.header(), cell.alignment()))
                                .toList()))
                .toList());
    for (int row = 0; row < rows.size(); row++) {
      Line line = rows.get(row).line().line();
      for (int cell = 0; cell < rows.get(row).cells().size(); cell++) {
        Traced text = rows.get(row).cells().get(cell).text().build();
        if (text.length() > 0) {
          LineStructure structure = LineStructure.cell(new CellPlace(table, row, cell));
          all.add(
              new RepairLine(
                  new Line(
                      line.number(),
                      line.span(),
                      line.text(),
                      Line.Region.TABLE,
                      Optional.empty(),
                      structure),
                  text));
        }
      }
    }
  }
}
