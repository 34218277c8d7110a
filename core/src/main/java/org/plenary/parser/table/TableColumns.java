package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.parser.line.SentenceEnds;

/** The columns that rows have in common, and whether what stands in them makes a table. */
final class TableColumns {

  private static final int LEAST_ROWS = 3;

  /** How many rows of two columns of names it takes: fewer may stand side by side by chance. */
  private static final int LEAST_PAIRS = 5;

  private static final int SHORT = 8;
  private static final int LONGEST_NAME = 40;
  private static final int USUAL_NAME = 30;

  /** What most cells of a column hold. */
  private enum Kind {
    /** Labels of a list, each another. */
    ENUMERATORS,
    /** Figures. */
    FIGURES,
    /** Grades, marks and other short entries. */
    SHORT_ENTRIES,
    /** Anything else. */
    WORDS
  }

  private final List<Gutters.Column> columns;
  private final List<CellLine> rows;
  private final Predicate<String> label;
  private final List<Kind> kinds = new ArrayList<>();

  /**
   * @param columns where they stand
   * @param rows the rows
   * @param label whether a text is no more than a number or letter before something
   */
  TableColumns(List<Gutters.Column> columns, List<CellLine> rows, Predicate<String> label) {
    this.columns = columns;
    this.rows = rows;
    this.label = label;
    for (int column = 0; column < columns.size(); column++) {
      kinds.add(kind(column));
    }
  }

  int size() {
    return columns.size();
  }

  Gutters.Column get(int column) {
    return columns.get(column);
  }

  /** Whether the cells of the column are figures. */
  boolean isFigures(int column) {
    return kinds.get(column) == Kind.FIGURES;
  }

  /** Whether a row without an entry in the column would be incomplete. */
  boolean completes(int column) {
    return column > 0 && (isFigures(column) || kinds.get(column) == Kind.SHORT_ENTRIES);
  }

  /** Whether the first column numbers the rows. */
  boolean numbersRows() {
    return kinds.get(0) == Kind.ENUMERATORS;
  }

  /** Whether a text is nothing but a number or letter before something. */
  boolean isLabel(String text) {
    return CellText.isEnumerator(text) || label.test(text);
  }

  /** The first column that a piece stands in, or the one to the left of it. */
  int columnAt(CellLine.Piece piece) {
    int column = 0;
    while (column + 1 < columns.size()
        && columns.get(column).right() <= piece.left()
        && columns.get(column + 1).left() < piece.right()) {
      column++;
    }
    return column;
  }

  /** The last column that a piece stands in. */
  int lastColumnAt(CellLine.Piece piece) {
    int column = columnAt(piece);
    while (column + 1 < columns.size() && columns.get(column + 1).left() < piece.right()) {
      column++;
    }
    return column;
  }

  /** Whether figures, short entries or names stand in columns, and not prose or a list. */
  boolean makeTable() {
    if (rows.size() < LEAST_ROWS || columns.size() < 2 || isJustified()) {
      return false;
    }
    int from = numbersRows() ? 1 : 0;
    for (int column = 1; column < columns.size(); column++) {
      if (isFigures(column) || column > from && kinds.get(column) == Kind.SHORT_ENTRIES) {
        return true;
      }
    }
    int least = columns.size() - from > 2 ? LEAST_ROWS : LEAST_PAIRS;
    if (columns.size() - from < 2 || rows.size() < least) {
      return false;
    }
    for (int column = from; column < columns.size(); column++) {
      if (!holdsNames(column)) {
        return false;
      }
    }
    return true;
  }

  /** Whether blanks stand within columns as often as in prose that is set to both margins. */
  private boolean isJustified() {
    int within = 0;
    for (CellLine row : rows) {
      for (int i = 1; i < row.pieces().size(); i++) {
        within += lastColumnAt(row.pieces().get(i - 1)) == columnAt(row.pieces().get(i)) ? 1 : 0;
      }
    }
    return within * 4 > rows.size();
  }

  private List<CellLine.Piece> pieces(CellLine row, int column) {
    return row.pieces().stream().filter(piece -> columnAt(piece) == column).toList();
  }

  private Kind kind(int column) {
    Set<String> different = new HashSet<>();
    int cells = 0;
    int enumerators = 0;
    int figures = 0;
    int others = 0;
    int brief = 0;
    for (CellLine row : rows) {
      for (CellLine.Piece piece : pieces(row, column)) {
        String text = row.text(piece);
        cells++;
        enumerators += column == 0 && isLabel(text) && different.add(text) ? 1 : 0;
        brief += piece.width() <= SHORT && !Character.isLowerCase(text.charAt(0)) ? 1 : 0;
        figures += CellText.isFigure(text) ? 1 : 0;
        others += figures > 0 && !CellText.isEntry(text) ? 1 : 0;
      }
    }
    if (column == 0 && enumerators * 5 >= cells * 4) {
      return Kind.ENUMERATORS;
    }
    if (figures >= 2 && figures >= others * 2) {
      return Kind.FIGURES;
    }
    return cells >= LEAST_ROWS && brief * 5 >= cells * 4 ? Kind.SHORT_ENTRIES : Kind.WORDS;
  }

  /** Whether the cells begin or end at one place, are short, and are no parts of sentences. */
  private boolean holdsNames(int column) {
    Gutters.Column at = columns.get(column);
    int cells = 0;
    int width = 0;
    int unlike = 0;
    int full = 0;
    for (CellLine row : rows) {
      for (CellLine.Piece piece : pieces(row, column)) {
        String text = row.text(piece);
        cells++;
        width += piece.width();
        full += piece.right() >= at.right() - 2 ? 1 : 0;
        boolean aligned = piece.left() <= at.left() + 1 || piece.right() >= at.right() - 1;
        unlike +=
            !aligned
                    || piece.width() > LONGEST_NAME
                    || SentenceEnds.clause(text)
                    || Character.isLowerCase(text.charAt(0))
                ? 1
                : 0;
      }
    }
    boolean justified = full * 5 > cells * 3 && at.right() - at.left() > 2 * SHORT;
    return !justified && width <= cells * USUAL_NAME && unlike * 10 <= cells;
  }
}
