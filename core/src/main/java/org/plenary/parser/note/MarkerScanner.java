package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.parser.line.Digits;
import org.plenary.parser.line.PageLine;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.source.Line;
import org.plenary.source.Run;

/** Lists the figures of the text that may call a note, by their numbers. */
final class MarkerScanner {

  /** How many letters abbreviations before a full stop have at most. */
  private static final int LONGEST_SHORT_WORD = 5;

  /** The same where the line ends after the figure, as {@code No. 7} may, but also a sentence. */
  private static final int LONGEST_AT_END = 3;

  /** How many letters the name of something that has a figure in it has at most before that. */
  private static final int LONGEST_FORMULA = 2;

  /** How many figures a year has. */
  private static final int YEAR = 4;

  /** Signs that end Chinese clauses, before which no figure stands without a word it counts. */
  private static final String HAN_ENDS = "，；。";

  /** What makes the figure after it a number of the text in Chinese. */
  private static final String ORDINAL = "第";

  /** A call in brackets at the end of a line. */
  private static final Pattern LAST_CALL = Pattern.compile("[(（\\[]\\d{1,3}[)）\\]]$");

  /** The longest text that matches it. */
  private static final int LONGEST_CALL = 5;

  private static final String OPENING = "(（[";
  private static final String CLOSING = ")）]";

  private final DatedFigures dated;
  private final int last;
  private final int maximum;
  private final boolean bracketed;
  private final boolean slashed;
  private final boolean bracketsOnly;
  private final boolean slashesOnly;
  private final Map<Integer, List<Marker>> found = new HashMap<>();

  /** Whether what the row above says ends there. */
  private boolean parted = true;

  /** Whether the row at hand holds markers only. */
  private boolean alone;

  /**
   * @param dated tells the figures of dates
   * @param last the highest number of a note
   * @param maximum the highest number that is looked for
   * @param forms how the notes are numbered; bare figures hardly call one if all are in brackets or
   *     with slashes
   */
  MarkerScanner(DatedFigures dated, int last, int maximum, Set<NoteNumber.Form> forms) {
    Set<NoteNumber.Form> brackets = EnumSet.of(NoteNumber.Form.BRACKETED, NoteNumber.Form.SQUARE);
    this.dated = dated;
    this.last = last;
    this.maximum = maximum;
    this.bracketed = !Collections.disjoint(forms, brackets);
    this.slashed = forms.contains(NoteNumber.Form.SLASH);
    this.bracketsOnly = !forms.isEmpty() && brackets.containsAll(forms);
    this.slashesOnly = forms.equals(EnumSet.of(NoteNumber.Form.SLASH));
  }

  /** The candidates of each number, in the order of the text. */
  Map<Integer, List<Marker>> found() {
    return found;
  }

  /** Adds the candidates of one row. */
  void scan(int index, PageLine row) {
    String text = row.line().text();
    alone = row.holdsMarkersOnly();
    int at = 0;
    while (at < text.length()) {
      if (Digits.value(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length()
          && Digits.value(text.charAt(end)) >= 0
          && (end == at || !isRaised(row.line(), end - 1) || isRaised(row.line(), end))) {
        end++;
      }
      figures(index, row, text, at, end);
      at = end;
    }
    parted = SentenceEnds.clause(withoutLastCall(row.text()));
  }

  private static String withoutLastCall(String text) {
    int from = Math.max(0, text.length() - LONGEST_CALL);
    Matcher call = LAST_CALL.matcher(text).region(from, text.length());
    return call.find() ? text.substring(0, call.start()) : text;
  }

  private void figures(int index, PageLine row, String text, int start, int end) {
    int raised = raisedFrom(row.line(), start, end);
    if (raised < end) {
      number(text, raised, end)
          .ifPresent(value -> add(index, text, raised, end, value, Marker.RAISED));
      return;
    }
    if (FigureShape.isOfSpacedThousands(text, start, end)) {
      return;
    }
    number(text, start, end)
        .ifPresent(value -> add(index, text, start, end, value, weight(row, start, end)));
    tails(index, text, start, end);
  }

  /**
   * A marker glued to a year or another figure: what stands before a date that begins with its
   * year, as 1 in {@code 12043 年 3 月}, else each tail, but none that parts a number such as {@code
   * 58/220} or a year.
   */
  private void tails(int index, String text, int start, int end) {
    if (FigureShape.isFraction(text, end)
        || FigureShape.isStopped(text, end) && FigureShape.opensLine(text, start)) {
      return;
    }
    int date = end - YEAR;
    if (date == start && FigureShape.isYear(text, start, end)) {
      return;
    }
    if (date > start && FigureShape.isYear(text, date, end) && dated.opens(index, date)) {
      number(text, start, date)
          .ifPresent(value -> add(index, text, start, date, value, Marker.GLUED));
      return;
    }
    int first = Math.max(start + 1, end - 3);
    int year = first;
    while (year < end && !FigureShape.isYear(text, start, year)) {
      year++;
    }
    boolean slash = slashed && isSlash(text, end);
    boolean tooHigh = slash && number(text, start, end).orElse(last + 1) > last;
    for (int cut = first; cut < end; cut++) {
      int from = cut;
      int split = cut == year || slash ? Marker.SPLIT : Marker.TAIL;
      int weight = tooHigh && (cut == year || year == end) ? Marker.DRESSED : split;
      if (Digits.value(text.charAt(cut)) != 0) {
        number(text, from, end).ifPresent(value -> add(index, text, from, end, value, weight));
      }
    }
  }

  /** Where the superscript tail of the figures begins; {@code end} if there is none. */
  private static int raisedFrom(Line line, int start, int end) {
    int from = end;
    while (from > start && isRaised(line, from - 1)) {
      from--;
    }
    return from;
  }

  private static boolean isRaised(Line line, int at) {
    if (Digits.superscript(line.text().charAt(at)) >= 0) {
      return true;
    }
    if (line.typography().isEmpty()) {
      return false;
    }
    int offset = line.span().start() + at;
    for (Run run : line.typography().get().runs()) {
      if (run.span().contains(offset)) {
        return run.style().superscript();
      }
    }
    return false;
  }

  private OptionalInt number(String text, int start, int end) {
    if (end - start > 3 || Digits.value(text.charAt(start)) == 0) {
      return OptionalInt.empty();
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + Digits.value(text.charAt(i));
    }
    return value <= maximum ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private void add(int index, String text, int start, int end, int value, int weight) {
    int from = start;
    int to = end;
    if (weight == 0) {
      return;
    }
    int before = FigureShape.skipBack(text, start);
    int after = FigureShape.skip(text, end);
    boolean dressed =
        before > 0
            && after < text.length()
            && OPENING.indexOf(text.charAt(before - 1)) >= 0
            && CLOSING.indexOf(text.charAt(after)) >= 0;
    int total = weight;
    if (bracketed && dressed) {
      from = before - 1;
      to = after + 1;
      boolean numbersText = parted && weight < Marker.RAISED && opensText(text, from, to);
      total = numbersText ? Marker.TAIL : Math.max(total, Marker.DRESSED);
    } else if (dressed && weight < Marker.RAISED) {
      return;
    } else if (slashed && isSlash(text, end)) {
      to = end + 1;
      total = weight > Marker.SPLIT ? Math.max(total, Marker.DRESSED) : total;
    } else if (slashesOnly) {
      total = Math.min(total, Marker.TAIL);
    }
    if (total > Marker.TAIL && total <= Marker.AFTER_PUNCTUATION) {
      if (dated.holds(index, start)) {
        total = Marker.DATED;
      } else if (bracketsOnly && total <= Marker.FREE + 1) {
        total = Marker.TAIL;
      }
    }
    boolean whole = start == 0 || Digits.value(text.charAt(start - 1)) < 0;
    if (whole && alone) {
      total = Math.max(total, Marker.ALONE);
    }
    found
        .computeIfAbsent(value, key -> new ArrayList<>())
        .add(new Marker(index, from, to, value, total, whole && alone));
  }

  /** Whether a line begins with the brackets and goes on with words, as a paragraph's does. */
  private static boolean opensText(String text, int from, int to) {
    int next = FigureShape.skip(text, to);
    return FigureShape.skipBack(text, from) == 0
        && next < text.length()
        && Character.isLetter(text.charAt(next));
  }

  private int weight(PageLine row, int start, int end) {
    String text = row.line().text();
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    if (slashed && isSlash(text, end)) {
      return Marker.DRESSED;
    }
    if (alone) {
      return Marker.FREE;
    }
    if (FigureShape.isSetApart(text, start, end)) {
      return Marker.TAIL;
    }
    boolean joined =
        "/-–‑.,".indexOf(after) >= 0 && end + 1 < text.length() && isWordPart(text.charAt(end + 1));
    // Of two markers at one place, as in "law1,2", the first touches a word: no decimal does.
    boolean pair =
        after == ',' && !PageLine.isIgnorable(before) && !FigureShape.isJoined(text, start);
    int counted = FigureShape.skipBack(text, start);
    boolean numbered = counted > 0 && ORDINAL.indexOf(text.charAt(counted - 1)) >= 0;
    if (joined && !pair
        || numbered
        || "/-–‑№".indexOf(before) >= 0
        || after == '%'
        || after == '/') {
      return 0;
    }
    if (PageLine.isIgnorable(before)
        && Character.isLetter(after)
        && !Character.isIdeographic(after)) {
      return 0;
    }
    if (FigureShape.isGrouped(text, start, end)) {
      return Marker.TAIL;
    }
    boolean letterBefore = Character.isLetter(before);
    boolean closed =
        PageLine.isIgnorable(after)
            || FigureShape.PUNCTUATION.indexOf(after) >= 0
            || Character.isIdeographic(after);
    if (Character.isIdeographic(before)) {
      return Marker.AFTER_PUNCTUATION;
    }
    if (letterBefore) {
      return isFormula(text, start) ? Marker.FREE : Marker.GLUED;
    }
    if (before == '.' && isAbbreviated(text, start - 1, LONGEST_SHORT_WORD)) {
      return Marker.TAIL;
    }
    if (FigureShape.isDecimal(text, start, end)) {
      return Marker.TAIL;
    }
    if (FigureShape.PUNCTUATION.indexOf(before) >= 0) {
      return closed ? Marker.GLUED : Marker.AFTER_PUNCTUATION;
    }
    int previous = FigureShape.skipBack(text, start);
    if (previous > 0 && FigureShape.PUNCTUATION.indexOf(text.charAt(previous - 1)) >= 0) {
      boolean ended = FigureShape.skip(text, end) == text.length();
      boolean abbreviated =
          ended
              ? text.charAt(previous - 1) == '.'
                  && isAbbreviated(text, previous - 1, LONGEST_AT_END)
              : endsShortWord(text, previous - 1);
      return abbreviated ? Marker.FREE : Marker.AFTER_PUNCTUATION;
    }
    if (previous == 0 && FigureShape.isStopped(text, end)) {
      return 0;
    }
    if (previous == 0 && row.text().length() == end - start + 1 && after == '.') {
      return Marker.TAIL;
    }
    if (previous == 0 && HAN_ENDS.indexOf(after) >= 0) {
      return Marker.GLUED;
    }
    if (FigureShape.followsYear(text, start, end)) {
      return Marker.AFTER_YEAR;
    }
    boolean stands = previous == 0 || FigureShape.PUNCTUATION.indexOf(after) >= 0;
    return stands ? Marker.FREE + 1 : Marker.FREE;
  }

  /** Whether one or two capitals before a figure make one name with it, as in {@code CO2}. */
  private static boolean isFormula(String text, int figure) {
    int from = figure;
    while (from > 0 && Character.isUpperCase(text.charAt(from - 1))) {
      from--;
    }
    return from < figure
        && figure - from <= LONGEST_FORMULA
        && from > 0
        && (!Character.isLetter(text.charAt(from - 1))
            || Character.isIdeographic(text.charAt(from - 1)));
  }

  /** Whether the full stop ends a short capitalised word, as in {@code L.1} and {@code Add.1}. */
  private static boolean isAbbreviated(String text, int stop, int longest) {
    int letters = PageLine.shortWord(text, stop, longest);
    return letters > 0 && Character.isUpperCase(text.charAt(stop - letters));
  }

  /** Whether the mark may be the full stop of an abbreviation, as in {@code vol. 5, p. 7}. */
  private static boolean endsShortWord(String text, int stop) {
    return text.charAt(stop) == '.' && PageLine.shortWord(text, stop, LONGEST_SHORT_WORD) > 0;
  }

  /** Whether a slash closes the figure rather than parting it from another. */
  private static boolean isSlash(String text, int at) {
    return at < text.length()
        && text.charAt(at) == '/'
        && (at + 1 == text.length()
            || !isWordPart(text.charAt(at + 1))
            || Character.isIdeographic(text.charAt(at + 1)));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c);
  }
}
