package org.plenary.parser.line;

import org.plenary.text.Characters;

/** How a line or passage ends, closing quotes and brackets aside. */
public final class SentenceEnds {

  private static final String CLOSERS = ")]}”’»\"'）】》」』 ";

  private static final String COMMAS = ",，،、";
  private static final String COLONS = ":：";

  private SentenceEnds() {}

  /** The last sign that is not a closing quote or bracket; 0 if there is none. */
  public static char last(String text) {
    int end = text.length();
    while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? 0 : text.charAt(end - 1);
  }

  /** Whether it ends in a comma of any script. */
  public static boolean comma(String text) {
    return isOneOf(last(text), COMMAS);
  }

  /** Whether it ends in a semicolon or a full stop of any script, or a mark of the same weight. */
  public static boolean closed(String text) {
    return Characters.endsSentence(last(text));
  }

  /** Whether it ends in a comma or semicolon, as no heading does. */
  public static boolean pause(String text) {
    return isOneOf(last(text), COMMAS + ";；؛");
  }

  /** Whether it leads to what follows. */
  public static boolean colon(String text) {
    return isOneOf(last(text), COLONS);
  }

  /** Whether it ends in any mark that separates clauses. */
  public static boolean clause(String text) {
    char last = last(text);
    return isOneOf(last, COMMAS + COLONS) || Characters.endsSentence(last);
  }

  private static boolean isOneOf(char last, String marks) {
    return marks.indexOf(last) >= 0;
  }
}
