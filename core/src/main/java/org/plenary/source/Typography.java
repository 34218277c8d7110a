package org.plenary.source;

import java.util.List;

/**
 * What the page says of a line beyond its characters. Evidence for the parser, never a condition:
 * the same line as plain text has none.
 *
 * @param left the left edge in points from the page's left edge
 * @param right the right edge in points from the page's left edge
 * @param baseline the baseline in points from the page's top edge; 0 when unknown
 * @param size the prevailing font size in points
 * @param runs the styled stretches in order, covering the whole line
 */
public record Typography(float left, float right, float baseline, float size, List<Run> runs) {

  public Typography {
    runs = List.copyOf(runs);
  }
}
