package org.plenary.render.docx.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.render.docx.WordMarkup;
import org.w3c.dom.Element;

/** Puts paragraphs together of what is in both texts and what is in one. */
final class RevisedParagraph {

  /** The style of characters that are linked. */
  static final String LINK_STYLE = "Hyperlink";

  private final RevisionMarks marks;
  private final RevisedNotes notes;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A piece of a paragraph.
   *
   * @param before how it looked, if it looks different
   */
  private record Piece(Atom atom, Revision revision, Optional<Atom> before) {

    boolean isOneRunWith(Piece next) {
      return atom.isText()
          && next.atom.isText()
          && atom.looksLike(next.atom)
          && before.isPresent() == next.before.isPresent()
          && (before.isEmpty() || before.get().looksLike(next.before.orElseThrow()));
    }
  }

  RevisedParagraph(RevisionMarks marks, RevisedNotes notes) {
    this.marks = marks;
    this.notes = notes;
  }

  /** Adds what both texts have. */
  void both(Atom older, Atom newer) {
    boolean same = older.looksLike(newer);
    pieces.add(new Piece(newer, Revision.NONE, same ? Optional.empty() : Optional.of(older)));
    for (Element element : newer.elements()) {
      WordTree.within(element, "footnoteReference")
          .forEach(call -> notes.join(WordTree.value(call, "id")));
    }
  }

  /** Adds what one text has, or both have but not here. */
  void one(Atom atom, Revision revision) {
    pieces.add(new Piece(atom, revision, Optional.empty()));
  }

  /**
   * Ends the paragraph.
   *
   * @param parent what it is added to
   * @param as whose properties it has
   * @param was what it looked like before, if it may have been another way
   * @param end how its end is marked
   */
  void end(Element parent, Element as, Optional<Element> was, Revision end) {
    Element paragraph = WordTree.add(parent, "p");
    Element properties = properties(paragraph, as);
    if (end != Revision.NONE) {
      marks.add(WordTree.add(properties, "rPr"), end);
    }
    Optional<Element> before = was.flatMap(of -> WordTree.child(of, "pPr"));
    if (before.isPresent() && !before.get().isEqualNode(WordTree.child(as, "pPr").orElse(null))) {
      Element change = marks.add(properties, "pPrChange");
      change.appendChild(WordTree.copy(before.get(), change));
    }
    int from = 0;
    while (from < pieces.size()) {
      Optional<String> link = pieces.get(from).atom().link();
      int to = from;
      while (to < pieces.size() && pieces.get(to).atom().link().equals(link)) {
        to++;
      }
      Element around = paragraph;
      if (link.isPresent()) {
        around = WordTree.add(paragraph, "hyperlink");
        around.setAttributeNS(WordMarkup.RELATIONS, "r:id", link.get());
      }
      linked(around, pieces.subList(from, to));
      from = to;
    }
    pieces.clear();
  }

  private static Element properties(Element paragraph, Element as) {
    Optional<Element> given = WordTree.child(as, "pPr");
    if (given.isEmpty()) {
      return WordTree.add(paragraph, "pPr");
    }
    Element properties = WordTree.copy(given.get(), paragraph);
    paragraph.appendChild(properties);
    return properties;
  }

  private void linked(Element parent, List<Piece> all) {
    int from = 0;
    while (from < all.size()) {
      Revision revision = all.get(from).revision();
      int to = from;
      while (to < all.size() && all.get(to).revision() == revision) {
        to++;
      }
      Element around = revision == Revision.NONE ? parent : marks.add(parent, revision);
      runs(around, all.subList(from, to));
      from = to;
    }
  }

  private void runs(Element parent, List<Piece> all) {
    int from = 0;
    while (from < all.size()) {
      Piece first = all.get(from);
      int to = from + 1;
      if (first.atom().isText()) {
        StringBuilder text = new StringBuilder(first.atom().text());
        for (; to < all.size() && first.isOneRunWith(all.get(to)); to++) {
          text.append(all.get(to).atom().text());
        }
        run(parent, first, text.toString());
      } else {
        for (Element element : first.atom().elements()) {
          Element copy = WordTree.copy(element, parent);
          parent.appendChild(copy);
          if (first.revision() == Revision.DELETED) {
            delete(copy);
          }
        }
      }
      from = to;
    }
  }

  /** What is said of a note that is one in both texts is said of the one in the file. */
  private void delete(Element copy) {
    for (Element instruction : WordTree.within(copy, "instrText")) {
      instruction.setTextContent(notes.joined(instruction.getTextContent()));
      instruction.getOwnerDocument().renameNode(instruction, WordMarkup.MAIN, "w:delInstrText");
    }
    for (Element text : WordTree.within(copy, "t")) {
      text.getOwnerDocument().renameNode(text, WordMarkup.MAIN, "w:delText");
    }
  }

  private static Element properties(Element run) {
    return WordTree.child(run, "rPr").orElseGet(() -> WordTree.add(run, "rPr"));
  }

  private void run(Element parent, Piece piece, String text) {
    Element run = WordTree.add(parent, "r");
    if (piece.atom().properties().isPresent()) {
      run.appendChild(WordTree.copy(piece.atom().properties().get(), run));
    }
    if (piece.atom().link().isPresent()) {
      Element properties = properties(run);
      properties.insertBefore(
          WordTree.create(properties, "rStyle", "val", LINK_STYLE), properties.getFirstChild());
    }
    if (piece.before().isPresent()) {
      Element change = marks.add(properties(run), "rPrChange");
      Element was = WordTree.add(change, "rPr");
      piece
          .before()
          .flatMap(Atom::properties)
          .ifPresent(of -> change.replaceChild(WordTree.copy(of, change), was));
    }
    String name = piece.revision() == Revision.DELETED ? "delText" : "t";
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at == text.length() ? '\n' : text.charAt(at);
      if (c == '\n' || c == '\t' || c == '\u2011') {
        if (at > start) {
          Element t = WordTree.add(run, name);
          t.setAttribute("xml:space", "preserve");
          t.setTextContent(text.substring(start, at));
        }
        if (at < text.length()) {
          WordTree.add(run, c == '\t' ? "tab" : c == '\n' ? "br" : "noBreakHyphen");
        }
        start = at + 1;
      }
    }
  }
}
