package org.plenary.parser.repair.mark;

import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Seats vowel signs that stand before their letter instead of after it: after a blank, the sign of
 * the letter that follows; the blank may cut a word in two.
 */
public final class LooseMarks {

  private static final char ALEF = '\u0627';
  private static final char FATHATAN = '\u064b';

  private LooseMarks() {}

  /** Whether a sign stands at the start of a line or after a blank, with a letter after it. */
  public static boolean isIn(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      if (isLoose(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoose(CharSequence text, int at) {
    return Bidirectional.isMark(text.charAt(at))
        && (at == 0 || text.charAt(at - 1) == ' ')
        && at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  /** The line with every such sign behind its letter, and cut words whole. */
  public static Traced seat(Traced line, WordShapes words) {
    Traced.Builder out = new Traced.Builder();
    int at = 0;
    while (at < line.length()) {
      if (!isLoose(line.text(), at)) {
        out.append(line, at, at + 1);
        at++;
        continue;
      }
      int letter = at;
      while (letter < line.length() && Bidirectional.isMark(line.charAt(letter))) {
        letter++;
      }
      if (letter == line.length() || !Bidirectional.isRight(line.charAt(letter))) {
        out.append(line, at, letter);
        at = letter;
        continue;
      }
      int end = WordShapes.end(line.text(), letter);
      if (words.isOne(lastWord(out), line.text().substring(letter, end))) {
        out.trim();
      }
      out.append(line, letter, letter + 1).append(line, at, letter);
      at = letter + 1;
      if (end == at && isCut(line, at)) {
        at++;
      }
    }
    return out.build();
  }

  /** Whether a blank and a letter follow: a single letter with a sign is no word. */
  private static boolean isCut(Traced line, int at) {
    return at + 1 < line.length()
        && line.charAt(at) == ' '
        && Bidirectional.isRight(line.charAt(at + 1));
  }

  /** The letters before the blank at the end; empty if they are not a whole word. */
  private static String lastWord(Traced.Builder out) {
    int end = out.length();
    if (end == 0 || out.charAt(end - 1) != ' ') {
      return "";
    }
    end--;
    int start = end;
    while (start > 0 && Bidirectional.isRight(out.charAt(start - 1))) {
      start--;
    }
    return start > 0 && out.charAt(start - 1) != ' ' ? "" : out.substring(start, end);
  }

  /**
   * How well the first word of a text can bear a sign: the ending of an accusative is written with
   * an alef, less often without.
   */
  static int fitness(String mark, String text) {
    int end = WordShapes.end(text, 0);
    if (mark.indexOf(FATHATAN) < 0) {
      return 0;
    }
    if (end == 0) {
      return -2;
    }
    return switch (text.charAt(end - 1)) {
      case ALEF -> 2;
      case 'ة', 'ء', 'ى' -> 1;
      default -> -2;
    };
  }

  /**
   * Appends a text whose first word bears a sign: behind an alef that ends a word, or behind the
   * part of the word that a blank cuts off, or else, for which letter is unknown, behind the word.
   */
  static void append(Traced.Builder out, Traced text, Traced sign, WordShapes words) {
    String mark = sign.text();
    int start = word(text.text());
    int seat = seat(mark, text.text(), start);
    out.append(text, 0, seat).append(sign);
    int next = WordShapes.end(text.text(), Math.min(text.length(), seat + 1));
    boolean cut =
        mark.indexOf(FATHATAN) < 0
            && seat > start
            && next > seat + 1
            && text.charAt(seat) == ' '
            && (next == seat + 2 && text.charAt(seat + 1) != 'و'
                || words.isOne(
                    text.text().substring(start, seat), text.text().substring(seat + 1, next)));
    out.append(text, cut && !mark.isEmpty() ? seat + 1 : seat, text.length());
  }

  /** Where the first word of a text begins. */
  private static int word(String text) {
    int at = 0;
    while (at < text.length() && !Bidirectional.isRight(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? 0 : at;
  }

  private static int seat(String mark, String text, int start) {
    int end = WordShapes.end(text, start);
    if (mark.indexOf(FATHATAN) < 0 || end > start && text.charAt(end - 1) == ALEF) {
      return end;
    }
    for (int at = end; at < text.length(); at++) {
      boolean ends = at + 1 == text.length() || text.charAt(at + 1) == ' ';
      if (text.charAt(at) == ALEF && ends) {
        return at + 1;
      }
    }
    return end;
  }
}
