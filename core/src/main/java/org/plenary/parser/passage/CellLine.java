package org.plenary.parser.passage;

import java.util.ArrayList;
import java.util.List;
import org.plenary.parser.page.Sifted;
import org.plenary.source.Span;

/**
 * A line of plain text, parted where it has two blanks or more, or dots that lead to the next cell.
 *
 * @param line the line
 * @param pieces what stands between the gaps, from left to right
 * @param leaders where in the source dots lead from one piece to the next
 */
record CellLine(Sifted.TextLine line, List<Piece> pieces, List<Span> leaders) {

  private static final int GAP = 2;
  private static final int TAB = 8;

  /** How many dots lead rather than show that words were left out. */
  private static final int LEAST_DOTS = 4;

  private static final int MOST_DOTS = 200;
  private static final int MOST_CELLS = 40;

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

  /** Whether a line may have a gap; tells at little cost that most lines have none. */
  static boolean mayHaveGap(String text) {
    int at = 0;
    int end = text.length();
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    while (end > at && isBlank(text.charAt(end - 1))) {
      end--;
    }
    for (; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\t' || c == '\u3000' || c == ' ' && isBlank(text.charAt(at + 1)) || c == '…') {
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
  static CellLine of(Sifted.TextLine line, int wide) {
    return new Parting(line, wide).parted();
  }

  boolean hasCells() {
    return pieces.size() > 1 && pieces.size() <= MOST_CELLS;
  }

  Piece first() {
    return pieces.get(0);
  }

  String text(Piece piece) {
    return line.line().text().substring(piece.start(), piece.end());
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The work on one line. */
  private static final class Parting {

    private final Sifted.TextLine line;
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

    Parting(Sifted.TextLine line, int wide) {
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
      return new CellLine(line, pieces, leaders);
    }

    private void add(int at) {
      char c = text.charAt(at);
      if (isBlank(c)) {
        int blanks = c == '\t' ? TAB - column % TAB : Geometry.width(c, wide);
        column += blanks;
        gap += c == '\t' || c == '\u3000' ? GAP : blanks;
        return;
      }
      int type = Character.getType(c);
      if (type == Character.FORMAT && (gap > 0 || start < 0)) {
        return;
      }
      boolean mark = type == Character.NON_SPACING_MARK || type == Character.FORMAT;
      if (start < 0 || gap >= GAP) {
        close();
        start = at;
        left = column;
      }
      gap = 0;
      column += mark ? 0 : Geometry.width(c, wide);
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
