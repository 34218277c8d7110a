package org.plenary.render.docx.revision;

import java.util.List;
import java.util.Optional;
import org.plenary.collation.Segment;
import org.plenary.collation.SegmentKind;
import org.plenary.collation.compare.Change;
import org.plenary.collation.compare.Comparer;
import org.plenary.model.Inline;
import org.w3c.dom.Element;

/** Lets the comparer match paragraphs, rows and notes of Word files by their words. */
final class Paragraphs {

  private Paragraphs() {}

  /**
   * What the comparer is given for an element.
   *
   * @param index by which it is found again
   */
  static Segment segment(int index, Element element) {
    return new Segment(
        Integer.toString(index),
        SegmentKind.TEXT,
        List.of(),
        Optional.empty(),
        "",
        List.of(Inline.Text.of(text(element))));
  }

  /** The index that a segment was made with. */
  static int index(Segment segment) {
    return Integer.parseInt(segment.eId());
  }

  static List<Change> changes(List<Segment> older, List<Segment> newer) {
    return Comparer.changes(older, newer);
  }

  /** The words of an element; a number before the first tab is none of them. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    if (WordTree.is(element, "p")) {
      List<Element> runs = WordTree.within(element, "r");
      boolean numbered = !runs.isEmpty() && WordTree.child(runs.get(0), "tab").isPresent();
      for (Element run : runs.subList(numbered ? 1 : 0, runs.size())) {
        WordTree.children(run, "t").forEach(t -> text.append(t.getTextContent()));
      }
    } else {
      WordTree.within(element, "p").forEach(p -> text.append(text(p)).append('\n'));
    }
    return text.toString();
  }
}
