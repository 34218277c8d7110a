package org.plenary.source.word;

import org.plenary.source.Style;

/** Sets the marks with which notes begin. */
public final class NoteMarks {

  private NoteMarks() {}

  /**
   * The first line of a note, beginning with the mark, which some writers leave out and others
   * write twice.
   */
  public static LineDraft begin(LineDraft first, CalledNote called) {
    Style style = first.stretches().get(0).style().upright().shifted(Style.Shift.RAISED);
    Style mark = style.tied(called.anchor());
    String text = first.text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = start + called.mark().length();
    if (called.mark().isEmpty() || !text.startsWith(called.mark(), start)) {
      return first.after(" ", style).after(called.mark(), mark);
    }
    LineDraft line = first.restyled(start, end, mark);
    boolean twice = text.startsWith(called.mark(), end) && isRaised(first, end);
    return twice ? line.without(end, end + called.mark().length()) : line;
  }

  /** A line with the number that calls a note once, which some writers write twice. */
  public static LineDraft once(LineDraft line, CalledNote called) {
    if (called.mark().chars().noneMatch(Character::isDigit)) {
      return line;
    }
    for (LineDraft.Stretch stretch : line.stretches()) {
      boolean calls = stretch.style().anchor().filter(called.anchor()::equals).isPresent();
      String mark = line.text().substring(stretch.start(), stretch.end());
      if (calls && !mark.isBlank() && line.text().startsWith(mark, stretch.end())) {
        return line.without(stretch.end(), stretch.end() + mark.length());
      }
    }
    return line;
  }

  private static boolean isRaised(LineDraft line, int at) {
    return line.stretches().stream()
        .anyMatch(it -> it.start() <= at && at < it.end() && it.style().superscript());
  }
}
