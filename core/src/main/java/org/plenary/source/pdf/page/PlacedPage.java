package org.plenary.source.pdf.page;

import java.util.List;
import org.plenary.source.pdf.glyph.Glyphs;
import org.plenary.source.pdf.line.PlacedLine;

/**
 * The lines and horizontal rules of a page.
 *
 * @param lines from top to bottom
 * @param rules in the order in which they were drawn
 * @param width of the page in points
 * @param height of the page in points
 */
public record PlacedPage(
    List<PlacedLine> lines, List<Glyphs.Rule> rules, float width, float height) {

  public PlacedPage {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  /** The same page without its tables. */
  PlacedPage withoutTables() {
    return new PlacedPage(
        lines.stream().filter(line -> !line.table()).toList(), rules, width, height);
  }

  /** The baseline of the lowest line of a table; 0 if there is none. */
  float tablesEnd() {
    float end = 0;
    for (PlacedLine line : lines) {
      end = line.table() ? Math.max(end, line.baseline()) : end;
    }
    return end;
  }
}
