package org.plenary.parser.repair;

import java.util.List;

/**
 * Arabic letters that were stored in the order in which the page shows them, without any control or
 * presentation form that would tell: as some extractors give them, whole lines or each stretch of
 * Arabic by itself.
 *
 * <p>Teh marbuta and alef maksura end words and never begin one; that tells which way words run.
 * Which of the two ways of storing it is, the signs that end clauses tell: where whole lines were
 * turned, they begin lines.
 */
final class ReversedLetters {

  /** Letters that only end words. */
  private static final String FINAL = "ةى";

  private static final String CLAUSE_ENDS = "،؛.:,;";

  /** So many words must begin with such a letter, and so many times as many as end with one. */
  private static final int LEAST = 3;

  private static final int TIMES = 3;

  private ReversedLetters() {}

  /** Whether the words of a text run backwards. */
  static boolean areIn(String text) {
    int begin = 0;
    int end = 0;
    for (int i = text.indexOf(FINAL.charAt(0)) < 0 ? text.length() : 0; i < text.length(); i++) {
      if (FINAL.indexOf(text.charAt(i)) >= 0) {
        boolean before = i > 0 && isLetter(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && isLetter(text.charAt(i + 1));
        begin += !before && after ? 1 : 0;
        end += before && !after ? 1 : 0;
      }
    }
    return begin >= LEAST && begin > TIMES * end;
  }

  /** Whether whole lines were turned, and not each stretch by itself. */
  static boolean areWholeLines(List<RepairLine> rows) {
    int begin = 0;
    int end = 0;
    for (RepairLine row : rows) {
      String text = row.text().strip();
      if (text.chars().anyMatch(c -> isLetter((char) c))) {
        begin += CLAUSE_ENDS.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        end += CLAUSE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? 1 : 0;
      }
    }
    return begin > end;
  }

  /** A line in which each stretch of Arabic runs backwards, in reading order. */
  static Traced turned(Traced line) {
    Traced.Builder out = new Traced.Builder();
    int at = 0;
    while (at < line.length()) {
      int end = stretch(line, at);
      if (end == at) {
        out.append(line, at, at + 1);
        at++;
        continue;
      }
      for (int i = end - 1; i >= at; i--) {
        out.append(line, i, i + 1);
      }
      at = end;
    }
    return out.build();
  }

  /** The end of the Arabic letters and marks at a place, with the blanks between them. */
  private static int stretch(Traced line, int from) {
    int end = from;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isLetter(c)) {
        end = i + 1;
      } else if (c != ' ' || end == from) {
        break;
      }
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return Bidirectional.isArabic(c)
        && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }
}
