package org.plenary.parser.repair.mark;

import java.util.ArrayList;
import java.util.List;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Parts pieces of a broken line that stand side by side, as an extractor that keeps the layout
 * gives them: the piece at the right ends in a vowel sign of the next word, far from the piece at
 * the left. They then stand as they would without the layout, with the left piece below the others
 * that end in signs, and {@link DetachedMarks} puts the line together.
 */
public final class PartedPieces {

  private static final String GAP = " ".repeat(4);

  private PartedPieces() {}

  /** The rows of a page with such pieces on rows of their own. */
  public static List<RepairLine> parted(List<RepairLine> rows) {
    List<RepairLine> out = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      RepairLine row = rows.get(at);
      at++;
      int gap = row.text().indexOf(GAP, row.text().length() - row.text().stripLeading().length());
      String left = gap < 0 ? "" : row.text().substring(gap).strip();
      RepairLine right = row.with(part(row, 0, Math.max(gap, 0)));
      if (left.isEmpty()
          || Piece.of(right).marks().isEmpty()
          || !Bidirectional.isRight(left.charAt(0))) {
        out.add(row);
        continue;
      }
      out.add(right);
      while (at < rows.size() && !Piece.of(rows.get(at)).marks().isEmpty()) {
        out.add(rows.get(at));
        at++;
      }
      int start = row.text().indexOf(left, gap);
      out.add(row.with(part(row, start, start + left.length())));
    }
    return out;
  }

  private static Traced part(RepairLine row, int start, int end) {
    return row.traced().part(start, end);
  }
}
