package org.plenary.source.pdf;

import java.util.List;

/**
 * The lines and horizontal rules of a page.
 *
 * @param lines from top to bottom
 * @param rules in the order in which they were drawn
 * @param width of the page in points
 * @param height of the page in points
 */
record PlacedPage(List<PlacedLine> lines, List<Glyphs.Rule> rules, float width, float height) {

  PlacedPage {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }
}
