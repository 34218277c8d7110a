package org.plenary.text;

/** Roman numerals, which number the sessions to 1976. */
public final class RomanNumerals {

  private static final String[] NUMERALS = {"L", "XL", "X", "IX", "V", "IV", "I"};
  private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};

  private RomanNumerals() {}

  /** The numeral of a number below 90, e.g. {@code XXI}. */
  public static String of(int number) {
    StringBuilder numeral = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        numeral.append(NUMERALS[i]);
        rest -= VALUES[i];
      }
    }
    return numeral.toString();
  }
}
