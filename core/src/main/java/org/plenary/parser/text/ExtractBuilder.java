package org.plenary.parser.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plenary.source.Line;
import org.plenary.source.Run;
import org.plenary.source.Spans;
import org.plenary.source.Style;

/** Puts an {@link Extract} together, line by line. */
public final class ExtractBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Extract.Call> calls = new ArrayList<>();
  private int[] offsets = new int[128];
  private Style[] styles = new Style[128];
  private boolean styled;

  /** The number of characters so far. */
  public int length() {
    return text.length();
  }

  /** The character at a place. */
  public char charAt(int index) {
    return text.charAt(index);
  }

  /** Adds the characters of a line between two places of it. */
  public ExtractBuilder append(Line line, int start, int end) {
    List<Run> runs = line.typography().map(t -> t.runs()).orElse(List.of());
    if (runs.isEmpty()) {
      return plain(line, start, end);
    }
    int run = 0;
    for (int i = start; i < end; i++) {
      int offset = line.span().start() + i;
      while (run < runs.size() - 1 && runs.get(run).span().end() <= offset) {
        run++;
      }
      append(line.text().charAt(i), offset, runs.get(run).style());
    }
    return this;
  }

  private ExtractBuilder plain(Line line, int start, int end) {
    if (start >= end) {
      return this;
    }
    int at = reserve(end - start);
    int base = line.span().start() + start - at;
    for (int i = at; i < at + end - start; i++) {
      offsets[i] = base + i;
    }
    Arrays.fill(styles, at, at + end - start, Style.PLAIN);
    text.append(line.text(), start, end);
    return this;
  }

  /** Makes room for so many characters more, and gives the number of those before them. */
  private int reserve(int more) {
    int at = length();
    if (at + more > offsets.length) {
      int size = Math.max(at + more, offsets.length * 2);
      offsets = Arrays.copyOf(offsets, size);
      styles = Arrays.copyOf(styles, size);
    }
    return at;
  }

  /** Adds a character that the source does not hold. */
  public ExtractBuilder join(char c) {
    Style style = length() == 0 ? Style.PLAIN : styles[length() - 1];
    return append(c, Extract.JOINED, style);
  }

  /** Adds all of another extract. */
  public ExtractBuilder append(Extract other) {
    int base = length();
    for (Extract.Call call : other.calls()) {
      calls.add(new Extract.Call(base + call.at(), call.marker(), call.source()));
    }
    reserve(other.length());
    for (int i = 0; i < other.length(); i++) {
      offsets[base + i] = other.offset(i);
      styles[base + i] = other.style(i);
      styled |= !styles[base + i].equals(Style.PLAIN);
    }
    text.append(other.text());
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
    text.setLength(end);
    calls.replaceAll(
        call -> new Extract.Call(Math.min(call.at(), length()), call.marker(), call.source()));
    return this;
  }

  /** What was put together. */
  public Extract build() {
    int length = length();
    return new Extract(
        text.toString(),
        Arrays.copyOf(offsets, length),
        styled ? Arrays.copyOf(styles, length) : new Style[0],
        0,
        calls);
  }

  private ExtractBuilder append(char c, int offset, Style style) {
    int at = reserve(1);
    offsets[at] = offset;
    styles[at] = style;
    styled |= !style.equals(Style.PLAIN);
    text.append(c);
    return this;
  }
}
