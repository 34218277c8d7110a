package org.plenary.render.docx.revision;

import java.util.List;
import java.util.stream.IntStream;
import org.plenary.collation.Segment;
import org.plenary.render.docx.MastheadMarkup;
import org.w3c.dom.Element;

/** Writes an older and a newer table as one: rows that came and went, and what changed in cells. */
final class TableRevision {

  private final RevisionMarks marks;
  private final Cells cells;

  /** Writes what cells hold. */
  interface Cells {

    /** Paragraphs and tables of a cell that both texts have. */
    void both(Element cell, List<Element> older, List<Element> newer);

    /** Paragraphs and tables of a cell that one of the texts has. */
    void one(Element cell, List<Element> blocks, Revision revision);
  }

  TableRevision(RevisionMarks marks, Cells cells) {
    this.marks = marks;
    this.cells = cells;
  }

  /** Whether a text begins with a masthead, which all have with the same columns. */
  static boolean isMasthead(List<Element> text) {
    return !text.isEmpty()
        && WordTree.is(text.get(0), "tbl")
        && WordTree.within(text.get(0), "tblStyle").stream()
            .anyMatch(style -> WordTree.value(style, "val").equals(MastheadMarkup.TABLE_STYLE));
  }

  /** Whether two tables can be written as one: they have the same columns. */
  static boolean join(Element older, Element newer) {
    return WordTree.is(newer, "tbl") && sameChild(older, newer, "tblGrid");
  }

  private static boolean sameChild(Element older, Element newer, String name) {
    return WordTree.child(older, name)
        .flatMap(was -> WordTree.child(newer, name).filter(was::isEqualNode))
        .isPresent();
  }

  /** A table that one of the texts has. */
  void one(Element parent, Element table, Revision revision) {
    Element copy = begin(parent, table);
    WordTree.children(table, "tr").forEach(row -> row(copy, row, revision));
  }

  private static Element begin(Element parent, Element table) {
    Element copy = WordTree.add(parent, "tbl");
    properties(copy, table, "tblPr");
    properties(copy, table, "tblGrid");
    return copy;
  }

  private static void properties(Element copy, Element of, String name) {
    WordTree.child(of, name).ifPresent(found -> copy.appendChild(WordTree.copy(found, copy)));
  }

  private void row(Element parent, Element row, Revision revision) {
    Element copy = WordTree.add(parent, "tr");
    properties(copy, row, "trPr");
    marks.add(WordTree.child(copy, "trPr").orElseGet(() -> WordTree.add(copy, "trPr")), revision);
    for (Element cell : WordTree.children(row, "tc")) {
      Element of = WordTree.add(copy, "tc");
      properties(of, cell, "tcPr");
      cells.one(of, content(cell), revision);
    }
  }

  private static List<Element> content(Element cell) {
    return WordTree.children(cell).stream().filter(of -> !WordTree.is(of, "tcPr")).toList();
  }

  /** A table that both texts have. */
  void both(Element parent, Element older, Element newer) {
    Element table = begin(parent, newer);
    List<Element> was = WordTree.children(older, "tr");
    List<Element> is = WordTree.children(newer, "tr");
    List<RevisionStep> steps =
        RevisionStep.of(
            segments(was),
            segments(is),
            (before, after) ->
                before.size() == 1
                    && after.size() == 1
                    && sameForm(was.get(before.get(0)), is.get(after.get(0))),
            moved -> false);
    for (RevisionStep step : steps) {
      switch (step.revision()) {
        case DELETED -> row(table, was.get(step.older().get(0)), Revision.DELETED);
        case INSERTED -> row(table, is.get(step.newer().get(0)), Revision.INSERTED);
        default -> rows(table, was.get(step.older().get(0)), is.get(step.newer().get(0)));
      }
    }
  }

  private static List<Segment> segments(List<Element> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> Paragraphs.segment(i, rows.get(i)))
        .toList();
  }

  /** Whether rows have the same cells, whatever is in these. */
  private static boolean sameForm(Element older, Element newer) {
    List<Element> was = WordTree.children(older, "tc");
    List<Element> is = WordTree.children(newer, "tc");
    return sameChild(older, newer, "trPr")
        && was.size() == is.size()
        && IntStream.range(0, was.size()).allMatch(i -> sameChild(was.get(i), is.get(i), "tcPr"));
  }

  private void rows(Element table, Element older, Element newer) {
    Element row = WordTree.add(table, "tr");
    properties(row, newer, "trPr");
    List<Element> was = WordTree.children(older, "tc");
    List<Element> is = WordTree.children(newer, "tc");
    for (int i = 0; i < is.size(); i++) {
      Element cell = WordTree.add(row, "tc");
      properties(cell, is.get(i), "tcPr");
      cells.both(cell, content(was.get(i)), content(is.get(i)));
    }
  }
}
