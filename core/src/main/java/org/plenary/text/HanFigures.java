package org.plenary.text;

import java.util.OptionalInt;

/** Numbers in Han figures: figure by figure, {@code 一四八一}, or in words, {@code 二十一}. */
public final class HanFigures {

  private static final String FIGURES = "〇一二三四五六七八九";
  private static final String ZEROS = "零○";
  private static final char FIRST = '○';
  private static final String UNITS = "十百千";
  private static final int MOST = 6;

  /** Any of the signs, as a class of a regular expression. */
  public static final String ANY = "[" + FIGURES + ZEROS + UNITS + "]";

  private HanFigures() {}

  /** The value of a figure; -1 if the sign is none. */
  public static int figure(char sign) {
    return sign < FIRST ? -1 : ZEROS.indexOf(sign) >= 0 ? 0 : FIGURES.indexOf(sign);
  }

  /** Whether a sign is a figure or a unit. */
  public static boolean is(char sign) {
    return figure(sign) >= 0 || UNITS.indexOf(sign) >= 0;
  }

  /** The number that a text is, up to six signs long. */
  public static OptionalInt value(CharSequence text) {
    if (text.isEmpty() || text.length() > MOST) {
      return OptionalInt.empty();
    }
    int sum = 0;
    int figures = 0;
    boolean words = false;
    for (int i = 0; i < text.length(); i++) {
      int figure = figure(text.charAt(i));
      int unit = UNITS.indexOf(text.charAt(i));
      if (figure < 0 && unit < 0) {
        return OptionalInt.empty();
      }
      if (figure >= 0) {
        figures = words ? figure : figures * 10 + figure;
      } else {
        words = true;
        sum += Math.max(1, figures) * (int) Math.pow(10, unit + 1.0);
        figures = 0;
      }
    }
    return OptionalInt.of(sum + figures);
  }
}
