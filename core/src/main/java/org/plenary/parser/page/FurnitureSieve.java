package org.plenary.parser.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.line.Cues;
import org.plenary.parser.line.LineConvention;
import org.plenary.parser.line.PageLine;
import org.plenary.parser.line.Sheets;
import org.plenary.source.Furniture;
import org.plenary.source.Line;

/** Tells the furniture of the pages from the text, line by line. */
final class FurnitureSieve {

  private static final Pattern JOB_NUMBER =
      Pattern.compile(
          "(?:\\d{1,3}/\\d{1,3}\\s*)?(?:GE\\.|V\\.|N)?\\d\\d-\\d{5}\\*?\\s*(?:[(（)]\\s*[A-Z]\\s*[)）(])?(?:\\s+\\d\\s?\\d{5}){0,2}"
              + "(?:\\s*\\*\\d{6,9}\\*)?(?:\\s+\\d{1,3}|\\s*\\d{1,3}/\\d{1,3})?");

  private static final Pattern REVERSED_JOB_NUMBER =
      Pattern.compile("[()]\\s*[A-Z]\\s*[()]\\s*\\d\\d-\\d{5}\\*?");

  private static final Pattern JOB_DATE = Pattern.compile("\\d{6}");

  /** An address on the document server alone: text would end its sentence. */
  private static final Pattern LINK =
      Pattern.compile("https?://(?:undocs\\.org|docs\\.un\\.org)/\\S.*[^.,;\\s]");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** How long a row that heads the page of a volume may be. */
  private static final int WIDEST = 400;

  private static final Pattern BAR_CODE = Pattern.compile("\\*\\d{6,9}\\*");

  private static final Pattern PAGE_OF_PAGES = Pattern.compile("(\\d{1,4})\\s?/\\s?(\\d{1,4})");

  private static final Pattern PAGE = Pattern.compile("[-–—]?\\s*(\\d{1,4})\\s*[-–—]?");

  /** Words and a page number at either edge of the page. */
  private static final Pattern VOLUME_HEAD =
      Pattern.compile("\\d{1,4}\\s{2,}(\\S.*)|(.*\\S)\\s{2,}\\d{1,4}");

  private static final Pattern TURN = Pattern.compile("/(?:\\.{2,3}|…)");

  private final List<PageLine> rows;
  private final Cues cues;
  private final List<Optional<Furniture>> found;
  private final Map<String, Integer> heads = new HashMap<>();
  private final Map<String, Integer> feet = new HashMap<>();
  private final Set<Integer> turns;
  private final boolean counted;
  private Optional<String> symbol = Optional.empty();
  private int pages;

  FurnitureSieve(List<PageLine> rows, Cues cues) {
    this.rows = rows;
    this.cues = cues;
    this.turns = PageTurns.heads(rows, cues);
    this.counted = arePagesCounted();
    this.found = new ArrayList<>(rows.size());
  }

  /** The kind of furniture that each row is, if it is any. */
  List<Optional<Furniture>> sift() {
    countRepeated();
    symbol = RunningSymbol.find(rows, cues);
    int texts = 0;
    boolean headEnded = false;
    for (int i = 0; i < rows.size(); i++) {
      PageLine row = rows.get(i);
      if (row.isBlank()) {
        found.add(Optional.empty());
        continue;
      }
      if (row.line().region() != Line.Region.UNKNOWN) {
        found.add(byRegion(row).filter(kind -> isWithin(kind, row)));
        continue;
      }
      int index = i;
      Optional<Furniture> kind = plain(row).or(() -> ofJobNumber(index));
      if (kind.isEmpty() && isOwnSymbol(row)) {
        boolean masthead =
            !headEnded && texts < RunningSymbol.MASTHEAD_ROWS && row.page() == rows.get(0).page();
        kind = masthead ? Optional.empty() : Optional.of(Furniture.RUNNING_HEAD);
        headEnded = true;
      }
      if (kind.isEmpty() && isPageNumber(i)) {
        kind = Optional.of(Furniture.PAGE_NUMBER);
        pages++;
      }
      if (kind.isEmpty() && (isRunningHead(i) || isVolumeHead(row))) {
        kind = Optional.of(Furniture.RUNNING_HEAD);
      }
      kind = kind.filter(k -> isWithin(k, row));
      found.add(kind);
      headEnded |= kind.isEmpty() && cues.isFormula(row.folded());
      texts += kind.isEmpty() ? 1 : 0;
    }
    return found;
  }

  private static boolean isWithin(Furniture kind, PageLine row) {
    return narrow(row.text()).length() <= kind.maximumLength();
  }

  /** The kind of a row whose place on the page is known: no words make furniture of text. */
  private Optional<Furniture> byRegion(PageLine row) {
    if (row.line().region() != Line.Region.MARGIN) {
      return row.isRule() ? Optional.of(Furniture.RULE) : Optional.empty();
    }
    String text = RunningSymbol.bare(row.text());
    boolean number = PAGE_OF_PAGES.matcher(text).matches() || PAGE.matcher(text).matches();
    return plain(row)
        .or(() -> number ? Optional.of(Furniture.PAGE_NUMBER) : Optional.empty())
        .or(() -> Optional.of(Furniture.RUNNING_HEAD));
  }

  private Optional<Furniture> plain(PageLine row) {
    String text = row.text();
    if (row.isRule()) {
      return Optional.of(Furniture.RULE);
    }
    if (text.startsWith("*") && BAR_CODE.matcher(text).matches()) {
      return Optional.of(Furniture.BAR_CODE);
    }
    if (text.startsWith("http") && LINK.matcher(text).matches()) {
      return Optional.of(Furniture.LINK);
    }
    String narrow = text.indexOf('-') < 0 ? "" : narrow(text);
    if (!narrow.isEmpty()
        && narrow.length() < 60
        && (JOB_NUMBER.matcher(narrow).matches()
            || REVERSED_JOB_NUMBER.matcher(RunningSymbol.bare(narrow)).matches())) {
      return Optional.of(Furniture.JOB_NUMBER);
    }
    if (text.startsWith("/") && TURN.matcher(text).matches() || cues.isPageNumber(row.folded())) {
      return Optional.of(Furniture.PAGE_NUMBER);
    }
    if (cues.isRecycleNotice(row.folded())) {
      return Optional.of(Furniture.RECYCLE_NOTICE);
    }
    return Optional.empty();
  }

  /** A date of six figures that was parted from the job number before it or the bar code after. */
  private Optional<Furniture> ofJobNumber(int index) {
    if (!JOB_DATE.matcher(rows.get(index).text()).matches()) {
      return Optional.empty();
    }
    int before = nearest(index, -1);
    int after = nearest(index, 1);
    boolean job = before >= 0 && found.get(before).filter(Furniture.JOB_NUMBER::equals).isPresent();
    boolean code = after >= 0 && BAR_CODE.matcher(rows.get(after).text()).matches();
    return job || code ? Optional.of(Furniture.JOB_NUMBER) : Optional.empty();
  }

  /** The text of a row with the gutter between its columns as one space. */
  static String narrow(String text) {
    return mayHoldGutter(text) ? BLANKS.matcher(text).replaceAll(" ") : text;
  }

  private static boolean mayHoldGutter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.startsWith("  ", i)) {
        return true;
      }
    }
    return false;
  }

  private void countRepeated() {
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isBlank() && rows.get(rows.size() - 1).page() > 1) {
        if (isAmongOutermost(i, -1)) {
          heads.merge(placed(i), 1, Integer::sum);
        } else if (isAmongOutermost(i, 1)) {
          feet.merge(rows.get(i).text(), 1, Integer::sum);
        }
      }
    }
  }

  private boolean isOwnSymbol(PageLine row) {
    return symbol.isPresent() && RunningSymbol.bare(row.text()).equals(symbol.get());
  }

  private boolean isPageNumber(int index) {
    PageLine row = rows.get(index);
    String text = RunningSymbol.bare(row.text());
    if (text.length() > 12) {
      return false;
    }
    Matcher of = PAGE_OF_PAGES.matcher(text);
    if (of.matches() && (isPageOfPages(row, of) || isBelowJobNumber(index))) {
      return true;
    }
    if (!atEdge(index)) {
      return false;
    }
    if (of.matches()) {
      int page = Integer.parseInt(of.group(1));
      int total = Integer.parseInt(of.group(2));
      return page <= total && (row.page() == 1 || page <= row.page() + 1);
    }
    if (counted || isNumber(nearest(index, -1)) || isNumber(nearest(index, 1))) {
      return false;
    }
    Matcher alone = PAGE.matcher(text);
    OptionalInt number =
        alone.matches() ? OptionalInt.of(Integer.parseInt(alone.group(1))) : OptionalInt.empty();
    int expected = Math.max(row.page(), pages + 1);
    return number.isPresent()
        && number.getAsInt() >= expected - 1
        && number.getAsInt() <= expected + 1;
  }

  private boolean isBelowJobNumber(int index) {
    int above = nearest(index, -1);
    return above >= 0 && found.get(above).filter(Furniture.JOB_NUMBER::equals).isPresent();
  }

  /** The nearest row that is not blank, in a direction on the same page; -1 if there is none. */
  private int nearest(int index, int direction) {
    int i = index + direction;
    while (i >= 0 && i < rows.size() && rows.get(i).isBlank()) {
      i += direction;
    }
    return i >= 0 && i < rows.size() && rows.get(i).page() == rows.get(index).page() ? i : -1;
  }

  /** Whether the row holds a bare number: of two that stand together none is that of a page. */
  private boolean isNumber(int index) {
    return index >= 0 && PAGE.matcher(RunningSymbol.bare(rows.get(index).text())).matches();
  }

  /** Whether the pages have their number with the total, as in {@code 2/3}: then none is bare. */
  private boolean arePagesCounted() {
    return rows.stream()
        .filter(row -> row.page() > 1)
        .anyMatch(
            row -> {
              Matcher of = PAGE_OF_PAGES.matcher(RunningSymbol.bare(row.text()));
              return of.matches() && isPageOfPages(row, of);
            });
  }

  /** Whether a number is that of the page of the row, and the total that of all pages. */
  private boolean isPageOfPages(PageLine row, Matcher of) {
    int last = rows.get(rows.size() - 1).page();
    int total = Integer.parseInt(of.group(2));
    return last > 1
        && Integer.parseInt(of.group(1)) == row.page()
        && (total == last || total == last - 1);
  }

  private boolean isRunningHead(int index) {
    PageLine row = rows.get(index);
    if (turns.contains(index)) {
      return true;
    }
    return rows.get(rows.size() - 1).page() > 2
        && row.text().length() > 3
        && (row.page() > 1 && isHead(index) || isFoot(index))
        && !row.holdsMarkersOnly()
        && !LineConvention.endsSentence(row)
        && !cues.startsBody(row.folded());
  }

  /** Whether a page number stands beside what volumes print over their pages. */
  private boolean isVolumeHead(PageLine row) {
    String text = row.text();
    if (text.isEmpty()
        || text.length() >= WIDEST
        || !Character.isDigit(text.charAt(0)) && !Character.isDigit(text.charAt(text.length() - 1))
        || !mayHoldGutter(text)) {
      return false;
    }
    Matcher head = VOLUME_HEAD.matcher(text);
    return head.matches()
        && cues.isVolumeHead(head.group(1) == null ? head.group(2) : head.group(1));
  }

  /** Whether only furniture and blanks lie between the row and a form feed or running head. */
  private boolean atEdge(int index) {
    for (int i = index - 1; ; i--) {
      if (i < 0 || rows.get(i).page() != rows.get(index).page()) {
        if (i >= 0) {
          return true;
        }
        break;
      }
      if (found.get(i).filter(Sheets::standsAtAnEdge).isPresent()) {
        return true;
      }
      if (!rows.get(i).isBlank() && found.get(i).isEmpty()) {
        break;
      }
    }
    for (int i = index + 1; i < rows.size(); i++) {
      PageLine row = rows.get(i);
      if (row.page() != rows.get(index).page() || isOwnSymbol(row) || turns.contains(i)) {
        return true;
      }
      if (!row.isBlank() && plain(row).isEmpty()) {
        return false;
      }
    }
    return pages > 0
        || found.contains(Optional.of(Furniture.RUNNING_HEAD))
        || rows.get(index).page() > 1
        || isLastOfPages(rows.get(index));
  }

  /** Whether this is the number of the last page, as in {@code 3/3}. */
  private static boolean isLastOfPages(PageLine row) {
    Matcher of = PAGE_OF_PAGES.matcher(row.text());
    return of.matches() && of.group(1).equals(of.group(2));
  }

  /**
   * Headings too may stand at the top of two pages: a running head has to stand on most, or half.
   */
  private boolean isHead(int index) {
    int times = heads.getOrDefault(placed(index), 0);
    int last = rows.get(rows.size() - 1).page();
    return times > 1 && times * 2 >= last - 2;
  }

  /** The text of a row at the head of a page, with how many others stand above it. */
  private String placed(int index) {
    return outside(index, -1) + " " + rows.get(index).text();
  }

  /** Notes too repeat themselves at the foot of pages, so that a foot has to stand on most. */
  private boolean isFoot(int index) {
    int times = feet.getOrDefault(rows.get(index).text(), 0);
    int last = rows.get(rows.size() - 1).page();
    return times > 2 && times * 2 > last && isAmongOutermost(index, 1);
  }

  /** Whether the row is one of the first two or, downwards, of the last two of its page. */
  private boolean isAmongOutermost(int index, int direction) {
    return outside(index, direction) <= 1;
  }

  /** How many rows stand between the row and the edge of its page; two if more than one. */
  private int outside(int index, int direction) {
    int passed = 0;
    for (int i = index + direction; i >= 0 && i < rows.size(); i += direction) {
      if (rows.get(i).page() != rows.get(index).page()) {
        return passed;
      }
      if (!rows.get(i).isBlank() && ++passed > 1) {
        return passed;
      }
    }
    return passed;
  }
}
