package org.plenary.parser.repair;

import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;
import org.plenary.text.Characters;

/**
 * Characters that leave no trace on the page: zero-width spaces and joiners, byte order marks of
 * files that were put together, marks of direction. Copies from browsers and Word are full of them.
 * Within a word they may be meant; at its edge they do nothing but hide that a line begins with a
 * number or ends with a full stop.
 *
 * <p>Embedding controls are none of these: they tell how a line of Arabic is stored.
 */
final class UnseenCharacters {

  private UnseenCharacters() {}

  /** Whether any stands at the edge of a word. */
  static boolean areIn(String line) {
    for (int at = 0; at < line.length(); at = end(line, at)) {
      if (Characters.isUnseen(line.charAt(at)) && isAtEdge(line, at)) {
        return true;
      }
    }
    return false;
  }

  /** The line without those at the edges of words. */
  static Traced dropped(Traced line) {
    Traced.Builder seen = new Traced.Builder();
    int at = 0;
    while (at < line.length()) {
      int end = end(line.text(), at);
      if (!Characters.isUnseen(line.charAt(at)) || !isAtEdge(line.text(), at)) {
        seen.append(line, at, end);
      }
      at = end;
    }
    return seen.build();
  }

  /** Where the unseen characters end that begin there; one further if none do. */
  private static int end(String line, int start) {
    int end = start;
    while (end < line.length() && Characters.isUnseen(line.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  /** Whether those that begin there stand at the edge of a word. */
  private static boolean isAtEdge(String line, int start) {
    int end = end(line, start);
    return start == 0
        || end == line.length()
        || !isOfWord(line.charAt(start - 1))
        || !isOfWord(line.charAt(end));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Bidirectional.isMark(c);
  }
}
