package org.plenary.parser.repair;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import java.util.ArrayDeque;
import java.util.Deque;

/** What the Unicode bidirectional algorithm (UAX 9) says of single characters. */
final class Bidirectional {

  static final char LEFT_TO_RIGHT_EMBEDDING = '\u202a';
  static final char RIGHT_TO_LEFT_EMBEDDING = '\u202b';
  static final char POP = '\u202c';

  private Bidirectional() {}

  /** Whether it is a letter written from left to right. */
  static boolean isLeft(char c) {
    return UCharacter.getDirection(c) == UCharacterDirection.LEFT_TO_RIGHT;
  }

  /** Whether it is a letter written from right to left. */
  static boolean isRight(char c) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.RIGHT_TO_LEFT
        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether it is an Arabic letter. */
  static boolean isArabic(char c) {
    return UCharacter.getDirection(c) == UCharacterDirection.RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether it is a figure, European or Arabic-Indic. */
  static boolean isFigure(char c) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.EUROPEAN_NUMBER
        || direction == UCharacterDirection.ARABIC_NUMBER;
  }

  /**
   * Whether it joins two figures to one number where it stands alone between them.
   *
   * @param arabic whether the number follows an Arabic letter; signs do not join it then
   */
  static boolean joinsFigures(char c, boolean arabic) {
    int direction = UCharacter.getDirection(c);
    return direction == UCharacterDirection.COMMON_NUMBER_SEPARATOR
        || !arabic && direction == UCharacterDirection.EUROPEAN_NUMBER_SEPARATOR;
  }

  /** Whether it belongs to a number that it touches, as a per cent sign does. */
  static boolean endsFigures(char c) {
    return UCharacter.getDirection(c) == UCharacterDirection.EUROPEAN_NUMBER_TERMINATOR;
  }

  /** Whether it is a mark set above or below a letter. */
  static boolean isMark(char c) {
    return UCharacter.getDirection(c) == UCharacterDirection.DIR_NON_SPACING_MARK;
  }

  /** Whether it steers the direction of what follows and shows nothing itself. */
  static boolean isControl(char c) {
    return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
  }

  /** The bracket that closes what this one opens; NUL if it opens nothing. */
  static char closing(char c) {
    return switch (c) {
      case '(' -> ')';
      case '[' -> ']';
      case '{' -> '}';
      case '«' -> '»';
      default -> 0;
    };
  }

  /** How many brackets a text leaves open; -1 if it closes one that it has not opened. */
  static int openBrackets(String text) {
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
  static char mirrored(char c) {
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
