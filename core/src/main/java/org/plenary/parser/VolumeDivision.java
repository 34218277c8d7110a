package org.plenary.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenary.language.LanguageRules;
import org.plenary.parser.head.NumberedHead;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.source.Line;
import org.plenary.source.Page;
import org.plenary.source.Source;
import org.plenary.text.Characters;

/**
 * Divides a text that holds several deliberations, such as a sessional volume, or pages that were
 * cut from one: there the end of a neighbour may stand before the first, and the beginning of
 * another after the last.
 *
 * <p>A deliberation begins with its number and title, closely followed by an enacting formula, or
 * in a decision by the meeting; what heads these, such as a masthead, belongs to it. The same
 * number again begins nothing: it is a running head.
 */
final class VolumeDivision {

  /** Over how many lines a title and what stands under it may run before the formula. */
  private static final int LONGEST_TITLE = 8;

  /** How many lines a masthead may have. */
  private static final int LONGEST_MASTHEAD = 24;

  /** A number of its session: that and the count, or the count and that. */
  private static final Pattern COUNTED =
      Pattern.compile("(?:(.+/)(\\d{1,4})|(\\d{1,4})(\\s?\\(.+\\)))");

  /** What stands between cells, and in no sentence. */
  private static final String GAP = "    ";

  private static final Pattern PAGE_NUMBER = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  private final LanguageRules rules;
  private final List<Line> lines;

  private VolumeDivision(LanguageRules rules, List<Line> lines) {
    this.rules = rules;
    this.lines = lines;
  }

  /**
   * A deliberation of a volume, or a piece of one.
   *
   * @param source its lines; spans count in the whole text
   * @param number its number as printed; empty for what stands before the first
   */
  record Part(Source source, Optional<String> number) {}

  /** The parts in their order; one that is the source itself if it holds no more. */
  static List<Part> of(LanguageRules rules, Source source) {
    int count = source.pages().size();
    List<Line> lines =
        source.lines().filter(line -> !line.isBlank() && !isPageNumber(line, count)).toList();
    VolumeDivision division = new VolumeDivision(rules, lines);
    List<Integer> heads = division.heads();
    boolean cut = !heads.isEmpty() && division.endsBefore(heads.get(0));
    if (heads.size() < 2 && !cut) {
      return List.of(new Part(source, Optional.empty()));
    }
    List<Integer> starts = new ArrayList<>(List.of(0));
    List<Optional<String>> numbers = new ArrayList<>();
    numbers.add(cut ? Optional.empty() : division.number(heads.get(0)));
    for (int head : cut ? heads : heads.subList(1, heads.size())) {
      starts.add(division.mastheadStart(head, starts.get(starts.size() - 1)));
      numbers.add(division.number(head));
    }
    List<List<Page>> pages = division.pages(source, starts);
    return IntStream.range(0, starts.size())
        .mapToObj(i -> new Part(source(source, pages.get(i)), numbers.get(i)))
        .toList();
  }

  /** Whether a line is the number of a page of as many as there are, e.g. {@code 3/5}. */
  private static boolean isPageNumber(Line line, int pages) {
    String text = line.text();
    if (text.indexOf('/') < 0) {
      return false;
    }
    Matcher number = PAGE_NUMBER.matcher(text.strip());
    return number.matches()
        && Integer.parseInt(number.group(2)) == pages
        && Integer.parseInt(number.group(1)) <= pages;
  }

  private static Source source(Source whole, List<Page> pages) {
    return new Source(whole.name(), whole.text(), pages, whole.layout(), List.of());
  }

  /** The lines with number and title, each of another number than the one before. */
  private List<Integer> heads() {
    List<Integer> heads = new ArrayList<>();
    String last = "";
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> number = number(i);
      if (number.isPresent()
          && !number.get().equals(last)
          && !endsPage(i)
          && (formulaFollows(i)
              || isDecision(i, number.get(), last) && sittingFollows(i)
              || isCutOff(i, last))) {
        last = number.get();
        heads.add(i);
      }
    }
    return heads;
  }

  /** Whether a line is the number of a page, over the masthead of the next. */
  private boolean endsPage(int line) {
    return line + 1 < lines.size()
        && PAGE_NUMBER.matcher(lines.get(line).text().strip()).matches()
        && rules.organs().isPublisher(lines.get(line + 1).text().strip());
  }

  private Optional<String> number(int line) {
    return NumberedHead.at(rules, lines.get(line).text().strip());
  }

  private boolean formulaFollows(int head) {
    int end = Math.min(lines.size(), head + 1 + LONGEST_TITLE);
    for (int i = head + 1; i < end; i++) {
      if (rules.organs().formula(lines.get(i).text().strip()).isPresent()) {
        return true;
      }
      if (number(i).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** Whether the words that name the meeting, as a decision's, follow the title. */
  private boolean sittingFollows(int head) {
    int end = Math.min(lines.size(), head + 1 + LONGEST_TITLE);
    for (int i = head + 1; i < end && number(i).isEmpty(); i++) {
      List<String> words =
          lines.subList(i, Math.min(lines.size(), i + TextOpenings.SITTING_LINES)).stream()
              .map(line -> line.text().strip())
              .toList();
      if (TextOpenings.isSitting(rules, words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line may head a decision: no sentence goes on in it, and its number is not that of
   * the one before, whose part it would be.
   */
  private boolean isDecision(int line, String number, String last) {
    String title = lines.get(line).text().strip();
    String before = line == 0 ? "" : lines.get(line - 1).text().strip();
    boolean ended =
        before.isEmpty()
            || SentenceEnds.closed(before)
            || before.contains(GAP)
            || rules.closing().date(before).isPresent()
            || rules.closing().meeting(before).isPresent();
    return (last.isEmpty() || ended && !number.startsWith(last.replaceFirst("\\s?[A-Z]$", "")))
        && title.chars().skip(number.length()).anyMatch(Character::isLetter);
  }

  /** Whether closing lines, paragraphs or an annex stand before the first head: a neighbour's. */
  private boolean endsBefore(int head) {
    return lines.subList(0, head).stream()
        .map(line -> line.text().strip())
        .anyMatch(
            line ->
                rules.closing().meeting(line).isPresent()
                    || isParagraph(line)
                    || rules.annexes().isHeading(line));
  }

  private boolean isParagraph(String line) {
    return rules
        .numerals()
        .paragraphNumber(line)
        .filter(number -> !number.stopMissing())
        .filter(
            number -> rules.openings().operative(line.substring(number.end()).strip()).isPresent())
        .isPresent();
  }

  /** Whether the text ends with the title of the deliberation that comes next. */
  private boolean isCutOff(int head, String last) {
    return lines.size() - head <= LONGEST_TITLE
        && head > 1
        && follows(last, number(head).orElse(""))
        && lines.subList(0, head).stream()
            .anyMatch(line -> rules.closing().meeting(line.text().strip()).isPresent());
  }

  /** Whether a number is the next of the same session. */
  private static boolean follows(String last, String next) {
    Matcher before = COUNTED.matcher(last);
    Matcher after = COUNTED.matcher(next);
    return before.matches()
        && after.matches()
        && Objects.equals(before.group(1), after.group(1))
        && Objects.equals(before.group(4), after.group(4))
        && serial(after) == serial(before) + 1;
  }

  private static int serial(Matcher number) {
    return Integer.parseInt(number.group(2) == null ? number.group(3) : number.group(2));
  }

  /** Where the masthead begins over a line with number and title; that line if there is none. */
  private int mastheadStart(int head, int from) {
    int start = head;
    for (int i = head - 1; i > from && i >= head - LONGEST_MASTHEAD; i--) {
      String text = lines.get(i).text().strip();
      if (rules.closing().meeting(text).isPresent() || isFormula(text)) {
        break;
      }
      if (NumberedHead.isOverTitle(rules, text)) {
        start = i;
      }
    }
    return start;
  }

  /** Whether a line is a formula: in scripts without articles, a masthead has it without comma. */
  private boolean isFormula(String line) {
    return Characters.endsInComma(line) && rules.organs().formula(line).isPresent();
  }

  /** The pages of each part, with its own lines; blank ones go with the lines before them. */
  private List<List<Page>> pages(Source source, List<Integer> starts) {
    List<List<Page>> parts = new ArrayList<>();
    starts.forEach(start -> parts.add(new ArrayList<>()));
    int part = 0;
    for (Page page : source.pages()) {
      List<Line> own = new ArrayList<>();
      for (Line line : page.lines()) {
        while (part + 1 < starts.size()
            && line.number() >= lines.get(starts.get(part + 1)).number()) {
          add(page, own, parts.get(part++));
          own = new ArrayList<>();
        }
        own.add(line);
      }
      add(page, own, parts.get(part));
    }
    return parts;
  }

  private static void add(Page page, List<Line> lines, List<Page> pages) {
    if (!lines.isEmpty()) {
      pages.add(new Page(page.number(), lines));
    }
  }
}
