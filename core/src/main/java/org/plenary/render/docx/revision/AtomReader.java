package org.plenary.render.docx.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.collation.Segment;
import org.plenary.collation.compare.WordList;
import org.plenary.render.docx.WordMarkup;
import org.w3c.dom.Element;

/** Cuts a paragraph into the least that can change. */
final class AtomReader {

  private final RevisedNotes notes;
  private final List<Atom> atoms = new ArrayList<>();

  /** The runs of a field that has begun. */
  private final List<Element> field = new ArrayList<>();

  /** The bookmark that has begun around the call of a note. */
  private final List<Element> call = new ArrayList<>();

  private AtomReader(RevisedNotes notes) {
    this.notes = notes;
  }

  /** The atoms of a paragraph, without its end. */
  static List<Atom> of(Element paragraph, RevisedNotes notes) {
    AtomReader reader = new AtomReader(notes);
    reader.content(paragraph, Optional.empty());
    return reader.atoms;
  }

  private void content(Element parent, Optional<String> link) {
    for (Element child : WordTree.children(parent)) {
      switch (child.getLocalName()) {
        case "hyperlink" ->
            content(child, Optional.of(child.getAttributeNS(WordMarkup.RELATIONS, "id")));
        case "bookmarkStart" -> call.add(child);
        case "bookmarkEnd" -> {
          call.add(child);
          whole(call, link);
        }
        case "fldSimple" -> whole(new ArrayList<>(List.of(child)), link);
        case "r" -> run(child, link);
        default -> {
          // properties of the paragraph
        }
      }
    }
  }

  private void run(Element run, Optional<String> link) {
    Optional<Element> mark = WordTree.child(run, "fldChar");
    if (mark.isPresent() || !field.isEmpty()) {
      field.add(run);
      if (mark.filter(of -> WordTree.value(of, "fldCharType").equals("end")).isPresent()) {
        whole(field, link);
      }
    } else if (!call.isEmpty()) {
      call.add(run);
    } else if (WordTree.child(run, "footnoteRef").isPresent()) {
      whole(new ArrayList<>(List.of(run)), link);
    } else {
      text(run, link);
    }
  }

  private void whole(List<Element> elements, Optional<String> link) {
    String key = elements.stream().map(this::key).collect(Collectors.joining());
    atoms.add(new Atom("whole " + key, "", Optional.empty(), link, elements));
    elements.clear();
  }

  /** What an element says, with the notes of both texts that go together under one name. */
  private String key(Element element) {
    StringBuilder key = new StringBuilder(element.getTextContent());
    WordTree.within(element, "footnoteReference")
        .forEach(of -> key.append(' ').append(notes.name(WordTree.value(of, "id"))));
    return notes.renamed(key.toString());
  }

  private void text(Element run, Optional<String> link) {
    Optional<Element> properties = WordTree.child(run, "rPr").flatMap(AtomReader::unlinked);
    for (Element piece : WordTree.children(run)) {
      String text =
          switch (piece.getLocalName()) {
            case "t" -> piece.getTextContent();
            case "tab" -> "\t";
            case "noBreakHyphen" -> "\u2011";
            case "br" -> "\n";
            default -> "";
          };
      int at = 0;
      for (String word : WordList.of(text).list()) {
        boolean blank = WordTree.is(piece, "t") && Segment.isBlank(word);
        String own = text.substring(at, at + word.length());
        atoms.add(new Atom(blank ? " " : word, own, properties, link, List.of()));
        at += word.length();
      }
    }
  }

  /** How characters look apart from the look of links, which is given to all that is linked. */
  private static Optional<Element> unlinked(Element properties) {
    Element copy = WordTree.copy(properties, properties);
    WordTree.child(copy, "rStyle")
        .filter(style -> WordTree.value(style, "val").equals(RevisedParagraph.LINK_STYLE))
        .ifPresent(copy::removeChild);
    return WordTree.children(copy).isEmpty() ? Optional.empty() : Optional.of(copy);
  }
}
