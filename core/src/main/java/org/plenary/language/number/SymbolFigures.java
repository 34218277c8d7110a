package org.plenary.language.number;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.language.phrase.Folded;
import org.plenary.text.RomanNumerals;

/** Finds symbols of documents, and the sessions in old numbers, among the figures of a text. */
final class SymbolFigures {

  /** Signs with strokes between, a figure among them. */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![a-z\\d/])(?=[a-z.\\d/()-]*\\d)[a-z\\d][a-z\\d.]*(?:-[a-z\\d]+)*+"
              + "(?:/[a-z\\d]+(?:\\.[a-z\\d]+)*+(?:-[a-z\\d]+)*+)++");

  /** The session of an old number, {@code 217 A (III)}, which some languages print in figures. */
  private static final Pattern ROMAN = Pattern.compile("\\((?:e?s-)?([ivxlc]{1,8})\\)");

  /** Grades of staff, which each language has letters of its own for: P-2/1. */
  private static final Pattern GRADE = Pattern.compile("[a-z]{1,3}-\\d{1,2}/.*|\\d/\\d");

  private static final Pattern SESSION_LETTERS = Pattern.compile("^e?s-(?=\\d)");

  private SymbolFigures() {}

  /**
   * Adds what is found, and blanks it out.
   *
   * @param latin the folded form, with letters that look like Latin ones turned into these
   * @param rest the folded form, less what is found
   */
  static void find(Folded folded, String latin, StringBuilder rest, List<Figure> found) {
    symbols(folded, latin, rest, found);
    sessions(folded, latin, rest, found);
  }

  private static void symbols(Folded folded, String latin, StringBuilder rest, List<Figure> found) {
    Matcher matcher = SYMBOL.matcher(latin).useTransparentBounds(true);
    int end = 0;
    for (int at = latin.indexOf('/'); at >= 0; at = latin.indexOf('/', end)) {
      int start = at;
      while (start > 0 && isInSymbol(latin.charAt(start - 1))) {
        start--;
      }
      end = at + 1;
      while (end < latin.length() && isInSymbol(latin.charAt(end))) {
        end++;
      }
      matcher.region(start, end);
      while (matcher.find()) {
        symbol(folded, matcher, rest, found);
      }
    }
  }

  private static boolean isInSymbol(char sign) {
    return sign >= 'a' && sign <= 'z' || sign >= '-' && sign <= '9'; // with full stop and stroke
  }

  private static void symbol(
      Folded folded, Matcher matcher, StringBuilder rest, List<Figure> found) {
    String value = SESSION_LETTERS.matcher(matcher.group()).replaceFirst("");
    if (GRADE.matcher(value).matches()) {
      blank(rest, matcher.start(), matcher.end());
    } else {
      take(folded, matcher.start(), matcher.end(), Figure.Kind.SYMBOL, value, rest, found);
    }
  }

  /** Capital Roman numerals in parentheses; small ones number sub-paragraphs. */
  private static void sessions(
      Folded folded, String latin, StringBuilder rest, List<Figure> found) {
    Matcher matcher = ROMAN.matcher(latin);
    while (matcher.find()) {
      int first = folded.start(matcher.start(1));
      if (Character.isUpperCase(folded.toString().codePointAt(first))) {
        RomanNumerals.value(matcher.group(1))
            .ifPresent(
                session ->
                    take(
                        folded,
                        matcher.start(1),
                        matcher.end(1),
                        Figure.Kind.NUMBER,
                        String.valueOf(session),
                        rest,
                        found));
      }
    }
  }

  private static void take(
      Folded folded,
      int start,
      int end,
      Figure.Kind kind,
      String value,
      StringBuilder rest,
      List<Figure> found) {
    found.add(new Figure(folded.start(start), folded.end(end), kind, value));
    blank(rest, start, end);
  }

  /** Takes signs out of those that are still to be read. */
  static void blank(StringBuilder signs, int start, int end) {
    signs.replace(start, end, "\0".repeat(end - start));
  }
}
