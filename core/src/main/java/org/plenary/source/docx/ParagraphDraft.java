package org.plenary.source.docx;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Style;
import org.w3c.dom.Element;

/** What was read of a paragraph, or of several that lost the marks between them. */
final class ParagraphDraft {

  private final List<LineDraft> lines = new ArrayList<>(List.of(new LineDraft()));
  private final List<Notes.Note> notes = new ArrayList<>();
  private final List<Element> boxes = new ArrayList<>();

  void append(String characters, Style style) {
    lines.get(lines.size() - 1).append(characters, style);
  }

  /** Ends the line within the paragraph. */
  void breakLine() {
    lines.add(new LineDraft());
  }

  /** Takes note of a note that is called here. */
  void call(Notes.Note note) {
    notes.add(note);
  }

  /** Gives the note called last the mark that the author set by hand. */
  void mark(String characters) {
    int last = notes.size() - 1;
    notes.set(last, new Notes.Note(characters, notes.get(last).content()));
  }

  /** Takes note of a text box that is anchored here. */
  void anchor(Element content) {
    boxes.add(content);
  }

  /** Its lines that show something. */
  List<LineDraft> lines() {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  List<Notes.Note> notes() {
    return notes;
  }

  List<Element> boxes() {
    return boxes;
  }

  boolean isBlank() {
    return lines().isEmpty();
  }
}
