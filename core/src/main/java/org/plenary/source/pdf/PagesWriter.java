package org.plenary.source.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Line;
import org.plenary.source.LineStructure;
import org.plenary.source.Page;
import org.plenary.source.Run;
import org.plenary.source.Source;
import org.plenary.source.Span;
import org.plenary.source.Typography;
import org.plenary.source.pdf.line.PlacedLine;
import org.plenary.source.pdf.page.PageAnalysis;

/** Writes analysed pages down as a source: one text, and lines that point into it. */
final class PagesWriter {

  private PagesWriter() {}

  static Source write(String name, List<List<PageAnalysis.Placed>> pages) {
    StringBuilder text = new StringBuilder();
    List<Page> written = new ArrayList<>();
    int number = 1;
    for (int p = 0; p < pages.size(); p++) {
      if (p > 0) {
        text.append('\f');
      }
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < pages.get(p).size(); i++) {
        if (i > 0) {
          text.append('\n');
        }
        PageAnalysis.Placed placed = pages.get(p).get(i);
        int start = text.length();
        text.append(placed.line().text());
        lines.add(
            new Line(
                number++,
                new Span(start, text.length()),
                placed.line().text(),
                placed.region(),
                Optional.of(typography(placed.line(), start)),
                placed.line().cell().map(LineStructure::cell).orElse(LineStructure.NONE)));
      }
      written.add(new Page(p + 1, lines));
    }
    return new Source(name, text.toString(), written);
  }

  private static Typography typography(PlacedLine line, int start) {
    List<Run> runs = new ArrayList<>(line.stretches().size());
    for (PlacedLine.Stretch stretch : line.stretches()) {
      runs.add(new Run(new Span(start + stretch.start(), start + stretch.end()), stretch.style()));
    }
    return new Typography(line.left(), line.right(), line.baseline(), line.size(), runs);
  }
}
