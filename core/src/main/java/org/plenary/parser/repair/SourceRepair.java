package org.plenary.parser.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.source.Source;

/** Undoes what extraction did to the characters of a source. */
public final class SourceRepair {

  private final Source read;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private List<List<Row>> pages = new ArrayList<>();

  private SourceRepair(Source read) {
    this.read = read;
  }

  public static Repaired repair(Source source) {
    boolean embedded = source.text().chars().anyMatch(c -> Bidirectional.isControl((char) c));
    if (!embedded) {
      return new Repaired(source, List.of());
    }
    SourceRepair repair = new SourceRepair(source);
    source.pages().forEach(page -> repair.pages.add(Rows.of(page)));
    repair.embedded();
    return new Repaired(Rows.source(source, repair.pages), repair.diagnostics);
  }

  private void embedded() {
    List<Row> all = pages.stream().flatMap(List::stream).toList();
    if (!EmbeddedOrder.isIn(all)) {
      return;
    }
    pages.forEach(rows -> rows.replaceAll(row -> row.with(EmbeddedOrder.read(row.traced()))));
    Words words = Words.of(pages);
    int[] lengths = pages.stream().flatMap(List::stream).mapToInt(r -> Piece.of(r).length()).filter(l -> l > 20).sorted().toArray();
    int width = lengths.length == 0 ? 80 : lengths[lengths.length * 19 / 20] * 11 / 10;
    DetachedMarks marks = new DetachedMarks(words, width, row -> report(Code.VISUAL_ORDER_REPAIRED, "A line that was broken at its vowel signs was put together", row));
    pages.replaceAll(marks::join);
    DetachedLabels labels = new DetachedLabels(row -> report(Code.VISUAL_ORDER_REPAIRED, "A number or letter that stood apart was put in front of its line", row));
    pages.replaceAll(rows -> new ArrayList<>(labels.attach(rows)));
    PageNumbers.repair(read.pages(), pages);
    pages.forEach(rows -> rows.replaceAll(row -> LooseMarks.isIn(row.text()) ? row.with(LooseMarks.seat(row.traced(), words)) : row));
  }

  private void report(Code code, String message, Row row) {
    diagnostics.add(new Diagnostic(code, message, new Place(read.name(), row.line().number(), 1)));
  }
}
