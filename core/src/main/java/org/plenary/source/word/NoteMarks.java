package org.plenary.source.word;

import java.util.List;
import java.util.Set;
import org.plenary.source.Anchor;
import org.plenary.source.Style;

/** Sets the marks with which notes begin. */
public final class NoteMarks {

  private static final Set<String> BRACKETS = Set.of("()", "[]", "（）");

  /** Half of a pair, which is all that LibreOffice leaves at the first mark of a document. */
  private static final String CLOSING = ")]）";

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
    if (isBracketed(text, start, called.mark())) {
      return first.restyled(start, start + called.mark().length() + 2, mark);
    }
    int end = start + called.mark().length();
    if (called.mark().isEmpty() || !text.startsWith(called.mark(), start)) {
      return first.after(" ", style).after(called.mark(), mark);
    }
    if (text.startsWith(called.mark(), end) && isRaised(first, end)) {
      int again = end + called.mark().length();
      return first.restyled(start, end, mark).without(end, again);
    }
    return first.restyled(start, isRaised(first, end) ? emptied(text, end) : end, mark);
  }

  /** Where brackets end that a writer has set behind a mark instead of around it. */
  private static int emptied(String text, int from) {
    boolean pair = from + 2 <= text.length() && BRACKETS.contains(text.substring(from, from + 2));
    boolean half = from < text.length() && CLOSING.indexOf(text.charAt(from)) >= 0;
    return from + (pair ? 2 : half ? 1 : 0);
  }

  private static boolean isBracketed(String text, int start, String mark) {
    int close = start + 1 + mark.length();
    return !mark.isEmpty()
        && close < text.length()
        && BRACKETS.contains(text.substring(start, start + 1) + text.charAt(close))
        && text.startsWith(mark, start + 1);
  }

  /** A line whose calls of notes have the raised brackets around them, as Arabic prints them. */
  public static LineDraft bracketed(LineDraft line) {
    List<LineDraft.Stretch> stretches = line.stretches();
    if (stretches.stream().noneMatch(NoteMarks::calls)) {
      return line;
    }
    LineDraft whole = new LineDraft();
    for (int i = 0; i < stretches.size(); i++) {
      LineDraft.Stretch stretch = stretches.get(i);
      int from = stretch.start() + (isInBrackets(line, i - 1) ? 1 : 0);
      int to = stretch.end() - (isInBrackets(line, i + 1) ? 1 : 0);
      if (from > stretch.start()) {
        whole.append(line.text().substring(stretch.start(), from), stretches.get(i - 1).style());
      }
      whole.append(line.text().substring(from, to), stretch.style());
      if (to < stretch.end()) {
        whole.append(line.text().substring(to, stretch.end()), stretches.get(i + 1).style());
      }
    }
    return whole;
  }

  private static boolean isInBrackets(LineDraft line, int call) {
    List<LineDraft.Stretch> stretches = line.stretches();
    if (call < 1 || call + 1 >= stretches.size() || !calls(stretches.get(call))) {
      return false;
    }
    LineDraft.Stretch before = stretches.get(call - 1);
    LineDraft.Stretch after = stretches.get(call + 1);
    String pair = "" + line.text().charAt(before.end() - 1) + line.text().charAt(after.start());
    return isOnlyRaised(before) && isOnlyRaised(after) && BRACKETS.contains(pair);
  }

  private static boolean calls(LineDraft.Stretch stretch) {
    return stretch.style().anchor().filter(Anchor.Note.class::isInstance).isPresent();
  }

  private static boolean isOnlyRaised(LineDraft.Stretch stretch) {
    return stretch.style().superscript() && stretch.style().anchor().isEmpty();
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
