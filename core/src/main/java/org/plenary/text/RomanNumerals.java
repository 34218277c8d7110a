package org.plenary.text;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Roman numerals, which number the sessions to 1976. */
public final class RomanNumerals {

  private static final String[] NUMERALS = {"L", "XL", "X", "IX", "V", "IV", "I"};
  private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};

  private static final Pattern ROMAN =
      Pattern.compile("(?:x{0,3}|xl|lx{0,3}|xc)(?:ix|iv|v?i{0,3})");

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

  /** The number of a Roman numeral up to 99. */
  public static OptionalInt value(String numeral) {
    String small = numeral.toLowerCase(Locale.ROOT);
    if (small.isEmpty() || !ROMAN.matcher(small).matches()) {
      return OptionalInt.empty();
    }
    int sum = 0;
    for (int i = 0; i < small.length(); i++) {
      int value = digit(small.charAt(i));
      boolean subtracted = i + 1 < small.length() && digit(small.charAt(i + 1)) > value;
      sum += subtracted ? -value : value;
    }
    return OptionalInt.of(sum);
  }

  private static int digit(char sign) {
    return switch (sign) {
      case 'i' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      default -> 100;
    };
  }
}
