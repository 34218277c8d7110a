package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plenary.language.LanguageRules;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineGeometry;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.CellPlace;
import org.plenary.source.Line;

/**
 * Finds the tables among lines: rows that the source has marked, and rows of plain text whose cells
 * are set apart by blanks or leader dots that stand below one another.
 */
public final class Tabulation {

  /** How many lines with one cell may stand between two rows. */
  private static final int MOST_BETWEEN = 10;

  /** How many blank lines may part these from the rows and from one another. */
  private static final int MOST_BLANKS = 2;

  /** How many of these may run over a gutter, as the heading of a group does. */
  private static final int MOST_ACROSS = 2;

  private final LanguageRules rules;
  private final List<SiftedText.TextLine> lines;
  private final LineJoiner joiner;
  private final int wide;
  private final @Nullable CellLine[] parted;
  private final @Nullable Boolean[] celled;
  private final List<Found> found = new ArrayList<>();

  /**
   * A table.
   *
   * @param from the index of its first line
   * @param to the index after its last line
   * @param grid what it holds
   */
  public record Found(int from, int to, Grid grid) {}

  private Tabulation(
      LanguageRules rules, List<SiftedText.TextLine> lines, LineJoiner joiner, int wide) {
    this.rules = rules;
    this.lines = lines;
    this.joiner = joiner;
    this.wide = wide;
    this.parted = new CellLine[lines.size()];
    this.celled = new Boolean[lines.size()];
  }

  /** The tables in the order of the lines. */
  public static List<Found> find(
      LanguageRules rules, List<SiftedText.TextLine> lines, LineJoiner joiner) {
    List<Found> tables = new Tabulation(rules, lines, joiner, LineGeometry.HAN).tables();
    if (rules.joinsWithSpace()) {
      return tables;
    }
    // Some extractors take a Han character for one column.
    List<Found> narrow = new Tabulation(rules, lines, joiner, 1).tables();
    return rows(narrow) > rows(tables) ? narrow : tables;
  }

  private static int rows(List<Found> tables) {
    return tables.stream().mapToInt(table -> table.to() - table.from()).sum();
  }

  private List<Found> tables() {
    int at = 0;
    while (at < lines.size()) {
      Optional<CellPlace> cell = lines.get(at).line().structure().cell();
      int end = cell.isPresent() ? celled(at, cell.get()) : hasCells(at) ? plain(at) : at;
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** Takes the table whose cells the source has marked, unless it only serves the layout. */
  private int celled(int from, CellPlace place) {
    int to = from;
    while (to < lines.size() && CelledTable.isWith(lines.get(to), place)) {
      to++;
    }
    // The text opens with no table: what begins here began in the masthead.
    boolean layout = from == 0 || IntStream.range(from, to).anyMatch(this::standsInLayout);
    if (layout) {
      return to;
    }
    Found table = whole(from, to, place.table().goesOn());
    TableNotes notes = TableNotes.under(table.grid(), lines.subList(to, lines.size()), joiner);
    found.add(new Found(table.from(), to + notes.size(), notes.table()));
    return to + notes.size();
  }

  /**
   * The table of some lines, or the one that a page turn has parted and of which they are the rest.
   */
  private Found whole(int from, int to, boolean goesOn) {
    Grid table = CelledTable.of(lines.subList(from, to), joiner);
    int last = found.size() - 1;
    if (last >= 0
        && found.get(last).to() == from
        && lines.get(from).before() == SiftedText.Gap.PAGE) {
      Found above = found.get(last);
      Optional<Grid> whole = ContinuedTable.of(above.grid(), table, goesOn, joiner);
      if (whole.isPresent()) {
        found.remove(last);
        return new Found(above.from(), to, whole.get());
      }
    }
    return new Found(from, to, table);
  }

  /** Whether it is a formula or the line of the meeting, which no table of figures or names has. */
  private boolean standsInLayout(int line) {
    Extract text = joiner.line(lines.get(line));
    return rules.organs().formula(text).isPresent() && SentenceEnds.comma(text.text())
        || rules.closing().meeting(text).isPresent();
  }

  private boolean isPlain(int line) {
    Line of = lines.get(line).line();
    return of.region() == Line.Region.UNKNOWN && of.typography().isEmpty();
  }

  private boolean hasCells(int line) {
    Boolean known = celled[line];
    if (known == null) {
      known =
          isPlain(line)
              && CellLine.mayHaveGap(lines.get(line).line().text())
              && cells(line).hasCells();
      celled[line] = known;
    }
    return known;
  }

  private CellLine cells(int line) {
    CellLine known = parted[line];
    if (known == null) {
      known = CellLine.of(lines.get(line), wide);
      parted[line] = known;
    }
    return known;
  }

  /** Takes the table that begins with a line, if one does, and gives where to go on. */
  private int plain(int first) {
    Gutters gutters = new Gutters();
    gutters.add(cells(first));
    List<CellLine> rows = new ArrayList<>(List.of(cells(first)));
    int last = first;
    for (int i = first + 1; i < lines.size() && i - last <= MOST_BETWEEN + 1; i++) {
      if (!isPlain(i) || isTurned(i)) {
        break;
      }
      if (!hasCells(i)) {
        continue;
      }
      if (!gutters.continues(cells(i)) || !joins(gutters, last, i, rows)) {
        break;
      }
      gutters.add(cells(i));
      rows.add(cells(i));
      last = i;
    }
    gutters = new Gutters(rows);
    List<Gutters.Column> lefts = gutters.columns();
    TableColumns columns =
        new TableColumns(
            lefts, rows.stream().map(row -> row.partedBefore(lefts)).toList(), this::isLabel);
    int continued = continued(gutters, columns.size(), first);
    boolean table = continued >= 0 || columns.makeTable();
    if (!table || rows.stream().anyMatch(this::tellsVote)) {
      return rows.size() > 2 ? last + 1 : first + 1;
    }
    int from = continued >= 0 ? continued : headStart(gutters, columns, first);
    int to = last + 1;
    while (to < lines.size()
        && to - last <= MOST_BETWEEN
        && isWithin(gutters, to)
        && !isSetOff(to)) {
      to++;
    }
    List<CellLine> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      all.add(i > last ? cells(i) : cells(i).partedBefore(lefts));
    }
    int certain = last + 1 - from;
    if (continued >= 0) {
      int size = goOn(from, columns, all, certain);
      if (size > 0) {
        return from + size;
      }
    }
    TableAssembly assembly = new TableAssembly(columns, all, certain, joiner);
    found.add(new Found(from, from + assembly.size(), assembly.grid()));
    return from + assembly.size();
  }

  /**
   * Adds the rest of a table that a page turn has parted; where it does not say its heads again, it
   * has none. Gives how many lines it takes, or 0.
   */
  private int goOn(int from, TableColumns columns, List<CellLine> all, int certain) {
    int last = found.size() - 1;
    for (TableAssembly rest :
        List.of(
            new TableAssembly(columns, all, certain, joiner),
            TableAssembly.headless(columns, all, certain, joiner))) {
      Optional<Grid> whole = ContinuedTable.of(found.get(last).grid(), rest.grid(), false, joiner);
      if (whole.isPresent()) {
        found.set(last, new Found(found.get(last).from(), from + rest.size(), whole.get()));
        return rest.size();
      }
    }
    return 0;
  }

  /**
   * Where the rest of the table before begins if the row is of it: a page turns between, and what
   * else stands there is of the columns, and no heading of another table with the same heads. -1 if
   * it is not.
   */
  private int continued(Gutters gutters, int columns, int first) {
    if (found.isEmpty() || width(found.get(found.size() - 1)) != columns) {
      return -1;
    }
    int from = found.get(found.size() - 1).to();
    boolean turned = isTurned(first);
    if (from < first && headsTable(first)) {
      return -1;
    }
    for (int i = from; i < first; i++) {
      turned |= isTurned(i);
      if (!isWithin(gutters, i)) {
        return -1;
      }
    }
    return turned && first - from <= MOST_BETWEEN ? from : -1;
  }

  private boolean isTurned(int line) {
    return lines.get(line).before() == SiftedText.Gap.PAGE;
  }

  private boolean isLabel(String text) {
    return rules.numerals().labels(text).stream().anyMatch(it -> it.end() >= text.length());
  }

  private static int width(Found table) {
    return table.grid().rows().get(0).cells().stream().mapToInt(Grid.Cell::columns).sum();
  }

  /** Whether the row goes on with the table in spite of what stands between. */
  private boolean joins(Gutters gutters, int last, int row, List<CellLine> rows) {
    int across = 0;
    int blanks = lines.get(row).before() == SiftedText.Gap.BLANK ? 1 : 0;
    for (int i = last + 1; i < row; i++) {
      blanks += lines.get(i).before() == SiftedText.Gap.BLANK ? 1 : 0;
      if (cells(i).pieces().isEmpty() || standsAlone(i)) {
        return false;
      }
      if (!gutters.admits(cells(i).partedBefore(gutters.columns()))) {
        across++;
        String text = cells(i).text(cells(i).first());
        if (SentenceEnds.clause(text) || Character.isLowerCase(text.charAt(0))) {
          return false;
        }
      }
    }
    boolean headsAnew =
        row > last + 1 && cells(row).words().equals(rows.get(0).words()) || headsTable(row);
    return across <= MOST_ACROSS && blanks <= MOST_BLANKS && !headsAnew;
  }

  /** Whether the row says what the first row of the table before says. */
  private boolean headsTable(int row) {
    if (found.isEmpty()) {
      return false;
    }
    int head = found.get(found.size() - 1).from();
    while (!hasCells(head) && head < row) {
      head++;
    }
    return head < row && cells(head).words().equals(cells(row).words());
  }

  /** Whether it is an annex line, an enacting formula or a closing line. */
  private boolean standsAlone(int line) {
    Extract text = joiner.line(lines.get(line));
    return rules.annexes().annexLine(text).isPresent()
        || rules.organs().formula(text).isPresent()
        || rules.closing().meeting(text).isPresent();
  }

  /** Whether names stand after what tells how they voted: figures after a colon are no names. */
  private boolean tellsVote(CellLine row) {
    List<String> words = row.words();
    String label = words.get(0);
    return SentenceEnds.colon(label) && words.stream().skip(1).noneMatch(TableColumns::isEntry)
        || rules.closing().vote(label).isPresent();
  }

  /**
   * Where the lines begin that head the columns: those that stand over columns but the first, and
   * those that have several cells, each in a column of its own. A blank line may part these from
   * the first row.
   */
  private int headStart(Gutters gutters, TableColumns columns, int first) {
    int least = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
    int from = first;
    boolean several = false;
    while (from > least
        && first - from < MOST_BETWEEN
        && (lines.get(from).before() == SiftedText.Gap.NONE
            || from == first && lines.get(from).before() == SiftedText.Gap.BLANK)
        && isHead(gutters, columns, from - 1)) {
      from--;
      several |= hasCells(from);
    }
    return several || lines.get(first).before() == SiftedText.Gap.NONE ? from : first;
  }

  private boolean isHead(Gutters gutters, TableColumns columns, int line) {
    if (!hasCells(line)) {
      return isWithin(gutters, line) && cells(line).first().left() > columns.get(0).right();
    }
    CellLine parted = cells(line).partedBefore(gutters.columns());
    if (isLabel(parted.text(parted.first()))) {
      return false;
    }
    int column = -1;
    for (CellLine.Piece piece : parted.pieces()) {
      String text = parted.text(piece);
      int at = columns.columnAt(piece);
      if (at <= column || TableColumns.isEntry(text) || SentenceEnds.clause(text)) {
        return false;
      }
      column = at;
    }
    return true;
  }

  /** Whether the line has one cell, which does not run over a gutter. */
  private boolean isWithin(Gutters gutters, int line) {
    return isPlain(line) && cells(line).pieces().size() == 1 && gutters.admits(cells(line));
  }

  private boolean isSetOff(int line) {
    return lines.get(line).before() != SiftedText.Gap.NONE;
  }
}
