package org.plenary.parser.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.parser.line.PageLine;
import org.plenary.source.Furniture;
import org.plenary.source.Ledger;
import org.plenary.source.Line;
import org.plenary.source.Span;

/** What of the pages is no part of the text: their furniture, and soft hyphens. */
final class PageLedger {

  private static final char SOFT_HYPHEN = '\u00ad';

  private PageLedger() {}

  /**
   * The ledger of a source.
   *
   * @param furniture which of the rows are furniture
   */
  static Ledger of(List<PageLine> rows, List<Optional<Furniture>> furniture) {
    List<Ledger.Entry> entries = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      PageLine row = rows.get(i);
      if (furniture.get(i).isPresent()) {
        int start = row.line().span().start() + row.start();
        Span span = new Span(start, start + row.text().length());
        entries.add(
            new Ledger.Entry(furniture.get(i).get(), span, FurnitureSieve.narrow(row.text())));
      } else {
        softHyphens(row.line(), entries);
      }
    }
    return new Ledger(entries);
  }

  /** Soft hyphens are not printed: they only say where a word may be parted. */
  private static void softHyphens(Line line, List<Ledger.Entry> entries) {
    String text = line.text();
    for (int at = text.indexOf(SOFT_HYPHEN); at >= 0; at = text.indexOf(SOFT_HYPHEN, at + 1)) {
      int start = line.span().start() + at;
      entries.add(
          new Ledger.Entry(
              Furniture.CONTROL, new Span(start, start + 1), text.substring(at, at + 1)));
    }
  }
}
