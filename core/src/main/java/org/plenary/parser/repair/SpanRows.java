package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the numbers of notes together that MuPDF gives on lines of their own, bracket by bracket,
 * where the note begins with foreign letters.
 */
final class SpanRows {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private SpanRows() {}

  /** The rows of a page with a bracket, a number and a bracket on one; the same if none were. */
  static List<RepairLine> joined(List<RepairLine> page) {
    List<RepairLine> rows = new ArrayList<>();
    int at = 0;
    while (at < page.size()) {
      RepairLine row = page.get(at);
      if (at + 2 < page.size()
          && isBracket(row)
          && NUMBER.matcher(page.get(at + 1).text().strip()).matches()
          && isBracket(page.get(at + 2))) {
        Traced.Builder number = new Traced.Builder();
        number.append('(', row.traced().from(0));
        number.appendForeign(page.get(at + 1).text().strip()).appendForeign(") ");
        rows.add(row.with(number.build()));
        at += 3;
      } else {
        rows.add(row);
        at++;
      }
    }
    return rows.size() == page.size() ? page : rows;
  }

  private static boolean isBracket(RepairLine row) {
    String text = row.text().strip();
    return text.equals("(") || text.equals(")");
  }
}
