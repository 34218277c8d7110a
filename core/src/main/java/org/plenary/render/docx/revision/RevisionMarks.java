package org.plenary.render.docx.revision;

import org.plenary.render.docx.WordMarkup;
import org.w3c.dom.Element;

/**
 * The elements that mark changes, each with an identifier and an author as Word wants them; without
 * a date, as the same texts are to give the same file at any time.
 */
final class RevisionMarks {

  private static final String AUTHOR = "Plenary";

  private int last;

  /**
   * @param last the highest identifier that is taken
   */
  RevisionMarks(int last) {
    this.last = last;
  }

  Element add(Element parent, Revision revision) {
    return add(parent, revision.element());
  }

  Element add(Element parent, String name) {
    return WordTree.add(parent, name, "id", Integer.toString(++last), "author", AUTHOR);
  }

  /** Begins what has moved, and gives what ends it. */
  Element beginMove(Element parent, Revision revision, String name) {
    Element start = add(parent, revision.element() + "RangeStart");
    start.setAttributeNS(WordMarkup.MAIN, "w:name", name);
    return WordTree.create(
        parent, revision.element() + "RangeEnd", "id", WordTree.value(start, "id"));
  }
}
