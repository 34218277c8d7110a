package org.plenary.parser.repair.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.parser.repair.row.RepairLine;

/**
 * Puts lines together that an extractor broke before each word with a vowel sign.
 *
 * <p>It sorts what stands on one baseline from the left, so that the pieces of a line come in the
 * reverse of reading order, after the signs, which stand higher: each alone on its line, or behind
 * the piece at its right. Signs set below their letters come after the pieces.
 *
 * <p>How many pieces belong together follows from the number of signs and from the width of the
 * text; {@link PieceOrder} finds their order.
 */
public final class DetachedMarks {

  private static final int MOST = 7;

  private final WordShapes words;
  private final int width;
  private final Consumer<RepairLine> report;

  /**
   * @param words of the document
   * @param width of its full lines in characters
   * @param report takes each row that pieces were put together in
   */
  public DetachedMarks(WordShapes words, int width, Consumer<RepairLine> report) {
    this.words = words;
    this.width = width;
    this.report = report;
  }

  /** The width of full lines in characters, with a margin, as their widths differ. */
  public static int width(List<RepairLine> rows) {
    int[] widths = rows.stream().mapToInt(row -> Piece.of(row).length()).sorted().toArray();
    return widths[widths.length * 19 / 20] * 11 / 10;
  }

  /** The rows of a page with broken lines put together. */
  public List<RepairLine> join(List<RepairLine> rows) {
    List<RepairLine> out = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      Piece piece = Piece.of(rows.get(at));
      int last = out.size() - 1;
      if (piece.marks().isEmpty()) {
        out.add(rows.get(at));
        at++;
      } else if (piece.isBelow() && last >= 0 && precedes(out.get(last), piece)) {
        RepairLine row = out.get(last);
        out.set(last, joined(row, List.of(piece), List.of(Piece.of(row))));
        at++;
      } else if (piece.isOnlyMarks()
          && last >= 0
          && !out.get(last).isBlank()
          && (piece.isBelow() || isLate(piece, rows, at, out))) {
        below(piece, out);
        at++;
      } else {
        at = group(rows, at, out);
      }
    }
    return out;
  }

  /**
   * Whether a sign comes after the pieces of its line: the two lines before it make one and the
   * word between them can bear it, while the line after it is full and begins with no such word.
   */
  private boolean isLate(Piece sign, List<RepairLine> rows, int at, List<RepairLine> out) {
    if (at + 1 >= rows.size() || out.size() < 2) {
      return false;
    }
    Piece left = Piece.of(out.get(out.size() - 2));
    Piece right = Piece.of(out.get(out.size() - 1));
    return isLine(left, right)
        && LooseMarks.fitness(sign.marks(), left.text().text()) > 0
        && LooseMarks.fitness(sign.marks(), rows.get(at + 1).text()) <= 0;
  }

  private boolean isLine(Piece left, Piece right) {
    int length = left.length() + right.length();
    return length <= width && 3 * length >= 2 * width;
  }

  /** Joins the pieces that a sign below one of them follows; with one piece the sign is its own. */
  private void below(Piece sign, List<RepairLine> out) {
    int last = out.size() - 1;
    Piece right = Piece.of(out.get(last));
    boolean two = last > 0 && !out.get(last - 1).isBlank();
    if (two) {
      RepairLine left = out.get(last - 1);
      if (isLine(Piece.of(left), right)) {
        out.remove(last);
        out.set(last - 1, joined(left, List.of(sign), List.of(Piece.of(left), right)));
        return;
      }
    }
    out.set(last, joined(out.get(last), List.of(sign), List.of(right)));
  }

  /** Whether a row is the piece at the left of one that ends in a sign below the row's word. */
  private boolean precedes(RepairLine row, Piece below) {
    return !row.isBlank()
        && !below.isOnlyMarks()
        && Piece.of(row).length() + below.length() <= width;
  }

  /** Reads the signs and pieces of one line and returns where the next begins. */
  private int group(List<RepairLine> rows, int start, List<RepairLine> out) {
    List<Piece> signs = new ArrayList<>();
    int at = start;
    int length = 0;
    while (at < rows.size() && signs.size() < MOST) {
      Piece sign = Piece.of(rows.get(at));
      if (sign.marks().isEmpty() || at > start && length + sign.length() > width) {
        break;
      }
      length += sign.length();
      signs.add(sign);
      at++;
    }
    int missing = 1 + (int) signs.stream().filter(Piece::isOnlyMarks).count();
    List<Piece> pieces = new ArrayList<>();
    while (at < rows.size()) {
      Piece piece = Piece.of(rows.get(at));
      boolean fits = length + piece.length() <= width || length == 0;
      if (rows.get(at).isBlank() || !piece.marks().isEmpty() || !fits) {
        break;
      }
      boolean below = at + 1 < rows.size() && Piece.of(rows.get(at + 1)).isOnlyBelow();
      if (pieces.size() >= missing + (below ? 1 : 0)) {
        break;
      }
      length += piece.length();
      pieces.add(piece);
      at++;
    }
    if (!pieces.isEmpty() && at < rows.size() && Piece.of(rows.get(at)).isOnlyBelow()) {
      signs.add(Piece.of(rows.get(at)));
      at++;
    }
    out.add(joined(rows.get(start), signs, pieces));
    return at;
  }

  private RepairLine joined(RepairLine first, List<Piece> signs, List<Piece> pieces) {
    RepairLine row = first.with(new PieceOrder(words, signs, pieces).read());
    report.accept(row);
    return row;
  }
}
