package org.plenary.source.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The footnotes or the endnotes of a Word file. They are counted through the whole document: where
 * pages end, on which a count may begin anew, a Word file does not say.
 */
final class Notes {

  private final Map<String, Element> contents = new HashMap<>();
  private final String format;
  private int next;

  /**
   * A note that is called.
   *
   * @param mark what calls it; empty as long as a mark of the author's own has not been read
   * @param content its paragraphs
   */
  record Note(String mark, Element content) {}

  /**
   * @param root the part with the notes, if the file has one
   * @param properties how they are numbered, if the file says
   * @param format how they are numbered otherwise
   */
  Notes(Optional<Element> root, Optional<Element> properties, String format) {
    this.format = properties.flatMap(p -> WordXml.value(p, "numFmt")).orElse(format);
    next =
        properties
            .flatMap(p -> WordXml.value(p, "numStart"))
            .flatMap(WordXml::number)
            .map(Float::intValue)
            .orElse(1);
    root.ifPresent(this::read);
  }

  private void read(Element root) {
    for (Element note : WordXml.children(root)) {
      WordXml.attribute(note, "id").ifPresent(id -> contents.put(id, note));
    }
  }

  /** The paragraphs of a note; empty if there is none of that identifier. */
  Optional<Element> content(String id) {
    return Optional.ofNullable(contents.get(id));
  }

  /** The number of the note that is called next. */
  String number() {
    return Ordinals.write(next++, format);
  }
}
