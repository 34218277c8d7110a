package org.plenary.parser.repair.order;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Reads a line whose characters are in the order in which a page shows them: the inverse of rule L2
 * of UAX 9 for a right-to-left paragraph. Numbers and stretches of left-to-right letters keep their
 * order, all else is read from the right.
 *
 * <p>Brackets are not mirrored: they are taken for the characters that they are, not for their
 * shapes.
 */
public final class VisualOrder {

  private static final String PUNCTUATION = ".,:;!?،؛؟";

  private final Traced shown;
  private final BitSet rightwards;
  private final BitSet afterArabic;

  private VisualOrder(Traced shown) {
    this.shown = shown;
    this.rightwards = rightwards(shown.text());
    this.afterArabic = afterArabic(shown.text());
  }

  /**
   * Reads a line.
   *
   * @param fromTheRight the characters from the right edge of the page to the left
   * @return the characters in reading order
   */
  public static Traced read(Traced fromTheRight) {
    Traced.Builder reversed = new Traced.Builder();
    boolean right = false;
    for (int at = fromTheRight.length() - 1; at >= 0; at--) {
      reversed.append(fromTheRight, at, at + 1);
      right |= Bidirectional.isRight(fromTheRight.charAt(at));
    }
    Traced shown = reversed.build();
    Traced read = new VisualOrder(shown).read();
    return right || !isBalanced(shown.text()) || isBalanced(read.text()) ? read : shown;
  }

  /** Reads a line whose characters are stored as the page shows them, from the left. */
  static Traced readShown(Traced shown) {
    return new VisualOrder(shown).read();
  }

  private Traced read() {
    Traced.Builder out = new Traced.Builder();
    int[] starts = stretches();
    int end = shown.length();
    while (end > 0) {
      int start = starts[end];
      out.append(shown, start, end);
      end = start;
    }
    return out.build();
  }

  /** For every end of a stretch, where it starts; a stretch is read from left to right. */
  private int[] stretches() {
    int[] starts = new int[shown.length() + 1];
    int at = 0;
    while (at < shown.length()) {
      int end = at + 1;
      int number = number(at);
      if (number > at) {
        int letters = spaced(number);
        end = letters < shown.length() && isLeft(letters) ? letters(at, letters) : number;
      } else if (isLeft(at)) {
        end = letters(at, at);
      }
      for (int i = at + 1; i <= end; i++) {
        starts[i] = i == end ? at : i - 1;
      }
      at = end;
    }
    return starts;
  }

  private boolean isLeft(int at) {
    return Bidirectional.isLeft(shown.charAt(at));
  }

  /** The end of the blanks at a place. */
  private int spaced(int at) {
    int end = at;
    while (end < shown.length() && shown.charAt(end) == ' ') {
      end++;
    }
    return end;
  }

  /** The end of the number that starts at a place; the place itself if none does. */
  private int number(int start) {
    int at = start;
    boolean arabic = afterArabic.get(start);
    while (at < shown.length() && !arabic && Bidirectional.endsFigures(shown.charAt(at))) {
      at++;
    }
    if (at == shown.length() || !Bidirectional.isFigure(shown.charAt(at))) {
      return start;
    }
    while (at < shown.length()) {
      char c = shown.charAt(at);
      boolean joins =
          Bidirectional.joinsFigures(c, arabic)
              && at + 1 < shown.length()
              && Bidirectional.isFigure(shown.charAt(at + 1));
      boolean ends = !arabic && Bidirectional.endsFigures(c);
      if (!joins && !ends && !Bidirectional.isFigure(c)) {
        break;
      }
      at++;
    }
    return at;
  }

  /**
   * The end of a stretch of left-to-right letters with what stands between them, figures after them
   * and brackets that were opened among them.
   */
  private int letters(int start, int first) {
    Deque<Character> open = new ArrayDeque<>();
    int end = first;
    int lastNumber = -1;
    int at = first;
    while (at < shown.length() && !Bidirectional.isRight(shown.charAt(at)) && !rightwards.get(at)) {
      int number = number(at);
      char c = shown.charAt(at);
      if (number > at) {
        if (lastNumber == end && shown.text().substring(end, at).isBlank()) {
          return end;
        }
        at = number;
        end = at;
        lastNumber = end;
        continue;
      }
      at++;
      if (isLeft(at - 1)) {
        end = at;
      } else if (Bidirectional.closing(c) != 0) {
        open.push(Bidirectional.closing(c));
      } else if (!open.isEmpty() && open.peek() == c) {
        open.pop();
        end = at;
      }
    }
    return Math.max(end, start + 1);
  }

  /**
   * The brackets that belong to right-to-left text: a closing one that clings to what is at its
   * right, an opening one that clings to what is at its left.
   */
  private static BitSet rightwards(String text) {
    BitSet found = new BitSet();
    boolean pending = false;
    int open = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Bidirectional.mirrored(c) == c) {
        continue;
      }
      boolean opens = Bidirectional.closing(c) != 0;
      boolean freeBefore = isFree(text, at, -1);
      boolean freeAfter = isFree(text, at, 1);
      boolean unsure = freeBefore == freeAfter;
      boolean is = unsure ? (opens ? pending : open == 0) : opens == freeAfter;
      found.set(at, is);
      pending = is && !opens;
      open = is ? open : Math.max(0, open + (opens ? 1 : -1));
    }
    return found;
  }

  /**
   * The places whose characters are read next after an Arabic letter: figures there are Arabic
   * numbers by rule W2, which neither hyphens join nor per cent signs end.
   */
  private static BitSet afterArabic(String text) {
    BitSet found = new BitSet();
    boolean arabic = false;
    for (int at = text.length() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      found.set(at, arabic);
      arabic = Bidirectional.isArabic(c) || arabic && !Bidirectional.isLeft(c);
    }
    return found;
  }

  /** Whether nothing but other brackets stands between a bracket and a blank or punctuation. */
  private static boolean isFree(String text, int bracket, int step) {
    int at = bracket + step;
    while (at >= 0
        && at < text.length()
        && Bidirectional.mirrored(text.charAt(at)) != text.charAt(at)) {
      at += step;
    }
    if (at < 0 || at == text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return c <= ' ' || c == '\u00a0' || PUNCTUATION.indexOf(c) >= 0;
  }

  private static boolean isBalanced(String text) {
    return Bidirectional.openBrackets(text) >= 0;
  }
}
