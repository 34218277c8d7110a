package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a figure from a label that is so long that one blank is left between them. Where other rows
 * show how many figures a row has, a row with one too few has it at the end of its label, if that
 * ends with a figure that is written as no year or number of a text is: in groups of three or in
 * brackets.
 */
final class DrawnFigures {

  /** A label and a figure; a number of four digits or more is the label's own. */
  private static final Pattern DRAWN =
      Pattern.compile(
          "(?:.*?[^\\s\\p{Nd}]|.*?\\p{Nd}{4})\\s"
              + "([(（]?[-–−]?\\p{Nd}{1,3}(?:[\\s.,]\\p{Nd}{3})+[)）]?|[(（]\\p{Nd}{1,3}[)）])");

  /** How many rows must show how many figures there are. */
  private static final int LEAST_ROWS = 2;

  private DrawnFigures() {}

  /**
   * The rows, each in its place, figures parted from the labels that drew them.
   *
   * @param rows the rows of a table
   */
  static List<CellLine> parted(List<CellLine> rows) {
    int most = rows.stream().mapToInt(DrawnFigures::figures).max().orElse(0);
    List<CellLine> whole = rows.stream().filter(row -> figures(row) == most).toList();
    if (most < 2 || whole.size() < LEAST_ROWS) {
      return rows;
    }
    int left = whole.stream().mapToInt(row -> row.pieces().get(1).left()).min().orElse(0);
    return rows.stream().map(row -> figures(row) == most - 1 ? parted(row, left) : row).toList();
  }

  /** How many figures stand behind the first piece; 0 if anything else does. */
  private static int figures(CellLine row) {
    List<String> words = row.words();
    return words.stream().skip(1).allMatch(CellText::isEntry) ? words.size() - 1 : 0;
  }

  /** The row with the figure at the end of its label, if there is one, set at a column. */
  private static CellLine parted(CellLine row, int left) {
    CellLine.Piece label = row.first();
    Matcher drawn = DRAWN.matcher(row.text(label));
    if (!drawn.matches() || row.pieces().get(1).left() <= left) {
      return row;
    }
    List<CellLine.Piece> pieces = new ArrayList<>(row.pieces());
    int at = label.start() + drawn.start(1);
    pieces.set(
        0,
        new CellLine.Piece(label.start(), at - 1, label.left(), Math.min(label.right(), left - 1)));
    pieces.add(1, new CellLine.Piece(at, label.end(), left, Math.max(label.right(), left + 1)));
    return new CellLine(row.line(), row.wide(), pieces, row.leaders());
  }
}
