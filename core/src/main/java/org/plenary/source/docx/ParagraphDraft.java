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

  /** Its lines that show something; a sentence that was broken anywhere is mended. */
  List<LineDraft> lines() {
    List<LineDraft> mended = new ArrayList<>();
    for (LineDraft line : lines) {
      int last = mended.size() - 1;
      if (line.isBlank()) {
        continue;
      }
      if (last >= 0 && goesOn(mended.get(last), line)) {
        mended.get(last).append(" ", line.stretches().get(0).style());
        mended.get(last).append(line);
      } else {
        LineDraft copy = new LineDraft();
        copy.append(line);
        mended.add(copy);
      }
    }
    return mended;
  }

  /** Whether a small letter follows where no sentence or clause has ended. */
  private static boolean goesOn(LineDraft before, LineDraft after) {
    String next = after.text().strip();
    int last = before.lastVisible();
    return Character.isLowerCase(next.codePointAt(0))
        && (Character.isLetterOrDigit(last) || last == ',')
        && !startsItem(next);
  }

  /** Whether this is {@code a)} or {@code a.} before an item. */
  private static boolean startsItem(String text) {
    return text.length() > 1 && (text.charAt(1) == ')' || text.charAt(1) == '.');
  }

  List<Notes.Note> notes() {
    return notes;
  }

  List<Element> boxes() {
    return boxes;
  }

  boolean isBlank() {
    return lines.stream().allMatch(LineDraft::isBlank);
  }
}
