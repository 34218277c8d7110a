package org.plenary.source.word;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Style;

/** What was read of a paragraph, or of several that lost the marks between them. */
public final class ParagraphDraft {

  private final List<LineDraft> lines = new ArrayList<>(List.of(new LineDraft()));
  private final List<CalledNote> notes = new ArrayList<>();

  /** Adds characters. */
  public void append(String characters, Style style) {
    lines.get(lines.size() - 1).append(characters, style);
  }

  /** Ends the line within the paragraph. */
  public void breakLine() {
    lines.add(new LineDraft());
  }

  /** Takes note of a note that is called here. */
  public void call(CalledNote note) {
    notes.add(note);
  }

  /** Gives a note that was called here the mark that the author set by hand. */
  public void mark(String note, String characters) {
    notes.replaceAll(
        called -> called.note().equals(note) ? new CalledNote(note, characters) : called);
  }

  /** Its lines that show something; a sentence that was broken anywhere is mended. */
  public List<LineDraft> lines() {
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

  /** The notes that are called in it. */
  public List<CalledNote> notes() {
    return notes;
  }

  /** Whether it shows nothing. */
  public boolean isBlank() {
    return lines.stream().allMatch(LineDraft::isBlank);
  }
}
