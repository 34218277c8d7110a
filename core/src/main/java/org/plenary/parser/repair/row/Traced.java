package org.plenary.parser.repair.row;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.source.SourceMap;

/**
 * A line's text of which every code unit knows where in the source it was read, so that styles and
 * places can follow.
 */
public final class Traced {

  /** Where a unit was read that was put in. */
  public static final int NOWHERE = SourceMap.JOINED;

  private final String text;

  /** Where each unit was read; nothing of a line as it was read, which stands from its base on. */
  private final int @Nullable [] from;

  private final int base;

  private Traced(String text, int @Nullable [] from, int base) {
    this.text = text;
    this.from = from;
    this.base = base;
  }

  /**
   * A line as it was read.
   *
   * @param base the offset of its first unit in the source
   */
  static Traced of(String text, int base) {
    return new Traced(text, null, base);
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  public char charAt(int at) {
    return text.charAt(at);
  }

  /** The offset in the source at which a unit was read, or {@link #NOWHERE}. */
  public int from(int at) {
    return from == null ? base + at : from[at];
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The part between two places. */
  public Traced part(int start, int end) {
    return new Builder().append(this, start, end).build();
  }

  /** Without white space at either end. */
  public Traced stripped() {
    int start = length() - text.stripLeading().length();
    return part(start, start + text.strip().length());
  }

  /** Without blanks. */
  public Traced withoutBlanks() {
    Builder closed = new Builder();
    for (int at = 0; at < length(); at++) {
      if (charAt(at) != ' ') {
        closed.append(this, at, at + 1);
      }
    }
    return closed.build();
  }

  /**
   * The units of this in the order of another text that is made of them. A unit of that text which
   * is not among them was put in.
   */
  public Traced rearranged(CharSequence order) {
    Map<Character, Deque<Integer>> places = new HashMap<>();
    for (int at = 0; at < length(); at++) {
      places.computeIfAbsent(charAt(at), c -> new ArrayDeque<>()).add(from(at));
    }
    Builder ordered = new Builder();
    for (int at = 0; at < order.length(); at++) {
      Deque<Integer> left = places.getOrDefault(order.charAt(at), new ArrayDeque<>());
      ordered.append(order.charAt(at), left.isEmpty() ? NOWHERE : left.remove());
    }
    return ordered.build();
  }

  /** Adds where each unit was read to the map of a text in which this begins at an index. */
  void addTo(SourceMap.Builder map, int index) {
    if (from == null) {
      map.add(index, base);
      return;
    }
    for (int at = 0; at < from.length; at++) {
      map.add(index + at, from[at]);
    }
  }

  /** Puts a text together unit by unit. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private int[] from = new int[64];

    /** Appends a unit that takes the place, and so the style, of one as it was read. */
    public Builder append(char c, int origin) {
      if (text.length() == from.length) {
        from = Arrays.copyOf(from, 2 * from.length);
      }
      from[text.length()] = origin;
      text.append(c);
      return this;
    }

    /** Appends a stretch of a line, the same or another. */
    public Builder append(Traced line, int start, int end) {
      for (int at = start; at < end; at++) {
        append(line.charAt(at), line.from(at));
      }
      return this;
    }

    /** Appends all of a line. */
    public Builder append(Traced line) {
      return append(line, 0, line.length());
    }

    /** Drops the blanks at the end. */
    public void trim() {
      while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
        text.setLength(text.length() - 1);
      }
    }

    public int length() {
      return text.length();
    }

    public char charAt(int at) {
      return text.charAt(at);
    }

    public String substring(int start, int end) {
      return text.substring(start, end);
    }

    public Traced build() {
      return new Traced(text.toString(), Arrays.copyOf(from, text.length()), 0);
    }
  }
}
