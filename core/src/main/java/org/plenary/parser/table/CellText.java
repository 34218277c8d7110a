package org.plenary.parser.table;

import java.util.regex.Pattern;

/** What the text of a cell is by its form: a figure, a mark for none, a number before something. */
final class CellText {

  private static final Pattern FIGURE =
      Pattern.compile(
          "[(（\\[]?[-–−+$€£]?\\s?\\p{Nd}[\\p{Nd}\\s.,'’]*[)）\\]]?\\s?[%٪]?[*\\p{L}]?[)）\\]]?");

  /** What stands for a figure that is not there. */
  private static final Pattern NONE = Pattern.compile("[-–—−.…·*]{1,3}");

  private static final Pattern ENUMERATOR =
      Pattern.compile(
          "[-•–—·*]|[(（\\[]?\\s?(?:\\p{Nd}{1,3}|[ivxlcIVXLC]{1,6}|\\p{L}|[一二三四五六七八九十]{1,3})"
              + "\\s?[-.)）\\]、．]{0,2}");

  private CellText() {}

  /** Whether a text is a figure, or stands in place of one, as a dash does. */
  static boolean isEntry(String text) {
    return isFigure(text) || NONE.matcher(text).matches();
  }

  /** Whether a text is a figure, with signs, brackets and a letter for a note or without. */
  static boolean isFigure(String text) {
    return FIGURE.matcher(text).matches();
  }

  /** Whether a text is a number or letter as stands before an item of a list. */
  static boolean isEnumerator(String text) {
    return ENUMERATOR.matcher(text).matches();
  }
}
