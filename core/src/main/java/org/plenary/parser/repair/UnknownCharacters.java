package org.plenary.parser.repair;

import org.plenary.parser.repair.row.Traced;

/**
 * Characters that do not identify what stands on the page: replacement characters, controls, lone
 * halves of pairs, private ones, which mean something in one font only. Those that no XML can hold
 * become replacement characters; a private bullet of Symbol or Wingdings becomes a bullet. Controls
 * at the edges of a line, such as the one that ends a DOS file, count as blanks.
 */
final class UnknownCharacters {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char OF_SYMBOL = '\uF0B7';
  private static final char OF_WINGDINGS = '\uF0A7';

  private UnknownCharacters() {}

  /** Whether this code unit may be one, judged without its neighbours. */
  static boolean mayBe(char c) {
    return c < ' ' && c != '\t'
        || c >= '\u007F' && c <= '\u009F'
        || Character.isSurrogate(c)
        || c >= '\uE000' && c <= '\uF8FF'
        || c >= REPLACEMENT;
  }

  /** The first in a line; -1 if there is none. */
  static int first(String line) {
    int end = end(line);
    for (int at = start(line); at < end; at += Character.charCount(line.codePointAt(at))) {
      if (mayBe(line.charAt(at))
          && !DroppedHyphens.isStandIn(line, at)
          && (!isPair(line, at) || isPrivate(line.codePointAt(at)))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isPrivate(int character) {
    return Character.getType(character) == Character.PRIVATE_USE || (character & 0xFFFE) == 0xFFFE;
  }

  /** Where a line begins, after blanks and controls. */
  private static int start(String line) {
    int start = 0;
    while (start < line.length() && line.charAt(start) <= ' ') {
      start++;
    }
    return start;
  }

  /** Where a line ends, before blanks and controls. */
  private static int end(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }

  /** The line with replacement characters for what XML cannot hold. */
  static Traced held(Traced line) {
    Traced.Builder held = new Traced.Builder();
    int start = start(line.text());
    int end = end(line.text());
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (isPair(line.text(), at)) {
        held.append(line, at, at + 2);
        at++;
      } else {
        boolean barred = c < ' ' && c != '\t' || c > REPLACEMENT || Character.isSurrogate(c);
        boolean kept =
            !barred || at < start || at >= end || DroppedHyphens.isStandIn(line.text(), at);
        held.append(kept ? c : REPLACEMENT, line.from(at));
      }
    }
    return held.build();
  }

  /** The line with bullets for those of the fonts Symbol and Wingdings. */
  static Traced withBullets(Traced line) {
    Traced.Builder bullets = new Traced.Builder();
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      bullets.append(c == OF_SYMBOL ? '•' : c == OF_WINGDINGS ? '▪' : c, line.from(at));
    }
    return bullets.build();
  }

  private static boolean isPair(String line, int at) {
    return at + 1 < line.length()
        && Character.isSurrogatePair(line.charAt(at), line.charAt(at + 1));
  }
}
