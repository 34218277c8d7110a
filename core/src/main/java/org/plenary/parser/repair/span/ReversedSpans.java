package org.plenary.parser.repair.span;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.number.Dates;
import org.plenary.parser.repair.order.ReversedLetters;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Arabic lines as MuPDF gives them: what is set in one type between numbers and foreign letters is
 * turned as a whole, its signs and blanks with it, and follows what was before it in reading order.
 * Signs that the type lacks come of another one and stand behind the letters.
 */
public final class ReversedSpans {

  /** What is stored in reading order: labels, numbers, foreign words, signs behind a word. */
  private static final Pattern FORWARDS =
      Pattern.compile(
          "^\\s*\\d{1,3}\\s*[-\u2013]|\\(\\d{1,3}\\)|[\\p{IsLatin}\\d]++(?:[-./,][\\p{IsLatin}\\d]++)*+(?:(?:(?<=\\p{IsLatin})[.,:]?"
              + " +(?=\\p{IsLatin})|(?<=\\d), +(?=\\p{IsLatin})|(?<=\\p{IsLatin})\\. +(?=\\d))"
              + "[\\p{IsLatin}\\d]++(?:[-./,][\\p{IsLatin}\\d]++)*+)*+"
              + "|(?<=[\\p{L}\\p{M}])[،؛:.](?=\\s|$)");

  /** A sign that is drawn behind a whole line, after the blank that was to be behind it. */
  private static final Pattern LATE_SIGN =
      Pattern.compile("^([\\p{IsArabic}\\p{M} &&[^،؛]]*[\\p{L}\\p{M}])( )([،؛])\\s*$");

  /** Three letters that are one sign, turned one by one. */
  private static final Pattern LIGATURE =
      Pattern.compile("(?<=\u0627)\u0647\u0644\u0644(?![\\p{L}\\p{M}])");

  /** Signs other than brackets that come of another font where that of the letters has none. */
  private static final String OTHER_SIGNS = "/-\u2013\u201c\u201d\"";

  private final Traced line;
  private final Dates dates;
  private final boolean mirrored;
  private final Traced.Builder out = new Traced.Builder();

  /** How many brackets are open. */
  private int open;

  private ReversedSpans(Traced line, Dates dates, boolean mirrored, int open) {
    this.line = line;
    this.dates = dates;
    this.mirrored = mirrored;
    this.open = open;
  }

  /**
   * How the lines of a text are read.
   *
   * <p>They are to be read in order: a bracket may open on one line and close on the next.
   *
   * @param rows all lines: whether brackets are those that the page shows, which open to the right,
   *     is told by the line where it has both, and by the others where it has not
   */
  public static UnaryOperator<Traced> reading(List<RepairLine> rows, Dates dates) {
    int plain = 0;
    for (RepairLine row : rows) {
      if (hasBoth(row.text())) {
        boolean turned = isBalanced(new ReversedSpans(row.traced(), dates, false, 0).turned());
        boolean other = isBalanced(new ReversedSpans(row.traced(), dates, true, 0).turned());
        plain += turned == other ? 0 : turned ? 1 : -1;
      }
    }
    boolean mirrored = plain < 0;
    int[] open = {0};
    return line -> {
      ReversedSpans usual = new ReversedSpans(line, dates, mirrored, open[0]);
      Traced turned = usual.turned();
      if (hasBoth(line.text()) && !isBalanced(turned)) {
        ReversedSpans other = new ReversedSpans(line, dates, !mirrored, open[0]);
        Traced read = other.turned();
        usual = isBalanced(read) ? other : usual;
        turned = isBalanced(read) ? read : turned;
      }
      open[0] = line.isBlank() ? open[0] : usual.endsOpen();
      return withLigature(turned);
    };
  }

  /**
   * The line with the name of God in order, whose last letters are one sign and were not turned.
   */
  private static Traced withLigature(Traced line) {
    Matcher ligature = LIGATURE.matcher(line.text());
    Traced.Builder out = new Traced.Builder();
    int at = 0;
    while (ligature.find()) {
      out.append(line, at, ligature.start()).append(line, ligature.start() + 1, ligature.end());
      out.append(line, ligature.start(), ligature.start() + 1);
      at = ligature.end();
    }
    return at == 0 ? line : out.append(line, at, line.length()).build();
  }

  /** Whether a bracket was opened at the end of the line, before a number on the next one. */
  private int endsOpen() {
    return open > 0 && out.length() > 0 && out.build().text().stripTrailing().endsWith("(") ? 1 : 0;
  }

  /**
   * Whether a text whose words run backwards is stored so: strokes are beside the numbers that they
   * part, or more dates are found than if lines or the stretches between numbers were turned.
   */
  public static boolean areIn(List<List<RepairLine>> pages, boolean loose, Dates dates) {
    List<RepairLine> all = pages.stream().flatMap(List::stream).toList();
    if (loose || all.stream().anyMatch(row -> row.line().typography().isPresent())) {
      return loose;
    }
    return dated(all, reading(all, dates), dates)
        > dated(all, ReversedLetters.reading(all, dates), dates);
  }

  private static int dated(List<RepairLine> rows, UnaryOperator<Traced> reading, Dates dates) {
    return rows.stream()
        .mapToInt(row -> dates.all(reading.apply(row.traced()).text()).size())
        .sum();
  }

  private static boolean hasBoth(String text) {
    return text.indexOf('(') >= 0 && text.indexOf(')') >= 0;
  }

  private Traced turned() {
    Matcher late = LATE_SIGN.matcher(line.text());
    if (late.matches()) {
      turn(0, late.end(1));
      return out.append(line, late.start(3), late.end(3))
          .append(line, late.start(2), late.end(2))
          .build();
    }
    Matcher forwards = FORWARDS.matcher(line.text());
    int at = 0;
    while (forwards.find()) {
      turn(at, forwards.start());
      out.append(line, forwards.start(), forwards.end());
      at = forwards.end();
    }
    turn(at, line.length());
    return out.build();
  }

  /** Appends a stretch, each of its parts turned; a part ends with the signs of another font. */
  private void turn(int start, int end) {
    int at = start;
    while (at < end) {
      int signs = at;
      while (signs < end && !isSign(line.charAt(signs)) && (signs == at || !isPart(line, signs))) {
        signs++;
      }
      int stop = signs;
      while (stop < end && isSign(line.charAt(stop))) {
        stop++;
      }
      char before = out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
      char after = stop == end && stop < line.length() ? line.charAt(stop) : ' ';
      Traced text = spaced(turned(line, at, signs, false), before, after);
      Traced drawn = signs(signs, stop, isNumber(before) && isNumber(after));
      SpanSigns.append(text, drawn, dates, before, after, out);
      at = stop;
    }
  }

  /**
   * The signs in reading order.
   *
   * @param between whether they are between numbers: a bracket alone then closes the one that is
   *     open, and opens one where none is
   */
  private Traced signs(int start, int end, boolean between) {
    Traced signs = turned(line, start, end, mirrored);
    boolean alone =
        between && end - start == 1 && Bidirectional.mirrored(signs.charAt(0)) != signs.charAt(0);
    if (alone && (Bidirectional.closing(signs.charAt(0)) != 0) == open > 0) {
      signs = turned(line, start, end, !mirrored);
    }
    for (int at = 0; at < signs.length(); at++) {
      char c = signs.charAt(at);
      open +=
          Bidirectional.closing(c) != 0 ? 1 : Bidirectional.mirrored(c) != c && open > 0 ? -1 : 0;
    }
    return signs;
  }

  private static boolean isNumber(char c) {
    return Bidirectional.isFigure(c) || Bidirectional.isLeft(c);
  }

  /**
   * The stretch with a blank where it meets a word or number; blanks at edges of lines get lost.
   */
  private static Traced spaced(Traced text, char before, char after) {
    int end = text.length() - 1;
    if (end < 1) {
      return text;
    }
    Traced.Builder spaced = new Traced.Builder();
    if (text.charAt(0) == ' ' && before == ' ' && isNumber(after) && text.charAt(end) != ' ') {
      return spaced.append(text, 1, end + 1).append(text, 0, 1).build();
    }
    boolean meets = ReversedLetters.isLetter(before) || isNumber(before) && after == ' ';
    return meets && ReversedLetters.isLetter(text.charAt(0))
        ? spaced.append(' ', Traced.NOWHERE).append(text, 0, end + 1).build()
        : text;
  }

  /** Whether a part begins with the sign here, which would stand behind a blank within one. */
  private static boolean isPart(Traced line, int at) {
    return SpanEnds.isClauseSign(line.charAt(at))
        && ReversedLetters.isLetter(line.charAt(at - 1))
        && at + 1 < line.length()
        && ReversedLetters.isLetter(line.charAt(at + 1));
  }

  private static boolean isSign(char c) {
    return Bidirectional.mirrored(c) != c || OTHER_SIGNS.indexOf(c) >= 0;
  }

  private static Traced turned(Traced line, int start, int end, boolean mirrored) {
    Traced.Builder out = new Traced.Builder();
    for (int at = end - 1; at >= start; at--) {
      char c = line.charAt(at);
      if (at > start && Character.isSurrogatePair(line.charAt(at - 1), c)) {
        at--;
        out.append(line, at, at + 2);
        continue;
      }
      out.append(mirrored ? Bidirectional.mirrored(c) : c, line.from(at));
    }
    return out.build();
  }

  /** Whether brackets open and close within a line, but for one that goes over its end. */
  private static boolean isBalanced(Traced line) {
    int open = Bidirectional.openBrackets(line.text());
    return open == 0 || open == 1;
  }
}
