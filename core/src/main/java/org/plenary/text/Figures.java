package org.plenary.text;

/**
 * A run of figures, European or Arabic-Indic.
 *
 * @param value its value; 0 when there are none or too many
 * @param end the offset after the last figure; the offset of the start when there are none
 * @param isEmpty whether there are none or too many
 */
public record Figures(int value, int end, boolean isEmpty) {

  /** The figures at an offset; none if there are more than {@code most}. */
  public static Figures read(String text, int start, int most) {
    int value = 0;
    int end = start;
    while (end < text.length() && Characters.isFigure(text.charAt(end))) {
      if (++end - start > most) {
        return new Figures(0, start, true);
      }
      value = value * 10 + Character.digit(text.charAt(end - 1), 10);
    }
    return new Figures(value, end, end == start);
  }

  /** Whether a text has at least this many figures, of any script, Han figures among them. */
  public static boolean areIn(CharSequence text, int least) {
    int figures = 0;
    for (int i = 0; i < text.length() && figures < least; i++) {
      char sign = text.charAt(i);
      figures += Character.isDigit(sign) || HanFigures.figure(sign) >= 0 ? 1 : 0;
    }
    return figures >= least;
  }

  /** The offset after the last of the figures at an offset, however many there are. */
  public static int end(String text, int start) {
    int end = start;
    while (end < text.length() && Characters.isFigure(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
