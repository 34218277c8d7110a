package org.plenary.source.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plenary.source.pdf.glyph.Glyphs;
import org.plenary.source.pdf.line.PlacedLine;

/**
 * Tells running heads and feet from text by where they stand.
 *
 * <p>Head and foot are zones at the edges of a page. They reach from the edge as far as the rule
 * that closes the head on most pages, or else as far as rows stand close together of which each
 * returns at the same place on most pages of the same side, is marked by the file itself, or has
 * the form of a page or job number. What lies inside of a zone is text, whatever its words.
 */
final class RunningMatter {

  private static final float HEAD = 0.12f;
  private static final float FOOT = 0.86f;

  /** Within which part of the page the rule that closes the head lies, and how wide it is. */
  private static final float RULE = 0.15f;

  private static final float RULE_WIDTH = 0.6f;

  /** How far apart two places may be that are the same, in points. */
  private static final float SAME_PLACE = 2;

  /** A page number before or after the words of a head. */
  private static final Pattern COUNT =
      Pattern.compile("^\\p{Nd}{1,4}(?=\\D)|(?<=\\D)\\p{Nd}{1,4}$");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}{1,6}/\\S.{0,40}");

  /** What follows {@code A/RES/} in a symbol. */
  private static final Pattern NUMBER = Pattern.compile("[\\p{Alnum}/()-]+");

  private static final int SHORTEST_NUMBER = 3;

  private final List<PlacedPage> pages;
  private final EdgeForms forms;
  private final Map<String, List<Place>> places = new HashMap<>();
  private final Set<String> firstLines = new HashSet<>();
  private final String firstText;
  private final List<Set<Integer>> rules;
  private final int headRule;

  /** Where a line stands that may return: page and baseline. */
  private record Place(int page, float baseline) {}

  /** Learns what returns in a document. */
  RunningMatter(List<PlacedPage> pages) {
    this.pages = pages;
    List<List<PlacedLine>> edges = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      List<PlacedLine> edge = new ArrayList<>();
      for (PlacedLine line : pages.get(p).lines()) {
        if (isHead(pages.get(p), line.baseline()) || isFoot(pages.get(p), line.baseline())) {
          edge.add(line);
          places
              .computeIfAbsent(signature(pages.get(p), line), k -> new ArrayList<>())
              .add(new Place(p, line.baseline()));
        }
      }
      edges.add(edge);
    }
    this.forms = new EdgeForms(edges);
    StringBuilder first = new StringBuilder();
    for (PlacedLine line : pages.isEmpty() ? List.<PlacedLine>of() : pages.get(0).lines()) {
      firstLines.add(squeezed(line.text()));
      first.append(squeezed(line.text()));
    }
    this.firstText = first.toString();
    this.rules = pages.stream().map(RunningMatter::wideRules).toList();
    this.headRule = headRule(rules);
  }

  /** For each line of a page whether it is running matter. */
  boolean[] on(PlacedPage page, int index) {
    boolean[] running = new boolean[page.lines().size()];
    List<EdgeRow> rows = EdgeRow.of(page);
    if (index > 0) {
      rows.subList(0, head(page, rows, index)).forEach(row -> mark(running, row));
    }
    rows.subList(foot(page, rows, index), rows.size()).forEach(row -> mark(running, row));
    for (int i = 0; i < running.length; i++) {
      PlacedLine line = page.lines().get(i);
      running[i] |= line.baseline() > page.height();
      running[i] |= line.artifact() && (index > 0 || isFoot(page, line.baseline()));
    }
    return running;
  }

  private static void mark(boolean[] running, EdgeRow row) {
    for (int i = 0; i < row.lines().size(); i++) {
      running[row.first() + i] = true;
    }
  }

  /** How many rows belong to the head of the page. */
  private int head(PlacedPage page, List<EdgeRow> rows, int index) {
    if (headRule > 0 && rules.get(index).contains(headRule)) {
      int above = 0;
      while (above < rows.size() && rows.get(above).baseline() < headRule * SAME_PLACE) {
        above++;
      }
      return above;
    }
    int end = 0;
    boolean certain = false;
    for (int i = 0; i < rows.size() && isHead(page, rows.get(i).baseline()); i++) {
      EdgeRow row = rows.get(i);
      if (i > 0 && rows.get(i - 1).isApart(row)) {
        break;
      }
      if (isCertain(row, index)) {
        certain = true;
        end = i + 1;
      } else if (!isOfFirstPage(row)) {
        break;
      } else if (firstLines.contains(squeezed(row.lines().get(0).text()))) {
        end = i + 1;
      }
    }
    boolean parted = end > 0 && end < rows.size() && rows.get(end - 1).isApart(rows.get(end));
    return certain || parted ? end : 0;
  }

  /** The row at which the foot of the page begins. */
  private int foot(PlacedPage page, List<EdgeRow> rows, int index) {
    boolean counted = false;
    int start = rows.size();
    for (int i = rows.size() - 1; i >= 0 && isFoot(page, rows.get(i).baseline()); i--) {
      EdgeRow row = rows.get(i);
      boolean number =
          !counted
              && row.lines().stream().anyMatch(line -> forms.isPageNumber(line.text(), index))
              && row.lines().stream().allMatch(line -> isFootForm(line, index));
      boolean formed =
          number || row.lines().stream().allMatch(line -> forms.isProcessing(line.text()));
      boolean returning =
          row.lines().stream().allMatch(line -> isReturning(line, index))
              && (start == rows.size() ? isOften(row, index) : !row.isApart(rows.get(start)));
      boolean marked = row.lines().stream().allMatch(PlacedLine::artifact);
      if (!formed && !returning && !marked) {
        break;
      }
      counted |= number;
      start = i;
    }
    return start;
  }

  private boolean isFootForm(PlacedLine line, int index) {
    return forms.isPageNumber(line.text(), index)
        || forms.isProcessing(line.text())
        || isReturning(line, index)
        || isSymbol(line);
  }

  /**
   * Notes may end in the same words on two pages as well, so a foot without a head must recur on
   * three.
   */
  private boolean isOften(EdgeRow row, int index) {
    return row.lines().stream()
        .allMatch(
            line -> places.getOrDefault(signature(pages.get(index), line), List.of()).size() > 2);
  }

  /** Whether a row is a running head by what each of its lines is, or by the symbol in it. */
  private boolean isCertain(EdgeRow row, int index) {
    return row.lines().stream().anyMatch(this::isSymbol)
        || row.lines().stream()
            .allMatch(
                line ->
                    line.artifact()
                        || isReturning(line, index)
                        || forms.isPageNumber(line.text(), index));
  }

  /** Whether the line is a symbol that the first page has as a line, or whose number it has. */
  private boolean isSymbol(PlacedLine line) {
    String text = squeezed(line.text());
    if (!SYMBOL.matcher(line.text()).matches()) {
      return false;
    }
    int number = text.indexOf('/', text.indexOf('/') + 1) + 1;
    return firstLines.contains(text)
        || number > 0
            && text.length() - number >= SHORTEST_NUMBER
            && NUMBER.matcher(text).region(number, text.length()).matches()
            && firstText.contains(text.substring(number));
  }

  /** Whether the row is part of what the first page says, as the title is. */
  private boolean isOfFirstPage(EdgeRow row) {
    return row.lines().size() == 1 && firstText.contains(squeezed(row.lines().get(0).text()));
  }

  /** Whether the line stands at the same place on most pages of its side, or of all. */
  private boolean isReturning(PlacedLine line, int index) {
    int side = 0;
    int all = 0;
    for (Place place : places.getOrDefault(signature(pages.get(index), line), List.of())) {
      if (isSamePlace(place.baseline(), line.baseline())) {
        all++;
        side += (place.page() - index) % 2 == 0 ? 1 : 0;
      }
    }
    int sides = index % 2 == 0 ? (pages.size() + 1) / 2 : pages.size() / 2;
    return side > 1 && side * 2 > sides - 1 || all > 2 && all * 2 > pages.size() - 1;
  }

  /** Where on most pages a rule closes the head; 0 if there is none. */
  private static int headRule(List<Set<Integer>> rules) {
    Map<Integer, Integer> times = new TreeMap<>();
    rules.forEach(of -> of.forEach(y -> times.merge(y, 1, Integer::sum)));
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() > 1 && entry.getValue() * 2 > rules.size())
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  /** At which points rules lie near the head of a page whose parts make up most of its width. */
  private static Set<Integer> wideRules(PlacedPage page) {
    Map<Integer, Float> widths = new HashMap<>();
    for (Glyphs.Rule rule : page.rules()) {
      if (rule.y() > 0 && rule.y() < RULE * page.height()) {
        widths.merge(Math.round(rule.y() / SAME_PLACE), rule.width(), Float::sum);
      }
    }
    widths.values().removeIf(width -> width < RULE_WIDTH * page.width());
    return Set.copyOf(widths.keySet());
  }

  private static boolean isSamePlace(float one, float other) {
    return Math.abs(one - other) <= SAME_PLACE;
  }

  private static boolean isHead(PlacedPage page, float baseline) {
    return baseline < HEAD * page.height();
  }

  private static boolean isFoot(PlacedPage page, float baseline) {
    return baseline > FOOT * page.height();
  }

  /** What stays the same of a line: all of it in a foot, where notes stand near. */
  private static String signature(PlacedPage page, PlacedLine line) {
    String text = squeezed(line.text());
    return isHead(page, line.baseline()) ? COUNT.matcher(text).replaceAll("#") : text;
  }

  private static String squeezed(String text) {
    return BLANKS.matcher(text).replaceAll("");
  }
}
