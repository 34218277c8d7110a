package org.plenary.parser.repair.span;

import java.util.List;
import java.util.function.UnaryOperator;
import org.plenary.language.Openings;
import org.plenary.parser.repair.row.RepairLine;
import org.plenary.parser.repair.row.Traced;

/**
 * Puts the parts of lines in order that were read as one {@linkplain ReversedSpans stretch}: by the
 * opening phrases that are set in other type, by the signs that end clauses, and by the words that
 * stand together elsewhere in the text.
 */
public final class SpanOrder {

  private SpanOrder() {}

  /** The pages with such lines in order; a page without any is the same. */
  public static List<List<RepairLine>> ordered(List<List<RepairLine>> pages, Openings openings) {
    List<List<RepairLine>> read = pages;
    read = changed(read, SpanRecitals.reading(all(read), openings));
    read = read.stream().map(page -> SpanOpenings.ordered(page, openings)).toList();
    read = changed(read, SpanWraps.reading(all(read), openings));
    return changed(read, SpanSigns::opened);
  }

  private static List<RepairLine> all(List<List<RepairLine>> pages) {
    return pages.stream().flatMap(List::stream).toList();
  }

  private static List<List<RepairLine>> changed(
      List<List<RepairLine>> pages, UnaryOperator<Traced> reading) {
    return pages.stream().map(page -> changedPage(page, reading)).toList();
  }

  private static List<RepairLine> changedPage(
      List<RepairLine> page, UnaryOperator<Traced> reading) {
    List<RepairLine> rows = page.stream().map(row -> changed(row, reading)).toList();
    return rows.equals(page) ? page : rows;
  }

  private static RepairLine changed(RepairLine row, UnaryOperator<Traced> reading) {
    Traced read = reading.apply(row.traced());
    return read.text().equals(row.text()) ? row : row.with(read);
  }
}
