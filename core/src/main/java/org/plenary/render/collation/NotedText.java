package org.plenary.render.collation;

import java.util.ArrayList;
import java.util.List;
import org.plenary.collation.Segment;
import org.plenary.model.Inline;
import org.plenary.model.Walker;

/**
 * The text of one version in one row, and where notes are called in it.
 *
 * @param text on one line
 * @param calls the calls in order
 */
record NotedText(String text, List<Call> calls) {

  NotedText {
    calls = List.copyOf(calls);
  }

  /**
   * The call of a note.
   *
   * @param offset where in the text
   * @param marker the marker
   */
  record Call(int offset, String marker) {}

  /** The text of a cell; of two segments with a blank between. */
  static NotedText of(List<Segment> cell) {
    Reading reading = new Reading();
    for (Segment segment : cell) {
      reading.blank();
      reading.inlines(segment.content());
    }
    return reading.text();
  }

  /** The part between two offsets, without blanks at its ends. */
  NotedText part(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    List<Call> own = new ArrayList<>();
    for (Call call : calls) {
      boolean last = end == text.length() && call.offset() == end;
      if (call.offset() >= start && (call.offset() < end || last)) {
        own.add(new Call(Math.max(0, Math.min(call.offset(), to) - from), call.marker()));
      }
    }
    return new NotedText(text.substring(from, to), own);
  }

  /** Reads running text, each run of blanks as one. */
  private static final class Reading extends Walker {

    private final StringBuilder out = new StringBuilder();
    private final List<Call> calls = new ArrayList<>();

    void blank() {
      if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }

    NotedText text() {
      int end = out.length();
      while (end > 0 && out.charAt(end - 1) == ' ') {
        end--;
      }
      int last = end;
      return new NotedText(
          out.substring(0, end),
          calls.stream().map(c -> new Call(Math.min(c.offset(), last), c.marker())).toList());
    }

    @Override
    public Void text(Inline.Text text) {
      text.value()
          .codePoints()
          .forEach(
              c -> {
                if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                  blank();
                } else {
                  out.appendCodePoint(c);
                }
              });
      return done();
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      blank();
      return done();
    }

    @Override
    public Void image(Inline.Image image) {
      out.append(image.description());
      return done();
    }

    @Override
    public Void note(Inline.Note note) {
      calls.add(new Call(out.length(), note.marker()));
      return done();
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      calls.add(new Call(out.length(), call.marker()));
      return done();
    }
  }
}
