package org.plenary.parser.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plenary.language.Foldable;
import org.plenary.language.Folded;
import org.plenary.source.Span;
import org.plenary.source.Spans;
import org.plenary.source.Style;

/**
 * Text that was put together from lines of the source. Every character knows its offset in the
 * source, or that it was put in by a join; calls of notes keep their places between the characters.
 *
 * <p>Immutable; cutting shares the arrays.
 */
public final class Extract implements Foldable {

  /** The offset of a character that the source does not hold. */
  static final int JOINED = -1;

  /** Text of no length. */
  public static final Extract EMPTY = new Extract("", new int[0], new Style[0], 0, List.of());

  private final String text;
  private final int[] offsets;
  private final Style[] styles;
  private final int from;
  private final List<Call> calls;
  private @Nullable Folded folded;

  Extract(String text, int[] offsets, Style[] styles, int from, List<Call> calls) {
    this.text = text;
    this.offsets = offsets;
    this.styles = styles;
    this.from = from;
    this.calls = List.copyOf(calls);
  }

  /**
   * The place where a note is called.
   *
   * @param at before which character of the text
   * @param marker the marker of the note
   * @param source where the marker was read
   */
  public record Call(int at, String marker, Spans source) {}

  /** The characters. */
  public String text() {
    return text;
  }

  @Override
  public Folded folded() {
    @Nullable Folded known = folded;
    if (known == null) {
      known = Folded.of(text);
      folded = known;
    }
    return known;
  }

  /** The calls of notes in ascending order of their places. */
  public List<Call> calls() {
    return calls;
  }

  /** Whether there is neither a visible character nor a call of a note. */
  public boolean isBlank() {
    return text.isBlank() && calls.isEmpty();
  }

  /** How the character at that place is set. */
  public Style style(int index) {
    return styles.length == 0 ? Style.PLAIN : styles[from + index];
  }

  /** Whether all characters but white space are set so; false of a text of no length. */
  public boolean isAll(Predicate<Style> set) {
    for (int i = 0; i < length(); i++) {
      if (!set.test(style(i)) && !Character.isWhitespace(charAt(i))) {
        return false;
      }
    }
    return length() > 0;
  }

  /** The offset in the source of the character at that place, or -1 if a join put it in. */
  public int offset(int index) {
    return offsets[from + index];
  }

  /** Where the characters in the range came from. */
  public Spans spans(int start, int end) {
    List<Span> pieces = new ArrayList<>();
    int begun = JOINED;
    int reached = JOINED;
    for (int i = start; i < end; i++) {
      int offset = offset(i);
      if (offset == JOINED) {
        continue;
      }
      if (offset != reached) {
        if (begun != JOINED) {
          pieces.add(new Span(begun, reached));
        }
        begun = offset;
      }
      reached = offset + 1;
    }
    if (begun != JOINED) {
      pieces.add(new Span(begun, reached));
    }
    return new Spans(pieces);
  }

  /** Where all characters came from. */
  public Spans spans() {
    return spans(0, length());
  }

  /** The offset in the source of the first character or call; 0 if there is none. */
  public int start() {
    for (int i = 0; i < length(); i++) {
      if (offset(i) != JOINED) {
        return offset(i);
      }
    }
    return calls.isEmpty() ? 0 : calls.get(0).source().start();
  }

  /**
   * The part between two places, with the calls in it; a call at the end is in it, one at the start
   * only at 0.
   */
  public Extract cut(int start, int end) {
    List<Call> kept =
        calls.stream()
            .filter(call -> (call.at() > start || start == 0) && call.at() <= end)
            .map(call -> new Call(call.at() - start, call.marker(), call.source()))
            .toList();
    return new Extract(text.substring(start, end), offsets, styles, from + start, kept);
  }

  /** The part from a place on; a call at that very place stays with it. */
  public Extract from(int start) {
    List<Call> kept =
        calls.stream()
            .filter(call -> call.at() >= start)
            .map(call -> new Call(call.at() - start, call.marker(), call.source()))
            .toList();
    return new Extract(text.substring(start), offsets, styles, from + start, kept);
  }

  /** The part from a place on, with the calls before it at its beginning. */
  public Extract after(int start) {
    List<Call> kept =
        calls.stream()
            .map(call -> new Call(Math.max(0, call.at() - start), call.marker(), call.source()))
            .toList();
    return new Extract(text.substring(start), offsets, styles, from + start, kept);
  }

  /** Without white space at either end. */
  public Extract strip() {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    int last = end;
    int first = start;
    List<Call> kept =
        calls.stream()
            .map(
                call ->
                    new Call(
                        Math.max(0, Math.min(call.at(), last) - first),
                        call.marker(),
                        call.source()))
            .toList();
    return new Extract(text.substring(start, end), offsets, styles, from + start, kept);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
