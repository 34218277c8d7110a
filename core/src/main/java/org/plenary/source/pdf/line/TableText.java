package org.plenary.source.pdf.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenary.source.CellPlace;
import org.plenary.source.TableGrid;
import org.plenary.source.pdf.glyph.Glyphs;
import org.plenary.source.pdf.table.FoundTable;
import org.plenary.source.pdf.table.OpenTable;
import org.plenary.source.pdf.table.Strokes;
import org.plenary.source.pdf.table.TableFinder;
import org.plenary.source.pdf.table.TextRow;

/**
 * The tables of a page: the lines of their cells, each with its place, row by row and in reading
 * direction.
 */
public final class TableText {

  /** Above and below, only running heads and feet stand. */
  private static final float HEAD = 0.08f;

  private static final float FOOT = 0.945f;

  /** In font sizes: a row without such a gap has one cell. */
  private static final float LEAST_GAP = 0.8f;

  /** No page has this many. */
  private static final int MOST_TABLES = 1_000;

  private static final Pattern LABEL =
      Pattern.compile(
          "[•▪●·*–—-]|\\p{No}|\\p{Nd}{1,3}(?:\\.\\p{Nd}{1,2}){0,3}\\.?|(?=.*[^\\p{L}\\p{Nd}])[.(（)\\[‘’“”\"-]{0,2}"
              + "(?:\\p{Nd}{1,3}|\\p{L}{1,2}|[ivxlcIVXLC]{1,6}|[一二三四五六七八九十]{1,3})"
              + "[.()）\\]、．‘’“”\"-]{0,2}");

  private static final Pattern NOTE = Pattern.compile("[a-zа-я*]{1,2}|\\p{InArabic}");

  private final Glyphs glyphs;
  private final LineText text;
  private final boolean rightToLeft;
  private final List<Row> rows;
  private final List<RowWords> words = new ArrayList<>();
  private final int first;
  private final Turn turn;
  private int number;

  /** Hands the table that a page ends with to the next. */
  public static final class Turn {
    private Optional<OpenTable> open = Optional.empty();
  }

  /** The glyphs of a row from left to right, and where its words begin and end among them. */
  private static final class RowWords {
    private final int[] order;
    private final List<int[]> ranges;

    RowWords(int[] order, List<int[]> ranges) {
      this.order = order;
      this.ranges = ranges;
    }

    int[] order() {
      return order;
    }

    List<int[]> ranges() {
      return ranges;
    }
  }

  /**
   * A table as lines that are still from left to right.
   *
   * @param from the index of its first row of text
   * @param to the index after its last
   * @param lines those of its cells, row by row, and those of its notes
   */
  record Drawn(int from, int to, List<DrawnLine> lines) {}

  /**
   * A line that is still from left to right.
   *
   * @param line the line
   * @param table whether it is of a table
   * @param cell the cell in which it stands; a note under a table is in none
   */
  record DrawnLine(LineText.VisualLine line, boolean table, Optional<CellPlace> cell) {

    static DrawnLine plain(LineText.VisualLine line) {
      return new DrawnLine(line, false, Optional.empty());
    }
  }

  private TableText(
      Glyphs glyphs,
      LineText text,
      boolean rightToLeft,
      List<Row> rows,
      int first,
      int number,
      Turn turn) {
    this.glyphs = glyphs;
    this.text = text;
    this.rightToLeft = rightToLeft;
    this.rows = rows;
    this.first = first;
    this.number = number;
    this.turn = turn;
  }

  /**
   * The tables of a page from top to bottom.
   *
   * @param number the number of the page
   * @param turn the table that the page before ends with; becomes that of this page
   */
  static List<Drawn> of(
      Glyphs glyphs, LineText text, boolean rightToLeft, List<Row> rows, int number, Turn turn) {
    int first = 0;
    while (first < rows.size() && rows.get(first).baseline < HEAD * glyphs.height) {
      first++;
    }
    int end = rows.size();
    while (end > first && rows.get(end - 1).baseline > FOOT * glyphs.height) {
      end--;
    }
    List<Row> between = rows.subList(first, end);
    if (turn.open.isEmpty() && between.stream().filter(TableText::mayHaveCells).count() < 2) {
      return List.of();
    }
    return new TableText(glyphs, text, rightToLeft, between, first, number * MOST_TABLES, turn)
        .drawn();
  }

  private static boolean mayHaveCells(Row row) {
    List<Fragment> inked = row.inked;
    if (inked.size() < 2) {
      return false;
    }
    List<Fragment> sorted = new ArrayList<>(inked);
    sorted.sort((a, b) -> Float.compare(a.left, b.left));
    float reached = sorted.get(0).right;
    for (Fragment fragment : sorted) {
      if (fragment.left - reached > LEAST_GAP * row.size) {
        return true;
      }
      reached = Math.max(reached, fragment.right);
    }
    return false;
  }

  private List<Drawn> drawn() {
    List<TextRow> placed = new ArrayList<>();
    for (Row row : rows) {
      RowWords split = words(text.order(row));
      words.add(split);
      placed.add(textRow(row, split));
    }
    TableFinder.Found found = TableFinder.find(placed, strokes(), turn.open);
    turn.open = found.open();
    return found.tables().stream().map(this::drawn).toList();
  }

  private Strokes strokes() {
    Strokes strokes =
        new Strokes(
            glyphs.rules().stream()
                .map(it -> new Strokes.Level(it.left(), it.right(), it.y()))
                .toList(),
            glyphs.uprights().stream()
                .map(it -> new Strokes.Upright(it.x(), it.top(), it.bottom()))
                .toList());
    return rightToLeft ? strokes.mirrored(glyphs.width) : strokes;
  }

  private Drawn drawn(FoundTable table) {
    TableGrid grid = grid(table);
    List<DrawnLine> lines = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      List<FoundTable.Cell> cells = table.rows().get(row).cells();
      for (int cell = 0; cell < cells.size(); cell++) {
        for (FoundTable.Part part : cells.get(cell).parts()) {
          lines.add(new DrawnLine(line(part), true, Optional.of(new CellPlace(grid, row, cell))));
        }
      }
    }
    for (int i = table.to(); i < table.to() + table.notes(); i++) {
      int[] order = words.get(i).order();
      LineText.VisualLine note = text.visualLine(order, 0, order.length, rows.get(i), first + i);
      lines.add(new DrawnLine(note, true, Optional.empty()));
    }
    return new Drawn(first + table.from(), first + table.to() + table.notes(), lines);
  }

  private TableGrid grid(FoundTable table) {
    List<TableGrid.Row> forms = new ArrayList<>();
    for (FoundTable.Row row : table.rows()) {
      forms.add(
          new TableGrid.Row(
              row.cells().stream()
                  .map(it -> new TableGrid.Cell(it.columns(), 1, it.header(), Optional.empty()))
                  .toList()));
    }
    return new TableGrid(number++, forms, table.goesOn());
  }

  private LineText.VisualLine line(FoundTable.Part part) {
    RowWords split = words.get(part.row());
    int count = split.ranges().size();
    int first = rightToLeft ? count - part.to() : part.from();
    int last = rightToLeft ? count - 1 - part.from() : part.to() - 1;
    int from = split.ranges().get(first)[0];
    int to = split.ranges().get(last)[1];
    return text.visualLine(split.order(), from, to, rows.get(part.row()), this.first + part.row());
  }

  /** Parts the glyphs of a row at blanks, at gaps, and where another text object begins. */
  private RowWords words(int[] order) {
    List<int[]> ranges = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int i = 0; i < order.length; i++) {
      int glyph = order[i];
      if (glyphs.isBlank(glyph)) {
        continue;
      }
      if (from >= 0 && (last < i - 1 || begins(order[last], glyph))) {
        ranges.add(new int[] {from, last + 1});
        from = i;
      }
      from = from < 0 ? i : from;
      last = i;
    }
    if (from >= 0) {
      ranges.add(new int[] {from, last + 1});
    }
    return new RowWords(order, ranges);
  }

  private boolean begins(int before, int glyph) {
    return glyphs.chunk[before] != glyphs.chunk[glyph]
            && !text.isRaised(glyph)
            && !(rightToLeft && turns(before, glyph))
        || text.partsWords(before, glyph);
  }

  /** Whether a figure or sign stands here: in Arabic text each run of them is an object. */
  private boolean turns(int before, int glyph) {
    return !isLetter(before) || !isLetter(glyph);
  }

  private boolean isLetter(int glyph) {
    return Character.isLetter(glyphs.text[glyph].charAt(0));
  }

  private TextRow textRow(Row row, RowWords split) {
    List<TextRow.Word> placed = new ArrayList<>();
    int last = -1;
    for (int[] range : split.ranges()) {
      float left = Float.MAX_VALUE;
      float right = 0;
      for (int i = range[0]; i < range[1]; i++) {
        left = Math.min(left, glyphs.left[split.order()[i]]);
        right = Math.max(right, glyphs.right[split.order()[i]]);
      }
      boolean begins = last >= 0 && glyphs.chunk[last] != glyphs.chunk[split.order()[range[0]]];
      last = split.order()[range[1] - 1];
      boolean letters = false;
      for (int i = range[0]; i < range[1]; i++) {
        letters |= isLetter(split.order()[i]);
      }
      placed.add(new TextRow.Word(left, right, begins, letters));
    }
    TextRow.Range first = firstWord(split);
    TextRow.Mark mark = mark(split, first);
    TextRow drawn =
        new TextRow(
            row.baseline,
            text.size(split.order()),
            placed,
            mark,
            mark == TextRow.Mark.NONE ? TextRow.Range.NONE : first);
    return rightToLeft ? drawn.mirrored(glyphs.width) : drawn;
  }

  /** What is read first, up to the first space, even across several text objects. */
  private TextRow.Range firstWord(RowWords split) {
    if (split.ranges().isEmpty()) {
      return TextRow.Range.NONE;
    }
    int[] order = split.order();
    List<int[]> ranges = split.ranges();
    int from = rightToLeft ? ranges.size() - 1 : 0;
    int to = from;
    while (rightToLeft && from > 0 && touches(order, ranges.get(from - 1), ranges.get(from))) {
      from--;
    }
    while (!rightToLeft
        && to + 1 < ranges.size()
        && !text.isRaised(order[ranges.get(to)[0]])
        && touches(order, ranges.get(to), ranges.get(to + 1))) {
      to++;
    }
    return new TextRow.Range(from, to + 1);
  }

  private TextRow.Mark mark(RowWords split, TextRow.Range first) {
    if (first.to() == 0) {
      return TextRow.Mark.NONE;
    }
    int[] order = split.order();
    List<int[]> ranges = split.ranges();
    int from = first.from();
    StringBuilder word = new StringBuilder();
    for (int i = ranges.get(from)[0]; i < ranges.get(first.to() - 1)[1]; i++) {
      word.append(glyphs.text[order[i]]);
    }
    if (text.isRaised(order[ranges.get(from)[0]]) && NOTE.matcher(word).matches()) {
      return TextRow.Mark.NOTE;
    }
    return LABEL.matcher(word).matches() ? TextRow.Mark.LABEL : TextRow.Mark.NONE;
  }

  /** Whether nothing parts two words but that another text object begins. */
  private boolean touches(int[] order, int[] one, int[] next) {
    return one[1] == next[0] && !text.partsWords(order[one[1] - 1], order[next[0]]);
  }
}
