package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.language.LanguageRules;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineGeometry;
import org.plenary.parser.line.LineJoiner;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.CellPlace;

/**
 * Finds the tables among lines: rows that the source has marked, and rows of plain text whose cells
 * are set apart by blanks or leader dots that stand below one another.
 */
public final class Tabulation {

  /** A small letter or star, and words that begin with no small letter. */
  private static final Pattern NOTE = Pattern.compile("(?:\\p{Ll}|\\*{1,3})\\s[^\\p{Ll}\\s]");

  private final LanguageRules rules;
  private final LineJoiner joiner;
  private final PartedLines parted;
  private final List<Found> found = new ArrayList<>();

  /** The columns of the table found last, if it is one of plain text. */
  private List<Gutters.Column> above = List.of();

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
    this.joiner = joiner;
    this.parted = new PartedLines(lines, wide);
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
    while (at < parted.size()) {
      Optional<CellPlace> cell = parted.get(at).line().structure().cell();
      int end = cell.isPresent() ? celled(at, cell.get()) : parted.hasCells(at) ? plain(at) : at;
      at = Math.max(end, at + 1);
    }
    return found;
  }

  /** Takes the table whose cells the source has marked, unless it only serves the layout. */
  private int celled(int from, CellPlace place) {
    int to = from;
    while (to < parted.size() && CelledTable.isWith(parted.get(to), place)) {
      to++;
    }
    // The text opens with no table: what begins here began in the masthead.
    boolean layout = from == 0 || IntStream.range(from, to).anyMatch(this::standsInLayout);
    if (layout) {
      return to;
    }
    Found table = whole(from, to, place.table().goesOn());
    TableNotes notes =
        TableNotes.under(table.grid(), parted.between(to, parted.size()), joiner, new Cues(rules));
    found.add(new Found(table.from(), to + notes.size(), notes.table()));
    above = List.of();
    return to + notes.size();
  }

  /**
   * The table of some lines, or the one that a page turn has parted and of which they are the rest.
   */
  private Found whole(int from, int to, boolean goesOn) {
    Grid table = CelledTable.of(parted.between(from, to), joiner);
    int last = found.size() - 1;
    if (last >= 0 && found.get(last).to() == from && parted.isTurned(from)) {
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
    Extract text = joiner.line(parted.get(line));
    return rules.organs().formula(text).isPresent() && SentenceEnds.comma(text.text())
        || rules.closing().meeting(text).isPresent();
  }

  /** Takes the table that begins with a line, if one does, and gives where to go on. */
  private int plain(int first) {
    boolean turned = !found.isEmpty() && turnsBefore(first);
    RowRun run =
        new RowRun(
            parted, first, turned ? above : List.of(), headsBefore(first), this::standsAlone);
    List<CellLine> rows = run.rows();
    int last = run.last();
    Gutters gutters = new Gutters(rows);
    List<Gutters.Column> lefts = gutters.columns();
    TableColumns columns =
        new TableColumns(
            lefts, rows.stream().map(row -> row.partedBefore(lefts)).toList(), this::isLabel);
    int continued = turned ? continued(gutters, columns.size(), first) : -1;
    boolean table = continued >= 0 || columns.makeTable();
    if (!table || rows.stream().anyMatch(this::tellsVote)) {
      return belowHead(run).orElse(rows.size() > 2 ? last + 1 : first + 1);
    }
    if (continued < 0 && rows.size() > 1 && isTitle(rows.get(0), columns)) {
      return run.lines().get(1);
    }
    int from = continued >= 0 ? continued : headStart(gutters, columns, first);
    int to = end(gutters, last);
    List<CellLine> all = new ArrayList<>();
    int row = 0;
    for (int i = from; i < to; i++) {
      boolean ofRun = row < rows.size() && run.lines().get(row) == i;
      CellLine line = ofRun ? rows.get(row++) : parted.cells(i);
      all.add(i > last ? line : line.partedBefore(lefts));
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
    above = lefts;
    return from + assembly.size();
  }

  /**
   * Where the lines end that may be of the last row: each has one cell, and no blank line stands
   * between. A page may turn where a small letter shows that the cell goes on.
   */
  private int end(Gutters gutters, int last) {
    int left = gutters.columns().get(0).left();
    int to = last + 1;
    boolean turned = false;
    while (to < parted.size()
        && to - last <= RowRun.MOST_BETWEEN
        && isWithin(gutters, to)
        && !isNote(parted.cells(to), left)) {
      if (parted.isSetOff(to)) {
        CellLine line = parted.cells(to);
        boolean low = Character.isLowerCase(line.text(line.first()).charAt(0));
        if (turned || !low || !parted.isTurned(to)) {
          break;
        }
        turned = true;
      }
      to++;
    }
    return to;
  }

  /**
   * Whether a line that begins beside the first column is a small letter and what it stands for.
   */
  private static boolean isNote(CellLine line, int left) {
    return line.first().left() > left + 2 && NOTE.matcher(line.text(line.first())).lookingAt();
  }

  /** What the first row of the table before says, if it stands before the line. */
  private List<String> headsBefore(int line) {
    if (found.isEmpty()) {
      return List.of();
    }
    int head = found.get(found.size() - 1).from();
    while (!parted.hasCells(head) && head < line) {
      head++;
    }
    return head < line ? parted.cells(head).words() : List.of();
  }

  /** Whether it is an annex line, an enacting formula or a closing line. */
  private boolean standsAlone(int line) {
    Extract text = joiner.line(parted.get(line));
    return rules.annexes().isHeading(text)
        || rules.organs().formula(text).isPresent()
        || rules.closing().meeting(text).isPresent();
  }

  /** Whether a page turns between the table before and a line. */
  private boolean turnsBefore(int line) {
    return IntStream.rangeClosed(found.get(found.size() - 1).to(), line).anyMatch(parted::isTurned);
  }

  /**
   * The row below the first, if the first may head columns and figures stand below it: heads may
   * stand so far to one side of their entries that together they show no columns.
   */
  private OptionalInt belowHead(RowRun run) {
    int figures = 0;
    while (figures < run.size() && figures <= RowRun.MOST_HEADS && !run.row(figures).hasEntries()) {
      figures++;
    }
    if (figures == 0 || figures > RowRun.MOST_HEADS || figures == run.size()) {
      return OptionalInt.empty();
    }
    CellLine head = run.row(0);
    boolean heads =
        head.pieces().size() <= run.row(figures).pieces().size()
            && head.words().stream().noneMatch(word -> Character.isLowerCase(word.charAt(0)));
    return heads ? OptionalInt.of(run.lines().get(1)) : OptionalInt.empty();
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
   * Where the rest of the table before begins if the row after a page turn is of it: what else
   * stands between is of the columns, and no heading of another table with the same heads. -1 if it
   * is not.
   */
  private int continued(Gutters gutters, int columns, int first) {
    if (width(found.get(found.size() - 1)) != columns) {
      return -1;
    }
    int from = found.get(found.size() - 1).to();
    boolean headed = from < first && headsBefore(first).equals(parted.cells(first).words());
    return !headed
            && first - from <= RowRun.MOST_BETWEEN
            && IntStream.range(from, first).allMatch(line -> isWithin(gutters, line))
        ? from
        : -1;
  }

  private boolean isLabel(String text) {
    return rules.numerals().labels(text).stream().anyMatch(it -> it.end() >= text.length());
  }

  private static int width(Found table) {
    return table.grid().rows().get(0).cells().stream().mapToInt(Grid.Cell::columns).sum();
  }

  /** Whether the row is a number and words, as no other row is: a paragraph or a title above. */
  private boolean isTitle(CellLine row, TableColumns columns) {
    return row.pieces().size() == 2
        && !columns.numbersRows()
        && !row.hasEntries()
        && columns.isLabel(row.text(row.first()));
  }

  /** Whether names stand after what tells how they voted: figures after a colon are no names. */
  private boolean tellsVote(CellLine row) {
    List<String> words = row.words();
    String label = words.get(0);
    return SentenceEnds.colon(label) && words.stream().skip(1).noneMatch(CellText::isEntry)
        || rules.closing().isVote(label);
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
        && first - from < RowRun.MOST_BETWEEN
        && (!parted.isSetOff(from)
            || from == first && parted.get(from).before() == SiftedText.Gap.BLANK)
        && isHead(gutters, columns, from - 1)) {
      from--;
      several |= parted.hasCells(from);
    }
    return several || !parted.isSetOff(first) ? from : first;
  }

  private boolean isHead(Gutters gutters, TableColumns columns, int line) {
    if (!parted.hasCells(line)) {
      return isWithin(gutters, line) && parted.cells(line).first().left() > columns.get(0).right();
    }
    CellLine row = parted.cells(line).partedBefore(gutters.columns());
    if (columns.isLabel(row.text(row.first()))) {
      return false;
    }
    int column = -1;
    for (CellLine.Piece piece : row.pieces()) {
      String text = row.text(piece);
      int at = columns.columnAt(piece);
      if (at <= column || CellText.isEntry(text) || SentenceEnds.clause(text)) {
        return false;
      }
      column = at;
    }
    return true;
  }

  /** Whether the line has one cell, which does not run over a gutter. */
  private boolean isWithin(Gutters gutters, int line) {
    return parted.isPlain(line)
        && parted.cells(line).pieces().size() == 1
        && gutters.admits(parted.cells(line));
  }
}
