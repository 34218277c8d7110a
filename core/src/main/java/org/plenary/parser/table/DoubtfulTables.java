package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plenary.diagnostic.Code;
import org.plenary.language.LanguageRules;
import org.plenary.parser.finding.ParseFindings;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineGeometry;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Line;
import org.plenary.source.Span;
import org.plenary.source.Typography;

/**
 * Tells where a table may not be what the page shows: lines in columns that are not part of any
 * table, and rows in which cells ran together.
 */
public final class DoubtfulTables {

  /** How many rows in succession stand in columns where a table is likely. */
  private static final int LEAST_ROWS = 3;

  /** How many lines of one cell may stand between two of these. */
  private static final int MOST_BETWEEN = 3;

  /** How many blanks part cells for certain: lines set to both margins have fewer. */
  private static final int LEAST_GAP = 4;

  /** In points: what stands on one baseline is no farther from it. */
  private static final float ON_BASELINE = 1;

  /** The number of a paragraph, the letter of an item, a bullet. */
  private static final Pattern LABEL =
      Pattern.compile("[^\\p{L}\\p{Nd}]*[\\p{L}\\p{Nd}.]{0,4}[^\\p{L}\\p{Nd}]*");

  private static final Pattern FIGURES = Pattern.compile("[^\\p{L}]*\\p{Nd}[^\\p{L}]*");

  private final LanguageRules rules;
  private final List<SiftedText.TextLine> lines;
  private final ParseFindings findings;

  private DoubtfulTables(
      LanguageRules rules, List<SiftedText.TextLine> lines, ParseFindings findings) {
    this.rules = rules;
    this.lines = lines;
    this.findings = findings;
  }

  /**
   * Reports what is doubtful in a text.
   *
   * @param rules of its language
   * @param lines its lines
   * @param tables the tables that were found among them
   * @param findings where it is reported
   */
  public static void report(
      LanguageRules rules,
      List<SiftedText.TextLine> lines,
      List<Grid> tables,
      ParseFindings findings) {
    DoubtfulTables doubtful = new DoubtfulTables(rules, lines, findings);
    List<Span> extents = tables.stream().map(DoubtfulTables::extent).toList();
    doubtful.reportLines(extents);
    for (int i = 0; i < tables.size(); i++) {
      doubtful.reportRows(tables.get(i), extents.get(i));
    }
  }

  /** From the first character of a table to its last. */
  private static Span extent(Grid table) {
    Span whole = new Span(0, 0);
    for (Span span : table.text().spans().list()) {
      whole = whole.isEmpty() ? span : whole.union(span);
    }
    return whole;
  }

  private void reportLines(List<Span> tables) {
    List<Line> rows = new ArrayList<>();
    int between = 0;
    for (int i = 0; i < lines.size(); ) {
      Line line = lines.get(i).line();
      int next = i + 1;
      while (next < lines.size() && isBeside(line, lines.get(next).line())) {
        next++;
      }
      boolean within = isWithin(tables, line);
      boolean columns = !within && standsInColumns(i, next);
      between = columns ? 0 : between + 1;
      if (within || between > MOST_BETWEEN) {
        reportRun(rows);
        rows.clear();
      }
      if (columns) {
        rows.add(line);
      }
      i = next;
    }
    reportRun(rows);
  }

  private void reportRun(List<Line> rows) {
    if (rows.size() < LEAST_ROWS) {
      return;
    }
    report(
        String.format(
            Locale.ROOT, "%d lines stand in columns, but were not read as a table", rows.size()),
        rows.get(0).span().start());
  }

  private static boolean isWithin(List<Span> tables, Line line) {
    return tables.stream().anyMatch(table -> table.overlaps(line.span()));
  }

  /** Whether a line stands beside another on the page. */
  private static boolean isBeside(Line line, Line next) {
    float baseline = line.typography().map(Typography::baseline).orElse(0f);
    float other = next.typography().map(Typography::baseline).orElse(0f);
    return baseline > 0 && Math.abs(other - baseline) <= ON_BASELINE;
  }

  /** Whether lines side by side, or the parts of one, are cells, not a label and its text. */
  private boolean standsInColumns(int from, int to) {
    if (to > from + 1) {
      return !LABEL.matcher(lines.get(from).line().text().strip()).matches();
    }
    Line line = lines.get(from).line();
    if (line.typography().isPresent()
        || line.structure().cell().isPresent()
        || !CellLine.mayHaveGap(line.text())) {
      return false;
    }
    CellLine cells = CellLine.of(lines.get(from), LineGeometry.HAN);
    String label = cells.words().get(0);
    return isFarApart(cells)
        && !LABEL.matcher(label).matches()
        && !SentenceEnds.colon(label)
        && !rules.closing().isVote(label);
  }

  private static boolean isFarApart(CellLine cells) {
    for (int i = 1; i < cells.pieces().size(); i++) {
      if (cells.pieces().get(i).left() - cells.pieces().get(i - 1).right() >= LEAST_GAP) {
        return true;
      }
    }
    return false;
  }

  private void reportRows(Grid table, Span extent) {
    boolean printed =
        lines.stream()
            .map(SiftedText.TextLine::line)
            .filter(line -> extent.overlaps(line.span()))
            .allMatch(
                line ->
                    line.structure().cell().isEmpty()
                        || line.typography().filter(it -> it.baseline() > 0).isPresent());
    if (!printed) {
      return;
    }
    for (Grid.Row row : table.rows()) {
      if (!row.isHead() && hasMergedCells(row)) {
        Extract text =
            row.cells().stream().flatMap(it -> it.paragraphs().stream()).findFirst().orElseThrow();
        report("Cells of a row may have run together", text.spans().start());
      }
    }
  }

  /** Whether a cell over several columns stands beside others, figures among them. */
  private static boolean hasMergedCells(Grid.Row row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1
        && row.cells().stream().anyMatch(cell -> cell.columns() > 1 && !cell.isEmpty())
        && row.cells().stream()
            .flatMap(cell -> cell.paragraphs().stream())
            .anyMatch(text -> FIGURES.matcher(text).matches());
  }

  private void report(String what, int offset) {
    findings.report(Code.TABLE_DOUBTFUL, what + ", on page " + findings.page(offset), offset);
  }
}
