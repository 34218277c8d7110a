package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.source.word.LeftOut;
import org.plenary.source.word.Ordinals;
import org.w3c.dom.Element;

/**
 * The footnotes or the endnotes of a Word file. They are counted through the whole document: a
 * count may begin anew on each page, but a Word file does not say where pages end.
 */
final class WordNotes {

  private final Map<String, Element> contents = new HashMap<>();
  private final List<Element> nameless = new ArrayList<>();
  private final Set<String> called = new HashSet<>();
  private final String kind;
  private final String format;
  private int next;

  /**
   * @param kind tells them from the others: {@code footnote} or {@code endnote}
   * @param root the part with the notes, if the file has one
   * @param properties how they are numbered, what counts most first
   * @param format how they are numbered otherwise
   */
  WordNotes(String kind, Optional<Element> root, List<Element> properties, String format) {
    this.kind = kind;
    this.format = first(properties, "numFmt").orElse(format);
    next = first(properties, "numStart").flatMap(WordXml::number).map(Float::intValue).orElse(1);
    root.ifPresent(this::read);
  }

  private static Optional<String> first(List<Element> properties, String name) {
    return properties.stream().flatMap(p -> WordXml.value(p, name).stream()).findFirst();
  }

  /** Separators of notes from the text have a type; notes have none, or are called normal. */
  private void read(Element root) {
    for (Element note : WordXml.children(root)) {
      boolean separator =
          WordXml.attribute(note, "type").filter(type -> !type.equals("normal")).isPresent();
      if (!separator) {
        Optional<String> id = WordXml.attribute(note, "id");
        if (id.isEmpty() || contents.putIfAbsent(name(id.get()), note) != null) {
          nameless.add(note);
        }
      }
    }
  }

  /** What a note is called in this reading. */
  String name(String id) {
    return kind + " " + id;
  }

  /** The paragraphs of a note; empty if there is none of that name. */
  Optional<Element> content(String note) {
    return Optional.ofNullable(contents.get(note));
  }

  /** The number of the note that is called next. */
  String number() {
    return Ordinals.write(next++, format);
  }

  /** Records a call; true if it is the first one of its note. */
  boolean call(String note) {
    return called.add(note);
  }

  /**
   * Reports the notes that nothing calls, which Word does not print, but for those deleted. A note
   * without an id, or with that of another before it, cannot be called.
   */
  void reportUncalled(LeftOut leftOut, Revisions revisions) {
    contents.forEach(
        (note, content) -> {
          if (!called.contains(note) && revisions.leavesText(content)) {
            leftOut.add(LeftOut.Kind.NOTE);
          }
        });
    nameless.stream().filter(revisions::leavesText).forEach(note -> leftOut.add(LeftOut.Kind.NOTE));
  }
}
