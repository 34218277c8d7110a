package org.plenary.parser.repair.row;

import java.util.Arrays;

/**
 * A line's text of which every code unit knows where it stood in the line as it was read, so that
 * styles can follow.
 */
public final class Traced {

  /** Where a unit stood that comes from another line or was put in. */
  public static final int NOWHERE = -1;

  /** Marks a line in which nothing has been moved: each unit stands where it was read. */
  private static final int[] AS_READ = {};

  private final String text;

  private final int[] from;

  private Traced(String text, int[] from) {
    this.text = text;
    this.from = from;
  }

  /** A line as it was read. */
  static Traced of(String text) {
    return new Traced(text, AS_READ);
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

  public int from(int at) {
    return from == AS_READ ? at : from[at];
  }

  public boolean isBlank() {
    return text.isBlank();
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

    /** Appends a stretch of the same line. */
    public Builder append(Traced other, int start, int end) {
      for (int at = start; at < end; at++) {
        append(other.charAt(at), other.from(at));
      }
      return this;
    }

    /** Appends a stretch of another line. */
    public Builder appendForeign(CharSequence other) {
      for (int at = 0; at < other.length(); at++) {
        append(other.charAt(at), NOWHERE);
      }
      return this;
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
      return new Traced(text.toString(), Arrays.copyOf(from, text.length()));
    }
  }
}
