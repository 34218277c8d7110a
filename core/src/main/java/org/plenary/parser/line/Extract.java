package org.plenary.parser.line;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plenary.language.phrase.Foldable;
import org.plenary.language.phrase.Folded;
import org.plenary.source.Line;
import org.plenary.source.SourceMap;
import org.plenary.source.Spans;
import org.plenary.source.Style;
import org.plenary.text.Characters;

/**
 * Text that was put together from lines of the source. Every character knows its offset in the
 * source, or that it was put in by a join; calls of notes keep their places between the characters.
 *
 * <p>Immutable; cutting shares what is known of the characters.
 */
public final class Extract implements Foldable {

  /** The styles of a text that is set plain throughout. */
  static final Style[] PLAIN = {};

  /** Text of no length. */
  public static final Extract EMPTY = new Extract("", SourceMap.NONE, PLAIN, 0, List.of());

  private final String text;
  private final SourceMap origins;
  private final Style[] styles;
  private final int from;
  private final List<Call> calls;
  private @Nullable Folded folded;

  Extract(String text, SourceMap origins, Style[] styles, int from, List<Call> calls) {
    this.text = text;
    this.origins = origins;
    this.styles = styles;
    this.from = from;
    this.calls = List.copyOf(calls);
  }

  /**
   * A line without typography and calls, without white space at either end.
   *
   * @param folded what it is folded, which is kept if it has the same characters
   */
  public static Extract of(Line line, Folded folded) {
    SourceMap origins = SourceMap.at(line.span().start());
    Extract extract = new Extract(line.text(), origins, PLAIN, 0, List.of()).strip();
    if (folded.toString().equals(extract.text)) {
      extract.folded = folded;
    }
    return extract;
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

  /**
   * Whether all characters are set so; false of a text of no length. White space does not count,
   * nor, beside others, what is raised or lowered: many set the end of an ordinal or the call of a
   * note in plain type.
   */
  public boolean isAll(Predicate<Style> set) {
    boolean onLine = false;
    boolean all = true;
    for (int i = 0; i < length(); i++) {
      if (!Character.isWhitespace(charAt(i))) {
        Style style = style(i);
        boolean is = set.test(style);
        if (style.shift() != Style.Shift.NONE) {
          all &= is;
        } else if (is) {
          onLine = true;
        } else {
          return false;
        }
      }
    }
    return length() > 0 && (onLine || all);
  }

  /** The offset in the source of the character at that place, or -1 if a join put it in. */
  public int offset(int index) {
    return origins.offset(from + index);
  }

  /** Where the characters in the range came from. */
  public Spans spans(int start, int end) {
    return origins.spans(from + start, from + end);
  }

  /** Where all characters came from. */
  public Spans spans() {
    return spans(0, length());
  }

  /** The offset in the source of the first character or call; 0 if there is none. */
  public int start() {
    int first = origins.firstRead(from, from + length());
    if (first < from + length()) {
      return origins.offset(first);
    }
    return calls.isEmpty() ? 0 : calls.get(0).source().start();
  }

  /**
   * The part between two places, with the calls in it; a call at the end is in it, one at the start
   * only at 0.
   */
  public Extract cut(int start, int end) {
    return part(
        start,
        end,
        call -> (call.at() > start || start == 0) && call.at() <= end,
        at -> at - start);
  }

  /** The part from a place on; a call at that very place stays with it. */
  public Extract from(int start) {
    return part(start, length(), call -> call.at() >= start, at -> at - start);
  }

  /** The part from a place on, with the calls before it at its beginning. */
  public Extract after(int start) {
    return part(start, length(), call -> true, at -> Math.max(0, at - start));
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
    if (start == 0 && end == text.length()) {
      return this;
    }
    int first = start;
    int last = end;
    return part(first, last, call -> true, at -> Math.max(0, Math.min(at, last) - first));
  }

  private Extract part(int start, int end, Predicate<Call> kept, IntUnaryOperator place) {
    List<Call> within =
        calls.isEmpty()
            ? calls
            : calls.stream()
                .filter(kept)
                .map(call -> new Call(place.applyAsInt(call.at()), call.marker(), call.source()))
                .toList();
    return new Extract(text.substring(start, end), origins, styles, from + start, within);
  }

  /** Whether a character is white space, of fixed width or not. */
  public static boolean isSpace(char c) {
    return Characters.isWhite(c);
  }

  /** Adds the origins of the characters to those of the text that is being put together. */
  void addOrigins(SourceMap.Builder builder, int index) {
    builder.add(index, origins, from, from + length());
  }

  /** Whether all of it is known to be set plain. */
  boolean isPlain() {
    return styles.length == 0;
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
