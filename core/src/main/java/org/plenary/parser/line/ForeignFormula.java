package org.plenary.parser.line;

import org.plenary.language.LanguageRules;
import org.plenary.text.Characters;

/** The enacting formula of an organ whose name the rules do not know. */
public final class ForeignFormula {

  /** No formula is longer, in characters. */
  private static final int LONGEST = 160;

  private ForeignFormula() {}

  /**
   * Whether a text is one: short, with a comma at its end, and over a recital without being one.
   *
   * @param text a line or passage
   * @param next the one after it
   */
  public static boolean isOver(LanguageRules rules, String text, String next) {
    return text.length() <= LONGEST
        && Characters.endsInComma(text)
        && !Characters.startsLow(text)
        && Characters.isAlphabetic(text.charAt(0))
        && rules.closing().sitting(text).isEmpty()
        && rules.openings().preamble(text).isEmpty()
        && rules.openings().operative(text).isEmpty()
        && rules.openings().preamble(next).isPresent()
        && !SentenceEnds.colon(next);
  }
}
