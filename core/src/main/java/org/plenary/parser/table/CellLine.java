package org.plenary.parser.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.SiftedText;
import org.plenary.source.Span;
import org.plenary.text.Columns;

/**
 * A line of plain text, parted where it has two blanks or more, or dots that lead to the next cell.
 *
 * @param line the line
 * @param wide how many columns a Han character takes
 * @param pieces what stands between the gaps, from left to right
 * @param leaders where in the source dots lead from one piece to the next
 */
record CellLine(SiftedText.TextLine line, int wide, List<Piece> pieces, List<Span> leaders) {

  private static final int GAP = 2;
  private static final int TAB = 8;

  /** How many dots lead rather than show that words were left out. */
  private static final int LEAST_DOTS = 4;

  /** How far a long cell may draw the next one to the left of its column. */
  static final int MOST_DRAWN = 4;

  private static final int MOST_DOTS = 200;
  private static final int MOST_CELLS = 40;
  private static final int MOST_COLUMNS = 500;

  CellLine {
    pieces = List.copyOf(pieces);
    leaders = List.copyOf(leaders);
  }

  /**
   * A piece of a line.
   *
   * @param start where in the line's characters it begins
   * @param end where it ends
   * @param left its first column of character cells
   * @param right the column after its last
   */
  record Piece(int start, int end, int left, int right) {

    int width() {
      return right - left;
    }

    boolean overlaps(int from, int to) {
      return left < to && from < right;
    }
  }

  /**
   * Whether a line may have a gap; tells at little cost that most lines have none. A table that is
   * drawn with strokes stays as it is drawn.
   */
  static boolean mayHaveGap(String text) {
    int at = 0;
    int end = text.length();
    while (at < end && Extract.isSpace(text.charAt(at))) {
      at++;
    }
    if (at < end && text.charAt(at) == '|') {
      return false;
    }
    while (end > at && Extract.isSpace(text.charAt(end - 1))) {
      end--;
    }
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c > '.' && c < '\u2026') {
        continue;
      }
      if (c == '\t'
          || c == '\u3000'
          || c == ' ' && Extract.isSpace(text.charAt(at + 1))
          || c == '…') {
        return true;
      }
      if (c == '.' && at + 2 < end && (text.charAt(at + 1) == '.' || text.charAt(at + 2) == '.')) {
        return true;
      }
    }
    return false;
  }

  /**
   * Parts a line.
   *
   * @param wide how many columns a Han character takes
   */
  static CellLine of(SiftedText.TextLine line, int wide) {
    return new Parting(line, wide).parted();
  }

  boolean hasCells() {
    return pieces.size() > 1
        && pieces.size() <= MOST_CELLS
        && pieces.get(pieces.size() - 1).right() <= MOST_COLUMNS;
  }

  Piece first() {
    return pieces.get(0);
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  /** Whether a piece but the first is a figure or stands where there is none. */
  boolean hasEntries() {
    return words().stream().skip(1).anyMatch(CellText::isEntry);
  }

  /** Whether the first of several pieces is no more than a number or letter before the others. */
  boolean isNumbered() {
    return pieces.size() > 1 && CellText.isEnumerator(text(first()));
  }

  /** What the pieces hold. */
  List<String> words() {
    return pieces.stream().map(this::text).toList();
  }

  String text(Piece piece) {
    return text().substring(piece.start(), piece.end());
  }

  /** The columns within a piece where a single blank stands. */
  List<Integer> blanks(Piece piece) {
    List<Integer> blanks = new ArrayList<>();
    int column = piece.left();
    for (int i = piece.start(); i < piece.end(); i++) {
      if (partsWords(i)) {
        blanks.add(column);
      }
      column += columns(text().charAt(i), wide);
    }
    return blanks;
  }

  /**
   * The same line, its pieces parted where a single blank stands before a column begins: all that a
   * long cell may leave between itself and the next, which it may also draw to the left.
   */
  CellLine partedBefore(List<Gutters.Column> columns) {
    List<Piece> parts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int next = i + 1 < pieces.size() ? pieces.get(i + 1).left() : Integer.MAX_VALUE;
      part(pieces.get(i), next, columns, parts);
    }
    return new CellLine(line, wide, parts, leaders);
  }

  private void part(Piece piece, int limit, List<Gutters.Column> columns, List<Piece> parts) {
    Piece rest = piece;
    int drawnTo = piece.left();
    for (int i = 1; i < columns.size(); i++) {
      Gutters.Column column = columns.get(i);
      int end = i + 1 < columns.size() ? columns.get(i + 1).left() : Integer.MAX_VALUE;
      boolean begun = rest.left() < column.left() && columns.get(i - 1).left() <= rest.left() + 1;
      if (!begun || limit == column.left()) {
        continue;
      }
      boolean taken = pieces.size() == 1 || column.left() <= limit && limit < end;
      Piece standing = new Piece(rest.start(), rest.end(), drawnTo, rest.right());
      int at = blankBefore(standing, column.left(), taken ? 0 : MOST_DRAWN);
      if (at >= 0) {
        int cut = column(standing, at);
        parts.add(new Piece(rest.start(), at, rest.left(), Math.max(cut, rest.left() + 1)));
        int right = Math.max(rest.right(), column.left() + 1);
        rest = new Piece(at + 1, rest.end(), column.left(), right);
        drawnTo = cut + 1;
      }
    }
    parts.add(rest);
  }

  /** Whether one blank parts two cells: columns of characters are not those of the page then. */
  boolean isDrawn() {
    return IntStream.range(1, pieces.size())
        .anyMatch(i -> pieces.get(i).start() - pieces.get(i - 1).end() == 1);
  }

  /**
   * The last blank within a piece that ends so far before a column or nearer, or else right behind
   * where it begins; -1 if none does.
   */
  private int blankBefore(Piece piece, int column, int drawn) {
    int found = -1;
    int at = piece.left();
    for (int i = piece.start(); i < piece.end() && at <= column; i++) {
      at += columns(text().charAt(i), wide);
      boolean near =
          at <= column ? column - at <= drawn : drawn > 0 && (found < 0 || at == column + 1);
      if (near && partsWords(i) && at <= column + 1) {
        found = i;
      }
    }
    return found;
  }

  private int column(Piece piece, int end) {
    int at = piece.left();
    for (int i = piece.start(); i < end; i++) {
      at += columns(text().charAt(i), wide);
    }
    return at;
  }

  /** Whether a blank stands there, and not between the groups of a figure. */
  private boolean partsWords(int at) {
    return Extract.isSpace(text().charAt(at))
        && !(Character.isDigit(text().charAt(at - 1)) && isGroup(at + 1));
  }

  /** Whether three digits stand there. */
  private boolean isGroup(int from) {
    int end = from;
    while (end < text().length() && Character.isDigit(text().charAt(end))) {
      end++;
    }
    return end - from == 3;
  }

  private String text() {
    return line.line().text();
  }

  /** The columns that a character of a piece takes. */
  private static int columns(char c, int wide) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT
        ? 0
        : Columns.typed(c, wide);
  }

  /** The work on one line. */
  private static final class Parting {

    private final SiftedText.TextLine line;
    private final String text;
    private final int wide;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Span> leaders = new ArrayList<>();
    private int start = -1;
    private int end;
    private int left;
    private int right;
    private int column;
    private int gap;

    Parting(SiftedText.TextLine line, int wide) {
      this.line = line;
      this.text = line.line().text();
      this.wide = wide;
    }

    CellLine parted() {
      int at = 0;
      while (at < text.length()) {
        int led = start < 0 ? at : leaderEnd(at);
        if (led > at) {
          int offset = line.line().span().start();
          leaders.add(new Span(offset + at, offset + led));
          column += led - at;
          gap = GAP;
          at = led;
        } else {
          add(at);
          at++;
        }
      }
      close();
      return new CellLine(line, wide, pieces, leaders);
    }

    private void add(int at) {
      char c = text.charAt(at);
      if (Extract.isSpace(c)) {
        int blanks = c == '\t' ? TAB - column % TAB : Columns.typed(c, wide);
        column += blanks;
        gap += c == '\t' || c == '\u3000' ? GAP : blanks;
        return;
      }
      if (Character.getType(c) == Character.FORMAT && (gap > 0 || start < 0)) {
        return;
      }
      if (start < 0 || gap >= GAP) {
        close();
        start = at;
        left = column;
      }
      gap = 0;
      column += columns(c, wide);
      end = at + 1;
      right = column;
    }

    private void close() {
      if (start >= 0) {
        pieces.add(new Piece(start, end, left, right));
      }
    }

    /** Where the dots that begin here end; the place itself if they are too few to lead. */
    private int leaderEnd(int from) {
      int dots = 0;
      int reached = from;
      for (int at = from; at < text.length() && at - from < MOST_DOTS; at++) {
        char c = text.charAt(at);
        if (c == '.' || c == '…') {
          dots += c == '…' ? 3 : 1;
          reached = at + 1;
        } else if (c != ' ' || at == from || text.charAt(at - 1) == ' ') {
          break;
        }
      }
      return dots >= LEAST_DOTS ? reached : from;
    }
  }
}
