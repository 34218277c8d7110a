package org.plenary.parser.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.source.Line;
import org.plenary.source.Span;

/**
 * Parts page numbers such as {@code 5/6} from the last line of the page, to which some extractors
 * glue them. They are known by their rising count with the same total.
 */
final class GluedPageNumbers {

  /** After a word, its punctuation or a year. */
  private static final Pattern AT_END =
      Pattern.compile("(?<=[^\\s\\d/-]|(?:19|20)\\d\\d)(\\d{1,3})/(\\d{1,3})$");

  private GluedPageNumbers() {}

  /** The same rows, with each glued page number in a row of its own. */
  static List<Row> part(List<Row> rows) {
    Map<Integer, List<Integer>> byTotal = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Matcher number = AT_END.matcher(rows.get(i).text());
      if (number.find()) {
        byTotal.computeIfAbsent(group(number, 2), total -> new ArrayList<>()).add(i);
      }
    }
    byTotal.entrySet().removeIf(entry -> !isCount(rows, entry.getKey(), entry.getValue()));
    if (byTotal.isEmpty()) {
      return rows;
    }
    List<Row> parted = new ArrayList<>();
    for (Row row : rows) {
      Matcher number = AT_END.matcher(row.text());
      if (number.find() && byTotal.containsKey(group(number, 2))) {
        cut(row, row.start() + number.start(), parted);
      } else {
        parted.add(row);
      }
    }
    return parted;
  }

  /** Whether the figures rise through most of the pages. */
  private static boolean isCount(List<Row> rows, int total, List<Integer> at) {
    int last = 0;
    for (int row : at) {
      Matcher number = AT_END.matcher(rows.get(row).text());
      int page = number.find() ? group(number, 1) : 0;
      if (page <= last || page > total) {
        return false;
      }
      last = page;
    }
    return at.size() > 1 && at.size() * 2 >= total;
  }

  private static int group(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static void cut(Row row, int at, List<Row> parted) {
    Line line = row.line();
    int start = line.span().start();
    parted.add(
        Row.of(part(line, new Span(start, start + at), line.text().substring(0, at)), row.page()));
    parted.add(
        Row.of(
            part(line, new Span(start + at, line.span().end()), line.text().substring(at)),
            row.page()));
  }

  private static Line part(Line line, Span span, String text) {
    return new Line(line.number(), span, text, line.region(), line.typography());
  }
}
