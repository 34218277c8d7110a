package org.plenary.parser.line;

import org.plenary.text.Characters;

/** How a line or passage ends, closing quotes and brackets aside. */
public final class SentenceEnds {

  private static final String CLOSERS = ")]}”’»\"'）】》」』 ";

  private static final String COMMAS = ",，،、";
  private static final String COLONS = ":：";
  private static final String PAUSES = COMMAS + ";；؛";

  /** How many figures the call of a note has at most. */
  private static final int LONGEST_CALL = 2;

  private SentenceEnds() {}

  /**
   * The last sign that is not a closing quote or bracket; 0 if there is none. A figure that touches
   * a comma or semicolon behind a word is the call of a note that is not there.
   */
  public static char last(String text) {
    int end = withoutClosers(text, text.length());
    int call = end;
    while (call > 0 && end - call < LONGEST_CALL && Digits.value(text.charAt(call - 1)) >= 0) {
      call--;
    }
    if (call < end
        && call > 1
        && isOneOf(text.charAt(call - 1), PAUSES)
        && Digits.value(text.charAt(withoutClosers(text, call - 1) - 1)) < 0) {
      return text.charAt(call - 1);
    }
    return end == 0 ? 0 : text.charAt(end - 1);
  }

  private static int withoutClosers(String text, int from) {
    int end = from;
    while (end > 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
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
    return isOneOf(last(text), PAUSES);
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
