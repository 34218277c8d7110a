package org.plenary.parser.head;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a symbol of a deliberation holds, beside that of the line with the title. */
final class SymbolNumber {

  private static final Pattern SERIES = Pattern.compile("(?:[AES]|A/HRC)/(?:RES|DEC|PRST)/(.*)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "((?:E?S-)?\\d{1,4}/\\d{1,4}|\\d{1,4}(?:[A-Z]{1,3})?\\([^()]{1,8}\\))([A-Z]?)(.*)");

  private SymbolNumber() {}

  /** Whether both are numbers, and the same but for the letter of a part that one may lack. */
  static boolean agrees(String symbol, String number) {
    return compare(symbol, number, true);
  }

  /** Whether both are numbers, and not the same. */
  static boolean contradicts(String symbol, String number) {
    return compare(symbol, number, false);
  }

  private static boolean compare(String symbol, String number, boolean same) {
    Matcher series = SERIES.matcher(symbol);
    if (!series.matches()) {
      return false;
    }
    Matcher one = NUMBER.matcher(compact(series.group(1)));
    Matcher other = NUMBER.matcher(compact(number));
    if (!one.matches() || !other.matches()) {
      return false;
    }
    boolean parts = one.group(2).isEmpty() || other.group(2).isEmpty();
    boolean several = !one.group(3).isEmpty() || !other.group(3).isEmpty();
    boolean letters = parts || several || one.group(2).equals(other.group(2));
    return (one.group(1).equals(other.group(1)) && letters) == same;
  }

  private static String compact(String number) {
    return number.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
