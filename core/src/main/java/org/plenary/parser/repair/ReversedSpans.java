package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.Openings;

/**
 * Arabic lines as MuPDF gives them: what is set in one type between numbers and foreign letters is
 * turned as a whole, its signs and blanks with it, and follows what was before it in reading order.
 */
final class ReversedSpans {

  /** What is stored in reading order: labels, numbers, foreign words, signs behind a word. */
  private static final Pattern FORWARDS =
      Pattern.compile(
          "^\\s*\\d{1,3}\\s*-|\\(\\d{1,3}\\)|[\\p{IsLatin}\\d]+(?:[-./,][\\p{IsLatin}\\d]+)*"
              + "|[(\\[]+(?=[\\p{IsLatin}\\d])|(?<=[\\p{L}\\p{M}])[،؛:.](?=\\s|$)|(?<![\\p{IsArabic}])/|/(?![\\p{IsArabic}])");

  private static final Pattern LABEL = Pattern.compile("^\\s*(?:\\d{1,3}\\s*-\\s*)?");

  /** How many words an opening phrase has at most. */
  private static final int LONGEST_OPENING = 6;

  private ReversedSpans() {}

  /** A line in reading order. */
  static Traced turned(Traced line) {
    Traced plain = turned(line, false);
    if (isBalanced(plain.text())) {
      return plain;
    }
    Traced mirrored = turned(line, true);
    return isBalanced(mirrored.text()) ? mirrored : plain;
  }

  private static Traced turned(Traced line, boolean mirrored) {
    Traced.Builder out = new Traced.Builder();
    Matcher forwards = FORWARDS.matcher(line.text());
    int at = 0;
    while (forwards.find()) {
      turn(line, at, forwards.start(), mirrored, out);
      out.append(line, forwards.start(), forwards.end());
      at = forwards.end();
    }
    turn(line, at, line.length(), mirrored, out);
    return out.build();
  }

  /** Appends a stretch turned, with the blanks around it as they are. */
  private static void turn(Traced line, int start, int end, boolean mirrored, Traced.Builder out) {
    String stretch = line.text().substring(start, end);
    int first = start + stretch.length() - stretch.stripLeading().length();
    int last = Math.max(first, start + stretch.stripTrailing().length());
    boolean arabic = stretch.chars().anyMatch(c -> ReversedLetters.isLetter((char) c));
    out.append(line, start, first);
    for (int n = first; n < last; n++) {
      int i = arabic ? first + last - 1 - n : n;
      char c = line.charAt(i);
      out.append(mirrored ? Bidirectional.mirrored(c) : c, line.from(i));
    }
    out.append(line, last, end);
  }

  /** Whether brackets open and close within a line, but for one that goes over its end. */
  private static boolean isBalanced(String text) {
    int open = Bidirectional.openBrackets(text);
    return open == 0 || open == 1;
  }

  /**
   * The rows of a page in which an opening phrase, set in other type, came behind the words after
   * it, with the two in order. Such a row has a number or stands below the end of a clause.
   */
  static List<RepairLine> opened(List<RepairLine> page, Openings openings) {
    List<RepairLine> rows = new ArrayList<>(page);
    String above = "";
    boolean changed = false;
    for (int i = 0; i < rows.size(); i++) {
      RepairLine row = rows.get(i);
      if (row.isBlank()) {
        continue;
      }
      Matcher label = LABEL.matcher(row.text());
      boolean labelled = label.find() && !label.group().isBlank();
      boolean begins =
          labelled || above.isEmpty() || "،؛.:".indexOf(above.charAt(above.length() - 1)) >= 0;
      rows.set(i, row.with(opened(row.traced(), label.end(), begins, openings)));
      changed |= !rows.get(i).text().equals(row.text());
      above = row.text().strip();
    }
    return changed ? rows : page;
  }

  private static Traced opened(Traced line, int start, boolean begins, Openings openings) {
    String text = line.text();
    int stop = start;
    while (stop < text.length() && !isForwards(text.charAt(stop))) {
      stop++;
    }
    String span = text.substring(start, stop).stripTrailing();
    if (isOpening(span, openings)) {
      return line;
    }
    int end = start + span.length();
    for (int cut : cuts(span)) {
      String rest = span.substring(0, cut).strip();
      String phrase = span.substring(cut).strip();
      boolean apart = span.charAt(cut) == ' ';
      int found = opening(phrase + ' ' + rest, openings);
      boolean parted = found > phrase.length() && !isOpening(phrase, openings);
      boolean several = found == phrase.length() && phrase.indexOf(' ') > 0;
      if (parted || apart && (several || begins && found >= phrase.length())) {
        Traced.Builder out = new Traced.Builder();
        out.append(line, 0, start).append(line, start + cut + (apart ? 1 : 0), end);
        out.append(' ', Traced.NOWHERE).append(line, start, start + cut);
        return out.append(line, end, text.length()).build();
      }
    }
    return line;
  }

  /** Where an opening phrase may begin at the end of a stretch: its last words, and within them. */
  private static List<Integer> cuts(String span) {
    List<Integer> cuts = new ArrayList<>();
    for (int cut = span.lastIndexOf(' ');
        cut > 0 && cuts.size() < LONGEST_OPENING;
        cut = span.lastIndexOf(' ', cut - 1)) {
      cuts.add(0, cut);
    }
    for (int cut = span.lastIndexOf(' ') + 2; cut < span.length() - 1; cut++) {
      cuts.add(cut);
    }
    return cuts;
  }

  private static boolean isForwards(char c) {
    return Bidirectional.isFigure(c) || Bidirectional.isLeft(c) || c == '(' || c == '[';
  }

  private static boolean isOpening(String words, Openings openings) {
    return opening(words, openings) > 0;
  }

  /** The length of the opening phrase with which a text begins; 0 if there is none. */
  private static int opening(String words, Openings openings) {
    return Math.max(
        openings.preamble(words).map(String::length).orElse(0),
        openings.operative(words).map(String::length).orElse(0));
  }
}
