package org.plenary.parser.page;

import java.util.ArrayList;
import java.util.List;
import org.plenary.parser.line.PageLine;

/** Parts the rule above the notes from the last line of text, to which some extractors glue it. */
final class GluedRules {

  /** How many underscores are a rule: fewer are a blank to be filled in. */
  private static final int SHORTEST = 10;

  private static final String RULE = "_".repeat(SHORTEST);

  private GluedRules() {}

  /** The same rows, with each glued rule in a row of its own. */
  static List<PageLine> part(List<PageLine> rows) {
    if (rows.stream().noneMatch(GluedRules::isGlued)) {
      return rows;
    }
    List<PageLine> parted = new ArrayList<>();
    for (PageLine row : rows) {
      if (isGlued(row)) {
        GluedPageNumbers.cut(row, row.start() + start(row.text()), parted);
      } else {
        parted.add(row);
      }
    }
    return parted;
  }

  private static boolean isGlued(PageLine row) {
    String text = row.text();
    if (!text.endsWith(RULE)) {
      return false;
    }
    int start = start(text);
    return start > 0 && !PageLine.isIgnorable(text.charAt(start - 1));
  }

  private static int start(String text) {
    int start = text.length();
    while (start > 0 && text.charAt(start - 1) == '_') {
      start--;
    }
    return start;
  }
}
