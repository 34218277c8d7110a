package org.plenary.source.pdf;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Style;

/**
 * A line where it stands on its page, in points from the page's left and top edges.
 *
 * @param text its characters in logical order, a single blank between words
 * @param left the left edge of its first mark
 * @param right the right edge of its last mark
 * @param baseline its baseline
 * @param size the font size of most of its characters
 * @param stretches its styles in order, covering the whole text
 * @param artifact whether the file itself calls all of it furniture
 * @param row counts the rows of the page; lines side by side share one
 */
record PlacedLine(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    List<Stretch> stretches,
    boolean artifact,
    int row) {

  PlacedLine {
    stretches = List.copyOf(stretches);
  }

  /** Characters {@code start} to {@code end} of one style. */
  record Stretch(int start, int end, Style style) {}

  /** Whether it begins with a raised character. */
  boolean startsRaised() {
    return !stretches.isEmpty() && stretches.get(0).style().superscript();
  }

  /** This cell and the next of the same row, a tab between them. */
  PlacedLine beside(PlacedLine next) {
    int shift = text.length() + 1;
    List<Stretch> all = new ArrayList<>(stretches);
    Stretch last = all.remove(all.size() - 1);
    all.add(new Stretch(last.start(), shift, last.style()));
    for (Stretch stretch : next.stretches) {
      all.add(new Stretch(stretch.start() + shift, stretch.end() + shift, stretch.style()));
    }
    return new PlacedLine(
        text + '\t' + next.text,
        Math.min(left, next.left),
        Math.max(right, next.right),
        baseline,
        size,
        all,
        artifact && next.artifact,
        row);
  }
}
