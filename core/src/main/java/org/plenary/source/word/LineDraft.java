package org.plenary.source.word;

import java.util.ArrayList;
import java.util.List;
import org.plenary.source.Style;

/** The characters of a line and how they are set, as they are read. */
public final class LineDraft {

  private final StringBuilder text = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();

  /**
   * A stretch of one style.
   *
   * @param start its first character, counted in the line
   * @param end after its last character
   * @param style how it is set
   */
  public record Stretch(int start, int end, Style style) {}

  /** Adds characters. */
  public void append(String characters, Style style) {
    if (characters.isEmpty()) {
      return;
    }
    int start = text.length();
    text.append(characters);
    int last = stretches.size() - 1;
    if (last >= 0 && stretches.get(last).style().equals(style)) {
      stretches.set(last, new Stretch(stretches.get(last).start(), text.length(), style));
    } else {
      stretches.add(new Stretch(start, text.length(), style));
    }
  }

  /** Adds all of another line. */
  public void append(LineDraft other) {
    for (Stretch stretch : other.stretches) {
      append(other.text.substring(stretch.start(), stretch.end()), stretch.style());
    }
  }

  /** This line with characters put before it. */
  public LineDraft after(String characters, Style style) {
    LineDraft whole = new LineDraft();
    whole.append(characters, style);
    whole.append(this);
    return whole;
  }

  /** This line with the characters between two places set in another style. */
  public LineDraft restyled(int start, int end, Style style) {
    LineDraft whole = new LineDraft();
    for (Stretch stretch : stretches) {
      int from = Math.max(stretch.start(), Math.min(start, stretch.end()));
      int to = Math.max(from, Math.min(end, stretch.end()));
      whole.append(text.substring(stretch.start(), from), stretch.style());
      whole.append(text.substring(from, to), style);
      whole.append(text.substring(to, stretch.end()), stretch.style());
    }
    return whole;
  }

  /** This line without the characters between two places. */
  public LineDraft without(int start, int end) {
    LineDraft rest = new LineDraft();
    for (Stretch stretch : stretches) {
      int from = Math.max(stretch.start(), Math.min(start, stretch.end()));
      int to = Math.max(from, Math.min(end, stretch.end()));
      rest.append(text.substring(stretch.start(), from), stretch.style());
      rest.append(text.substring(to, stretch.end()), stretch.style());
    }
    return rest;
  }

  /** Its characters. */
  public String text() {
    return text.toString();
  }

  /** Its stretches of one style. */
  public List<Stretch> stretches() {
    return stretches;
  }

  /** The last code point that is no white space; 0 if there is none. */
  public int lastVisible() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? 0 : text.codePointBefore(end);
  }

  /** Whether it shows nothing. */
  public boolean isBlank() {
    return lastVisible() == 0;
  }

  /** The size of most of the characters, in points; 0 if there are none. */
  public float size() {
    float size = 0;
    int longest = 0;
    for (Stretch stretch : stretches) {
      if (stretch.end() - stretch.start() > longest) {
        longest = stretch.end() - stretch.start();
        size = stretch.style().size();
      }
    }
    return size;
  }
}
