package org.plenary.source.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds the notes that are called within bookmarks, to which fields refer that call them again. */
final class NoteBookmarks {

  private NoteBookmarks() {}

  /** The names of notes by those of bookmarks. */
  static Map<String, String> of(Element root, WordNotes footnotes, WordNotes endnotes) {
    Map<String, String> notes = new HashMap<>();
    Map<String, String> open = new HashMap<>();
    NodeList all = root.getElementsByTagNameNS("*", "*");
    int length = all.getLength();
    for (int i = 0; i < length; i++) {
      Element element = (Element) all.item(i);
      Optional<String> id = WordXml.attribute(element, "id");
      switch (WordXml.name(element)) {
        case "bookmarkStart" ->
            id.ifPresent(
                key -> WordXml.attribute(element, "name").ifPresent(name -> open.put(key, name)));
        case "bookmarkEnd" -> id.ifPresent(open::remove);
        case "footnoteReference" -> id.ifPresent(key -> note(open, footnotes.name(key), notes));
        case "endnoteReference" -> id.ifPresent(key -> note(open, endnotes.name(key), notes));
        default -> {
          // nothing that a bookmark could name
        }
      }
    }
    return notes;
  }

  private static void note(Map<String, String> open, String note, Map<String, String> notes) {
    open.values().forEach(bookmark -> notes.putIfAbsent(bookmark, note));
  }
}
