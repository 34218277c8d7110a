package org.plenary.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.ArrayDeque;
import java.util.Deque;

/** What the Unicode bidirectional algorithm (UAX 9) says of single characters. */
public final class Bidirectional {

  public static final char LEFT_TO_RIGHT_EMBEDDING = '\u202a';
  public static final char RIGHT_TO_LEFT_EMBEDDING = '\u202b';
  public static final char POP = '\u202c';

  private Bidirectional() {}

  /** Whether it is a letter written from left to right. */
  public static boolean isLeft(char c) {
    return UCharacter.getDirection(c) == UCharacterDirection.LEFT_TO_RIGHT;
  }

  /** Whether it is a letter written from right to left. */
  public static boolean isRight(char c) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.RIGHT_TO_LEFT
        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether it is an Arabic letter. */
  public static boolean isArabic(char c) {
    return UCharacter.getDirection(c) == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether it is a figure, European or Arabic-Indic. */
  public static boolean isFigure(char c) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.EUROPEAN_NUMBER
        || direction == UCharacterDirection.ARABIC_NUMBER;
  }

  /**
   * Whether it joins two figures to one number where it stands alone between them.
   *
   * @param arabic whether the number follows an Arabic letter; signs do not join it then
   */
  public static boolean joinsFigures(char c, boolean arabic) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.COMMON_NUMBER_SEPARATOR
        || !arabic && direction == UCharacterDirection.EUROPEAN_NUMBER_SEPARATOR;
  }

  /** Whether it belongs to a number that it touches, as a per cent sign does. */
  public static boolean endsFigures(char c) {
    return UCharacter.getDirection(c) == UCharacterDirection.EUROPEAN_NUMBER_TERMINATOR;
  }

  /** Whether it is a mark set above or below a letter. */
  public static boolean isMark(char c) {
    return UCharacter.getDirection(c) == UCharacterDirection.DIR_NON_SPACING_MARK;
  }

  /** Whether it steers the direction of what follows and shows nothing itself. */
  public static boolean isControl(char c) {
    return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }

  /** The bracket that closes what this one opens; NUL if it opens nothing. */
  public static char closing(char c) {
    return switch (c) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      case '«' -> '»';
      default -> 0;
    };
  }

  /** How many brackets a text leaves open; -1 if it closes one that it has not opened. */
  public static int openBrackets(String text) {
    Deque<Character> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (closing(c) != 0) {
        open.push(closing(c));
      } else if (mirrored(c) != c && (open.isEmpty() || open.pop() != c)) {
        return -1;
      }
    }
    return open.size();
  }

  /** The bracket that this one is in a mirror; the character itself if it is no bracket. */
  public static char mirrored(char c) {
    return switch (c) {
      case '(' -> ')';
      case ')' -> '(';
      case '[' -> ']';
      case ']' -> '[';
      case '{' -> '}';
      case '}' -> '{';
      case '«' -> '»';
      case '»' -> '«';
      default -> c;
    };
  }
}
