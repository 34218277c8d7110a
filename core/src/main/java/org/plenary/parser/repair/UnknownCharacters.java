package org.plenary.parser.repair;

/**
 * Characters that do not tell what stands on the page: replacement characters, controls, lone
 * halves of pairs, private ones, which mean something in one font only. Those that no XML can hold
 * become replacement characters; a private bullet of the fonts Symbol and Wingdings becomes a
 * bullet.
 */
final class UnknownCharacters {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char OF_SYMBOL = '\uF0B7';
  private static final char OF_WINGDINGS = '\uF0A7';

  private UnknownCharacters() {}

  /** Whether a unit of a text is one, as far as it shows alone. */
  static boolean mayBe(char c) {
    return c < ' ' && c != '\t'
        || c >= '\u007F' && c <= '\u009F'
        || Character.isSurrogate(c)
        || c >= '\uE000' && c <= '\uF8FF'
        || c >= REPLACEMENT;
  }

  /** The first in a line; -1 if there is none. */
  static int first(String line) {
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      if (mayBe(line.charAt(at)) && !isPair(line, at) && !DroppedHyphens.isStandIn(line, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The line with replacement characters for what XML cannot hold. */
  static Traced held(Traced line) {
    Traced.Builder held = new Traced.Builder();
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (isPair(line.text(), at)) {
        held.append(line, at, at + 2);
        at++;
      } else {
        boolean barred = c < ' ' && c != '\t' || c > REPLACEMENT || Character.isSurrogate(c);
        boolean known = !barred || DroppedHyphens.isStandIn(line.text(), at);
        held.append(known ? c : REPLACEMENT, line.from(at));
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
