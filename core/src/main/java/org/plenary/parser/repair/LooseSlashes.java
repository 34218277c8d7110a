package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.number.Dates;
import org.plenary.language.phrase.Beginnings;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;

/**
 * Puts strokes of Arabic texts back between what they part, where extraction left them beside it:
 * {@code 49 75/} for {@code 49/75}, {@code 76 108A/RES/ /} for {@code A/RES/76/108}, and the two
 * names of a month without the stroke between them, which stands before the year or after the day.
 */
final class LooseSlashes {

  private static final String LETTERS = "((?:[A-Z]{1,6}/){1,8})";
  private static final String FIGURES = "(\\d{2,4}) ?(\\d{1,4})";

  /** A symbol behind its figures, one before them, and figures alone. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/])(?<!\\d[.,])(?<!\\d )(?:"
              + (FIGURES + "\\s*" + LETTERS + "\\s*/(?![\\d\\p{L}])|")
              + (LETTERS + " ?/ ?" + FIGURES + "(?![\\d/])|")
              + "(?:(\\d{2,4}) (\\d{1,4}) ?|(\\d{2}(?:\\d\\d)?)(\\d{1,3}))/(?![\\d\\p{IsLatin}]))");

  /** Figures and the letters of symbols, with which a number begins. */
  private static final BitSet FIRSTS = new BitSet();

  static {
    FIRSTS.set('0', '9' + 1);
    FIRSTS.set('A', 'Z' + 1);
  }

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/])(\\d{1,2})(\\s*/)?\\s*+([\\p{IsArabic}\\s]{3,40}?)(\\s*/)?\\s*((?:19|20)\\d\\d)(?!\\d)");

  /** How many figures are the number of a session, and of a year. */
  private static final int SESSION = 2;

  private static final int FULL_YEAR = 4;

  private static final int LEAST = 3;

  private final List<RepairLine> page;
  private final Traced whole;
  private final String text;
  private final TreeMap<Integer, Edit> edits = new TreeMap<>();

  /** Where a stretch of the page ends, and what takes its place. */
  private record Edit(int end, Traced text) {}

  private LooseSlashes(List<RepairLine> page) {
    this.page = page;
    Traced.Builder all = new Traced.Builder();
    page.forEach(row -> all.append(row.traced()).append('\n', Traced.NOWHERE));
    this.whole = all.build();
    this.text = whole.text();
  }

  /** Whether more strokes of numbers are loose than not. */
  static boolean areIn(List<List<RepairLine>> pages) {
    long loose = 0;
    long proper = 0;
    for (List<RepairLine> page : pages) {
      if (page.stream().anyMatch(row -> row.line().typography().isPresent())) {
        return false;
      }
      String text = new LooseSlashes(page).text;
      Matcher number = NUMBER.matcher(text).useTransparentBounds(true);
      int from = mayBeIn(text) ? 0 : text.length();
      while (Beginnings.find(number, text, from, FIRSTS)) {
        loose++;
        from = number.end();
      }
      proper += proper(text);
    }
    return loose >= LEAST && loose > proper;
  }

  /** Whether a stroke stands behind another, or a figure before one that none follows. */
  private static boolean mayBeIn(String text) {
    for (int stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
      int before = stroke - 1;
      while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
        before--;
      }
      if (before >= 0 && text.charAt(before) == '/'
          || isFigure(text, before) && !isFigure(text, stroke + 1)) {
        return true;
      }
    }
    return false;
  }

  private static int proper(String text) {
    int proper = 0;
    int from = 0;
    for (int stroke = text.indexOf('/'); stroke >= 0; stroke = text.indexOf('/', stroke + 1)) {
      if (stroke > from && isFigure(text, stroke - 1) && isFigure(text, stroke + 1)) {
        proper++;
        from = stroke + 2;
      }
    }
    return proper;
  }

  private static boolean isFigure(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** The rows of a page with strokes within their numbers. */
  static List<RepairLine> numbers(List<RepairLine> page) {
    LooseSlashes slashes = new LooseSlashes(page);
    Matcher number = NUMBER.matcher(slashes.text);
    while (number.find()) {
      int group =
          List.of(1, 5, 7, 9).stream().filter(g -> number.start(g) >= 0).findFirst().orElseThrow();
      String letters =
          Optional.ofNullable(number.group(3))
              .or(() -> Optional.ofNullable(number.group(4)))
              .orElse("");
      String figures = slashes.text.substring(number.start(group), number.end(group + 1));
      parted(figures)
          .ifPresent(parted -> slashes.edit(number.start(), number.end(), letters + parted));
    }
    return slashes.done();
  }

  /** The figures with a stroke: where they run together, behind those of a session or year. */
  private static Optional<String> parted(String figures) {
    int blank = figures.indexOf(' ');
    if (blank > 0) {
      return Optional.of(figures.substring(0, blank) + '/' + figures.substring(blank + 1));
    }
    int cut = YEAR.matcher(figures).lookingAt() ? FULL_YEAR : SESSION;
    return figures.length() <= cut
        ? Optional.empty()
        : Optional.of(figures.substring(0, cut) + '/' + figures.substring(cut));
  }

  /** The rows of a page with the strokes of its dates between the names of the months. */
  static List<RepairLine> dates(List<RepairLine> page, Dates dates) {
    LooseSlashes slashes = new LooseSlashes(page);
    Matcher date = DATE.matcher(slashes.text);
    while (date.find()) {
      if ((date.group(2) == null) != (date.group(4) == null)) {
        slashes.date(date, dates);
      }
    }
    return slashes.done();
  }

  private void date(Matcher date, Dates dates) {
    String names = date.group(3);
    for (int at = 1; at < names.length(); at++) {
      String first = names.substring(0, at);
      String second = names.substring(at);
      String read =
          date.group(1) + ' ' + first.strip() + '/' + second.strip() + ' ' + date.group(5);
      if (dates.parse(read.replaceAll("\\s+", " ")).isPresent()) {
        int cut = date.start(3) + first.stripTrailing().length();
        int next = date.end(3) - second.stripLeading().length();
        int slash = (date.group(2) == null ? date.end(4) : date.end(2)) - 1;
        boolean wraps = text.substring(cut, next).indexOf('\n') >= 0;
        edits.put(cut, new Edit(wraps ? cut : next, whole.part(slash, slash + 1)));
        edit(slash, slash + 1, "");
        return;
      }
    }
  }

  /** Puts a stretch of the page in another order. */
  private void edit(int start, int end, String order) {
    edits.put(start, new Edit(end, whole.part(start, end).rearranged(order)));
  }

  /** The rows with all edits made, or the very same where there are none. */
  private List<RepairLine> done() {
    if (edits.isEmpty()) {
      return page;
    }
    List<RepairLine> rows = new ArrayList<>();
    int at = 0;
    int over = 0;
    for (RepairLine row : page) {
      Traced.Builder line = new Traced.Builder();
      for (int i = 0; i <= row.text().length(); i++, at++) {
        Edit edit = edits.get(at);
        if (edit != null) {
          line.append(edit.text());
          over = edit.end();
        }
        if (at >= over && i < row.text().length()) {
          line.append(row.traced(), i, i + 1);
        }
      }
      rows.add(row.with(line.build()));
    }
    return rows;
  }
}
