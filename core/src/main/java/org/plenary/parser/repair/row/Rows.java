package org.plenary.parser.repair.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.source.Line;
import org.plenary.source.Page;
import org.plenary.source.Run;
import org.plenary.source.Source;
import org.plenary.source.SourceMap;
import org.plenary.source.Span;
import org.plenary.source.Style;
import org.plenary.source.Typography;

/** Takes a source apart into rows, page by page, and puts it together again. */
public final class Rows {

  private Rows() {}

  /** The lines of a page, each as it was read. */
  public static List<RepairLine> of(Page page) {
    return new ArrayList<>(page.lines().stream().map(RepairLine::of).toList());
  }

  /**
   * A source of the same name and pages with repaired rows. Lines keep their numbers and what ended
   * them; a page that lost its last line still ends as it did.
   *
   * @param origins takes where each character of that source was read
   */
  public static Source source(
      Source read, List<List<RepairLine>> repaired, SourceMap.Builder origins) {
    StringBuilder text = new StringBuilder();
    List<Page> pages = new ArrayList<>();
    List<Line> all = read.lines().toList();
    int next = 0;
    for (int p = 0; p < repaired.size(); p++) {
      Page page = read.pages().get(p);
      next += page.lines().size();
      String pageEnd = end(read, all, next - 1);
      List<Line> lines = new ArrayList<>();
      List<RepairLine> rows = repaired.get(p);
      for (RepairLine row : rows) {
        lines.add(line(row, text.length()));
        row.traced().addTo(origins, text.length());
        origins.add(text.length() + row.text().length(), SourceMap.JOINED);
        boolean last = lines.size() == rows.size();
        text.append(row.text()).append(last ? pageEnd : lineEnd(pageEnd));
      }
      pages.add(new Page(page.number(), lines));
    }
    return new Source(read.name(), text.toString(), pages, read.layout(), read.diagnostics());
  }

  /** What stands between a line and the next. */
  private static String end(Source read, List<Line> all, int index) {
    if (index < 0) {
      return "";
    }
    int start = all.get(index).span().end();
    int end = index + 1 < all.size() ? all.get(index + 1).span().start() : read.text().length();
    return read.text().substring(start, Math.max(start, end));
  }

  private static String lineEnd(String pageEnd) {
    return pageEnd.startsWith("\r\n") ? "\r\n" : "\n";
  }

  private static Line line(RepairLine row, int start) {
    Line line = row.line();
    return new Line(
        line.number(),
        new Span(start, start + row.text().length()),
        row.text(),
        line.region(),
        line.typography().map(typography -> typography(line, typography, row.traced(), start)),
        line.structure());
  }

  private static Typography typography(Line line, Typography old, Traced traced, int start) {
    Style[] known = styles(line, old);
    List<Run> runs = new ArrayList<>();
    Style style = Style.PLAIN;
    int from = 0;
    for (int at = 0; at < traced.length(); at++) {
      int own = traced.from(at) - line.span().start();
      Style here = own < 0 || own >= known.length ? style : known[own];
      if (at > from && !here.equals(style)) {
        runs.add(new Run(new Span(start + from, start + at), style));
        from = at;
      }
      style = here;
    }
    if (traced.length() > from) {
      runs.add(new Run(new Span(start + from, start + traced.length()), style));
    }
    return new Typography(old.left(), old.right(), old.baseline(), old.size(), runs);
  }

  /** The style of each unit of a line as it was read. */
  private static Style[] styles(Line line, Typography typography) {
    Style[] styles = new Style[line.text().length()];
    Arrays.fill(styles, Style.PLAIN);
    for (Run run : typography.runs()) {
      int first = run.span().start() - line.span().start();
      int end = run.span().end() - line.span().start();
      Arrays.fill(styles, Math.max(0, first), Math.min(styles.length, end), run.style());
    }
    return styles;
  }
}
