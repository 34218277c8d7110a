package org.plenary.symbol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.text.HanFigures;
import org.plenary.text.RomanNumerals;

/**
 * Numbers of deliberations that are printed in the figures or letters of another script: {@code
 * 二一五九(二十一)}, {@code 二四二(一九六七)} and {@code 2837 (د-26)} for numbers of a session, {@code دإ-30/1}
 * and {@code دإط-10/22} for those of special ones, Cyrillic letters that look like Roman numerals.
 */
public final class ForeignNumbers {

  /** A number in Han figures, with the session or the year in brackets. */
  public static final String HAN =
      "(?<hannumber>"
          + HanFigures.ANY
          + "{1,6})\\s?[(（]\\s?(?<hansession>"
          + HanFigures.ANY
          + "{1,4})\\s?[)）]";

  /** A number with Arabic letters for the session. */
  public static final String ARABIC =
      "(?<number>\\d{1,4})\\s?\\(\\s?د\\s?-\\s?(?<session>\\d{1,2})\\s?\\)"
          + "|د\\s?[إا](?<emergency>ط?)\\s?-\\s?(?<special>\\d{1,2})\\s?/\\s?(?<serial>\\d{1,4})";

  /** Cyrillic letters in the place of Roman numerals. */
  public static final String LOOK_ALIKES = "ХІС";

  /** What stands in brackets is a year from here on, and a session below. */
  private static final int FIRST_YEAR = 1946;

  private static final Pattern HAN_NUMBER = Pattern.compile(HAN);
  private static final Pattern ARABIC_NUMBER = Pattern.compile(ARABIC);

  private ForeignNumbers() {}

  /** The number in the figures and letters of its symbol; one that has these already stays. */
  public static String latin(String number) {
    Matcher han = HAN_NUMBER.matcher(number);
    if (han.matches()) {
      int bracketed = HanFigures.value(han.group("hansession")).orElseThrow();
      return HanFigures.value(han.group("hannumber")).orElseThrow()
          + " ("
          + (bracketed < FIRST_YEAR ? RomanNumerals.of(bracketed) : bracketed)
          + ")";
    }
    Matcher arabic = ARABIC_NUMBER.matcher(number);
    if (!arabic.matches()) {
      return number.replace('Х', 'X').replace('І', 'I').replace('С', 'C');
    }
    return arabic.group("session") == null
        ? (arabic.group("emergency").isEmpty() ? "S-" : "ES-")
            + arabic.group("special")
            + "/"
            + arabic.group("serial")
        : arabic.group("number")
            + " ("
            + RomanNumerals.of(Integer.parseInt(arabic.group("session")))
            + ")";
  }
}
