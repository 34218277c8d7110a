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
    int run = 0;
    for (int i = start; i < end; i++) {
      int offset = line.span().start() + i;
      while (run < runs.size() - 1 && runs.get(run).span().end() <= offset) {
        run++;
      }
      Style style = runs.isEmpty() ? Style.PLAIN : runs.get(run).style();
      append(line.text().charAt(i), offset, style);
    }
    return this;
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
    for (int i = 0; i < other.length(); i++) {
      append(other.charAt(i), other.offset(i), other.style(i));
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
    int at = length();
    if (at == offsets.length) {
      offsets = Arrays.copyOf(offsets, at * 2);
      styles = Arrays.copyOf(styles, at * 2);
    }
    offsets[at] = offset;
    styles[at] = style;
    styled |= !style.equals(Style.PLAIN);
    text.append(c);
    return this;
  }
}
