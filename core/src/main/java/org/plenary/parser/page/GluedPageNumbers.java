package org.plenary.parser.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.line.Digits;
import org.plenary.parser.line.PageLine;
import org.plenary.source.Line;
import org.plenary.source.Span;

/**
 * Parts page numbers such as {@code 5/6} from the last line of the page, to which some extractors
 * glue them. They are known by their rising count with the same total, so that even {@code 235/6}
 * can be parted into {@code 23} and {@code 5/6}.
 */
final class GluedPageNumbers {

  private static final Pattern AT_END = Pattern.compile("(\\d{1,7})/(\\d{1,3})$");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final int LONGEST = 3;

  /** Figures and a total at the end of a row. */
  private record Ending(int row, int start, String figures, boolean clear) {}

  private GluedPageNumbers() {}

  /** The same rows, with each glued page number in a row of its own. */
  static List<PageLine> part(List<PageLine> rows) {
    Map<Integer, List<Ending>> byTotal = new TreeMap<>();
    int lastText = -1;
    for (int i = 0; i < rows.size(); i++) {
      String text = rows.get(i).text();
      lastText = text.isEmpty() ? lastText : i;
      if (!endsInFigure(text)) {
        continue;
      }
      Matcher end = AT_END.matcher(text);
      if (end.find() && !isSymbol(text, end.start())) {
        char before = end.start() == 0 ? ' ' : text.charAt(end.start() - 1);
        boolean clear = !PageLine.isIgnorable(before) && "/-".indexOf(before) < 0;
        byTotal
            .computeIfAbsent(Integer.parseInt(end.group(2)), total -> new ArrayList<>())
            .add(new Ending(i, end.start(), end.group(1), clear));
      }
    }
    Map<Integer, Integer> cuts = new HashMap<>();
    for (Map.Entry<Integer, List<Ending>> entry : byTotal.entrySet()) {
      Map<Integer, Integer> counted = counted(entry.getKey(), entry.getValue());
      cuts.putAll(counted.isEmpty() ? cuts(entry.getKey(), entry.getValue(), lastText) : counted);
    }
    if (cuts.isEmpty()) {
      return rows;
    }
    List<PageLine> parted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (cuts.containsKey(i)) {
        cut(rows.get(i), rows.get(i).start() + cuts.get(i), parted);
      } else {
        parted.add(rows.get(i));
      }
    }
    return parted;
  }

  private static boolean endsInFigure(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return last >= '0' && last <= '9';
  }

  /** Whether the figures are a part of a symbol such as {@code A/RES/60/7}. */
  private static boolean isSymbol(String text, int at) {
    return at > 1 && text.charAt(at - 1) == '/' && Digits.value(text.charAt(at - 2)) < 0;
  }

  /**
   * Where to cut rows whose page number stands after a space, if others stand alone and all of them
   * together are the pages from the first or second to the last.
   */
  private static Map<Integer, Integer> counted(int total, List<Ending> endings) {
    Map<Integer, Integer> cuts = new HashMap<>();
    int last = 0;
    int alone = 0;
    for (Ending ending : endings) {
      boolean next =
          ending.figures().equals(Integer.toString(last + 1))
              || last == 0 && ending.figures().equals("2");
      if (ending.clear() || !next) {
        return Map.of();
      }
      last = Integer.parseInt(ending.figures());
      if (ending.start() > 0) {
        cuts.put(ending.row(), ending.start());
      } else {
        alone++;
      }
    }
    return last == total && alone > 0 ? cuts : Map.of();
  }

  /** Where to cut which rows, if the figures rise through most of the pages. */
  private static Map<Integer, Integer> cuts(int total, List<Ending> endings, int lastText) {
    Map<Integer, Integer> cuts = new HashMap<>();
    int last = 0;
    boolean clear = false;
    for (Ending ending : endings) {
      int figures = figures(ending, last + 1);
      if (figures == 0) {
        continue;
      }
      int from = ending.figures().length() - figures;
      int page = Integer.parseInt(ending.figures().substring(from));
      if (page <= last || page > total) {
        return Map.of();
      }
      clear |= ending.clear() && from == 0;
      last = page;
      cuts.put(ending.row(), ending.start() + from);
    }
    boolean count = cuts.size() > 1 || total == 1 && cuts.containsKey(lastText);
    return clear && count && cuts.size() * 2 >= total ? cuts : Map.of();
  }

  /** How many of the figures are the number of a page; 0 if none are. */
  private static int figures(Ending ending, int expected) {
    String figures = ending.figures();
    if (ending.clear() && figures.length() <= LONGEST) {
      boolean parted = figures.length() > 1 && Integer.parseInt(figures) > expected + LONGEST;
      if (!parted) {
        return figures.length();
      }
    }
    if (figures.length() > 4 && YEAR.matcher(figures.substring(0, 4)).matches()) {
      return figures.length() - 4;
    }
    String page = Integer.toString(expected);
    boolean more = figures.length() > page.length() || ending.start() > 0 && !ending.clear();
    return more && figures.endsWith(page) ? page.length() : 0;
  }

  /** Adds the two parts of a row that is cut at a place of its line. */
  static void cut(PageLine row, int at, List<PageLine> parted) {
    Line line = row.line();
    int start = line.span().start();
    parted.add(
        PageLine.of(
            part(line, new Span(start, start + at), line.text().substring(0, at)), row.page()));
    parted.add(
        PageLine.of(
            part(line, new Span(start + at, line.span().end()), line.text().substring(at)),
            row.page()));
  }

  private static Line part(Line line, Span span, String text) {
    return new Line(line.number(), span, text, line.region(), line.typography(), line.structure());
  }
}
