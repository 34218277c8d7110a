package org.plenary.parser.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.source.Line;
import org.plenary.source.Run;
import org.plenary.source.SourceMap;
import org.plenary.source.Spans;
import org.plenary.source.Style;

/** Puts an {@link Extract} together, line by line. */
public final class ExtractBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Extract.Call> calls = new ArrayList<>();
  private final SourceMap.Builder origins = new SourceMap.Builder();

  /** How each character is set; empty as long as all are set plain. */
  private Style[] styles = Extract.PLAIN;

  private int styled;

  /** The number of characters so far. */
  public int length() {
    return text.length();
  }

  /** The character at a place. */
  public char charAt(int index) {
    return text.charAt(index);
  }

  /** The characters so far. */
  CharSequence text() {
    return text;
  }

  /** Adds the characters of a line between two places of it. */
  public ExtractBuilder append(Line line, int start, int end) {
    if (start >= end) {
      return this;
    }
    int at = length();
    int base = line.span().start();
    origins.add(at, base + start);
    text.append(line.text(), start, end);
    List<Run> runs = line.typography().map(typography -> typography.runs()).orElse(List.of());
    int from = start;
    for (int i = 0; i < runs.size() && from < end; i++) {
      int to = i == runs.size() - 1 ? end : Math.min(end, runs.get(i).span().end() - base);
      if (to > from) {
        style(at + from - start, at + to - start, runs.get(i).style());
        from = to;
      }
    }
    return this;
  }

  /** Adds a character that the source does not hold. */
  public ExtractBuilder join(char c) {
    int at = length();
    origins.add(at, SourceMap.JOINED);
    text.append(c);
    if (at > 0) {
      style(at, at + 1, style(at - 1));
    }
    return this;
  }

  /** Adds all of another extract. */
  public ExtractBuilder append(Extract other) {
    other.calls().forEach(call -> add(call, length()));
    return appendText(other);
  }

  /** Adds a space and another extract; a note that it calls before its text is called here. */
  ExtractBuilder appendSpaced(Extract other) {
    other.calls().stream().filter(call -> call.at() == 0).forEach(call -> add(call, length()));
    join(' ');
    other.calls().stream().filter(call -> call.at() > 0).forEach(call -> add(call, length()));
    return appendText(other);
  }

  private void add(Extract.Call call, int base) {
    calls.add(new Extract.Call(base + call.at(), call.marker(), call.source()));
  }

  private ExtractBuilder appendText(Extract other) {
    int base = length();
    other.addOrigins(origins, base);
    text.append(other.text());
    for (int i = 0; i < other.length() && !other.isPlain(); i++) {
      style(base + i, base + i + 1, other.style(i));
    }
    return this;
  }

  /** Notes that a note is called here. */
  public ExtractBuilder call(String marker, Spans source) {
    calls.add(new Extract.Call(length(), marker, source));
    return this;
  }

  /** Takes white space off the end. */
  public ExtractBuilder trimEnd() {
    int end = length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return cut(end);
  }

  /** Takes the last character off. */
  ExtractBuilder cutEnd() {
    return cut(length() - 1);
  }

  private ExtractBuilder cut(int end) {
    text.setLength(end);
    origins.cut(end);
    styled = Math.min(styled, end);
    for (int i = calls.size() - 1; i >= 0 && calls.get(i).at() > end; i--) {
      calls.set(i, new Extract.Call(end, calls.get(i).marker(), calls.get(i).source()));
    }
    return this;
  }

  /** What was put together. */
  public Extract build() {
    style(length(), length(), Style.PLAIN);
    return new Extract(text.toString(), origins.build(), Arrays.copyOf(styles, styled), 0, calls);
  }

  private Style style(int index) {
    return index < styled ? styles[index] : Style.PLAIN;
  }

  /** Sets the characters between two places; those before them that are not set yet are plain. */
  private void style(int from, int to, Style style) {
    if (styles.length == 0 && style.equals(Style.PLAIN)) {
      return;
    }
    if (to > styles.length) {
      styles = Arrays.copyOf(styles, Math.max(to, 2 * styles.length));
    }
    Arrays.fill(styles, styled, from, Style.PLAIN);
    Arrays.fill(styles, from, to, style);
    styled = to;
  }
}
