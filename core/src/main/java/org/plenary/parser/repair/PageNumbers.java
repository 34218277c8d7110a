package org.plenary.parser.repair;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;

/**
 * Puts page numbers such as 2/3 in order whose parts were set one by one: no page has a number
 * above that of all pages.
 */
final class PageNumbers {

  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,4})\\s?/\\s?(\\d{1,4})\\s*");

  private static final int LONGEST = 15;

  private PageNumbers() {}

  /**
   * The row in order, if it is the number of its page.
   *
   * @param page the number of the page
   * @param pages how many pages there are
   */
  static RepairLine read(RepairLine row, int page, int pages) {
    return isReversed(row.text(), page, pages) ? reversed(row) : row;
  }

  private static boolean isReversed(String text, int page, int pages) {
    Matcher number = NUMBER.matcher(text);
    return text.strip().length() < LONGEST
        && number.matches()
        && Integer.parseInt(number.group(2)) == page
        && Integer.parseInt(number.group(1)) == pages;
  }

  private static RepairLine reversed(RepairLine row) {
    Matcher number = NUMBER.matcher(row.text());
    if (!number.matches()) {
      return row;
    }
    Traced old = row.traced();
    Traced.Builder text = new Traced.Builder();
    text.append(old, number.start(2), number.end(2));
    text.append(old, number.end(1), number.start(2));
    text.append(old, number.start(1), number.end(1));
    return row.with(text.build());
  }
}
