package org.plenary.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text together with its folded form, in which all ways of printing the same words look the same.
 *
 * <p>Folding lowers the case without regard to any locale; turns every kind of space, apostrophe,
 * quotation mark and dash into one; makes full-width signs half-width; drops accents, vowel signs,
 * tatweel, soft hyphens and direction marks; unites the forms of alef, hamza and yeh, and Arabic
 * digits with European ones; and runs spaces together. Spaces beside a Chinese sign vanish, so that
 * {@code 第 68 次} and {@code 第68次} are one. The folded form neither begins nor ends with a space.
 *
 * <p>As a character sequence it is the text as printed. Methods of this package that are given a
 * folded text do not fold it again, so fold once what you mean to ask about several times.
 */
public final class Folded implements Foldable {

  private final String printed;
  private final String folded;

  /** Where the folded characters begin and end in the printed text; empty if each is in place. */
  private final int[] starts;

  private final int[] ends;
  private @Nullable String key;

  private Folded(String printed, boolean trim) {
    this.printed = printed;
    Folder folder = new Folder(printed);
    this.folded = folder.fold(trim);
    this.starts = folder.starts();
    this.ends = folder.ends();
  }

  /** Folds a text; one that keeps its folded form is not folded again. */
  public static Folded of(CharSequence text) {
    return text instanceof Foldable kept ? kept.folded() : new Folded(text.toString(), true);
  }

  @Override
  public Folded folded() {
    return this;
  }

  /** The folded form alone, with the spaces at its ends if {@code text} has them. */
  static String literal(String text) {
    return new Folded(text, false).folded;
  }

  /** The folded form without any space, for use as a key. */
  static String key(CharSequence text) {
    Folded folded = Folded.of(text);
    @Nullable String known = folded.key;
    if (known == null) {
      known = folded.folded.replace(" ", "");
      folded.key = known;
    }
    return known;
  }

  /** The folded form. */
  public String text() {
    return folded;
  }

  /** Where in the printed text the folded character at that index begins. */
  public int start(int index) {
    if (index >= folded.length()) {
      return printed.length();
    }
    return starts.length == 0 ? index : starts[index];
  }

  /** Where in the printed text the folded characters before that index end. */
  public int end(int index) {
    if (index == 0) {
      return start(0);
    }
    return ends.length == 0 ? index : ends[index - 1];
  }

  /** The index in the folded form of the first character printed at or after that offset. */
  public int index(int offset) {
    if (starts.length == 0) {
      return Math.min(offset, folded.length());
    }
    int found = Arrays.binarySearch(starts, offset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == offset) {
      found--;
    }
    return found;
  }

  /** The text as printed between two indexes of the folded form. */
  public String printed(int from, int to) {
    return from >= to ? "" : printed.substring(start(from), end(to));
  }

  @Override
  public int length() {
    return printed.length();
  }

  @Override
  public char charAt(int offset) {
    return printed.charAt(offset);
  }

  @Override
  public CharSequence subSequence(int from, int to) {
    return printed.subSequence(from, to);
  }

  @Override
  public String toString() {
    return printed;
  }

  /** Whether words written with that sign stand without spaces, as in Chinese. */
  static boolean unspaced(char sign) {
    return (sign >= 0x2E80 && sign <= 0x9FFF)
        || (sign >= 0xF900 && sign <= 0xFAFF)
        || (sign >= 0xFF00 && sign <= 0xFFEF);
  }
}
