package org.plenary.parser.repair;

import com.ibm.icu.text.Bidi;
import org.plenary.text.Bidirectional;

/**
 * Sets a line of Arabic as a page shows it and reads it back as poppler does, by ICU's algorithm.
 */
final class ExtractedLine {

  private ExtractedLine() {}

  /** The characters from left to right, brackets as they are stored. */
  static String shown(String line) {
    Bidi bidi = new Bidi();
    bidi.setPara(line, Bidi.RTL, null);
    return bidi.writeReordered(0);
  }

  /** The line with the embedding controls that poppler puts in. */
  static String of(String line) {
    String text = shown(line);
    StringBuilder out = new StringBuilder("\u202b");
    int at = text.length() - 1;
    while (at >= 0) {
      while (at >= 0 && !isLeftOrFigure(text.charAt(at))) {
        out.append(text.charAt(at));
        at--;
      }
      int end = at;
      while (at >= 0 && !Bidirectional.isRight(text.charAt(at))) {
        at--;
      }
      if (at < end) {
        out.append('\u202a').append(text, at + 1, end + 1).append('\u202c');
      }
    }
    return out.append('\u202c').toString();
  }

  private static boolean isLeftOrFigure(char c) {
    return Bidirectional.isLeft(c) || Bidirectional.isFigure(c);
  }
}
