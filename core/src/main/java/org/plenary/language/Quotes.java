package org.plenary.language;

import java.util.ArrayList;
import java.util.List;
import org.plenary.text.Characters;

/** Finds what a text quotes: the outermost of quotations within each other. */
final class Quotes {

  private static final String OPENING = "“«「『„";
  private static final String CLOSING = "”»」』“";

  /** The opening marks where the first curved mark of a text is the right one, as in Arabic. */
  private static final String OPENING_RIGHT = "”«「『„";

  private static final String CLOSING_RIGHT = "“»」』“";

  private Quotes() {}

  /** The offsets of the first and after the last character of each, without blanks around them. */
  static List<int[]> in(CharSequence text) {
    boolean right =
        text.chars().filter(sign -> "“”".indexOf(sign) >= 0).findFirst().orElse(0) == '”';
    List<int[]> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end =
          right
              ? closing(text, at, OPENING_RIGHT, CLOSING_RIGHT)
              : closing(text, at, OPENING, CLOSING);
      if (end < 0) {
        at++;
      } else {
        found.add(stripped(text, at + 1, end));
        at = end + 1;
      }
    }
    return found;
  }

  private static int[] stripped(CharSequence text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isWhite(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isWhite(text.charAt(end - 1))) {
      end--;
    }
    return new int[] {start, end};
  }

  /** Where the quotation ends that begins at a place; -1 if none begins there, or it has no end. */
  private static int closing(CharSequence text, int from, String opening, String closing) {
    char open = text.charAt(from);
    int kind = opening.indexOf(open);
    char close = open == '"' ? '"' : kind < 0 ? 0 : closing.charAt(kind);
    if (close == 0) {
      return -1;
    }
    int depth = 1;
    for (int i = from + 1; i < text.length(); i++) {
      char next = text.charAt(i);
      if (next == close) {
        depth--;
      } else if (next == open) {
        depth++;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
