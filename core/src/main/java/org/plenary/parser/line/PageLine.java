package org.plenary.parser.line;

import org.plenary.language.phrase.Folded;
import org.plenary.source.Line;

/**
 * A line with its page, as the steps of this package pass it on.
 *
 * @param line the line
 * @param page the number of its page
 * @param folded its characters without white space and direction marks at either end, folded once
 *     for all that is asked of them
 * @param start where these characters begin within the line
 */
public record PageLine(Line line, int page, Folded folded, int start) {

  /** From this many characters on, a line of blanks only is the trace of a rule. */
  private static final int BLANK_RULE = 20;

  private static final char SOFT_HYPHEN = '\u00ad';

  public static PageLine of(Line line, int page) {
    String all = line.text();
    int start = 0;
    int end = all.length();
    while (start < end && isIgnorable(all.charAt(start))) {
      start++;
    }
    while (end > start && isIgnorable(all.charAt(end - 1))) {
      end--;
    }
    return new PageLine(line, page, Folded.of(all.substring(start, end)), start);
  }

  /** The characters without white space and direction marks at either end. */
  public String text() {
    return folded.toString();
  }

  /** Whether nothing of it is printed: no signs, or nothing but soft hyphens. */
  public boolean isBlank() {
    String text = text();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != SOFT_HYPHEN) {
        return false;
      }
    }
    return true;
  }

  /** Whether this is in a table, where a number that begins a line is one of the table's. */
  public boolean isCell() {
    return line.structure().cell().isPresent();
  }

  /** Whether this is the rule above notes, drawn with characters or with blanks. */
  public boolean isRule() {
    if (isBlank()) {
      return line.text().length() >= BLANK_RULE;
    }
    String text = text();
    if (text.length() < 5) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if ("_‗─━—–-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first characters are set as a superscript, as far as the source shows. */
  public boolean beginsRaised() {
    return line.typography()
        .filter(typography -> !typography.runs().isEmpty())
        .map(typography -> typography.runs().get(0).style().superscript())
        .orElse(false);
  }

  /** Whether there is nothing but figures and what may stand with markers. */
  public boolean holdsMarkersOnly() {
    String text = text();
    boolean figures = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean figure = Digits.value(c) >= 0;
      boolean slash = c == '/' && i + 1 < text.length() && Digits.value(text.charAt(i + 1)) >= 0;
      if (slash || !figure && "()（）[]/,،、 ".indexOf(c) < 0) {
        return false;
      }
      figures |= figure;
    }
    return figures
        && (Digits.value(text.charAt(0)) >= 0 || "(（[".indexOf(text.charAt(0)) >= 0)
        && ",،、".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** How many letters the word before a place has; 0 if there is none or it is a longer one. */
  public static int shortWord(String text, int end, int longest) {
    int letters = 0;
    while (letters <= longest
        && letters < end
        && Character.isLetter(text.charAt(end - letters - 1))) {
      letters++;
    }
    return letters > longest ? 0 : letters;
  }

  /** White space, direction marks, zero-width characters and other controls. */
  public static boolean isIgnorable(char c) {
    if (c < '\u2000') {
      return c <= ' ' || c == '\u00a0' || c == '\u0085';
    }
    return c <= '\u200f'
        || c >= '\u2028' && c <= '\u202f'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\u3000'
        || c == '\ufeff';
  }
}
