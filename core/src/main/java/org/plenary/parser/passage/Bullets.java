package org.plenary.parser.passage;

import org.plenary.language.number.Label;
import org.plenary.language.number.LabelStyle;
import org.plenary.language.number.Numerals;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineGeometry;
import org.plenary.parser.line.SentenceEnds;
import org.plenary.text.Characters;

/**
 * Tells the bullet or dash of an item from a dash that stands at the beginning of a line by chance:
 * an item follows a clause that a dash does not go on with, or stands apart and begins with a
 * capital.
 */
final class Bullets {

  private static final String DASHES = "-–—−";

  private final Numerals numerals;
  private final LineGeometry geometry;

  Bullets(Numerals numerals, LineGeometry geometry) {
    this.numerals = numerals;
    this.geometry = geometry;
  }

  /** Whether the text of a line, which follows another, is an item. */
  boolean begins(String last, int line, Extract text) {
    return numerals.itemLabels(text).stream()
        .filter(label -> label.style() == LabelStyle.BULLET)
        .findFirst()
        .filter(bullet -> begins(bullet, last, line, text.text()))
        .isPresent();
  }

  private boolean begins(Label bullet, String last, int line, String text) {
    String item = text.substring(bullet.end()).strip();
    boolean dash = DASHES.indexOf(text.charAt(0)) >= 0;
    if (dash && (item.isEmpty() || !Character.isLetter(item.charAt(0)))) {
      return false; // the dash of an empty cell
    }
    if (!dash || SentenceEnds.closed(last) || SentenceEnds.colon(last)) {
      return true;
    }
    boolean apart = geometry.above(line) == LineGeometry.Space.PARTED;
    return apart && !Characters.startsLow(item);
  }
}
