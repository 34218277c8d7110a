package org.plenary.language.phrase;

import java.text.Normalizer;
import java.util.Arrays;
import org.plenary.text.Characters;

/** Builds the folded form of a text from left to right; see {@link Folded}. */
final class Folder {

  private static final int UNEVEN = Integer.MIN_VALUE;

  private final String text;
  private final char[] signs;

  /** The folded form; it takes the place of signs that were read, as long as it is no longer. */
  private char[] out;

  private int length;

  /** Where in the text each character of the folded form begins, and with which sign it ends. */
  private final RisingNumbers firsts = new RisingNumbers();

  private final RisingNumbers lasts = new RisingNumbers();

  /**
   * By how much the place of each character in the text exceeds that in the folded form, as long as
   * each has one sign; {@link #UNEVEN} where that has to be looked at.
   */
  private int shift;

  /** Where in the text the last character of the folded form ends. */
  private int reached = -1;

  private boolean spacePending;
  private int spaceStart;
  private boolean lastUnspaced;

  Folder(String text) {
    this.text = text;
    this.signs = text.toCharArray();
    this.out = signs;
  }

  /** The folded form, without the spaces at its ends if it is to be trimmed. */
  String fold(boolean trim) {
    int at = 0;
    while (at < signs.length) {
      int next = run(at);
      if (next == at) {
        add(signs[next++], at, trim);
      }
      at = next;
    }
    if (spacePending && !trim && !lastUnspaced) {
      put(' ', spaceStart, signs.length - 1);
    }
    String folded = new String(out, 0, length);
    return folded.equals(text) ? text : folded;
  }

  /**
   * Folds signs while each becomes exactly one sign at the current shift; gives the index after the
   * last.
   */
  private int run(int from) {
    int by = shift;
    if (spacePending || from - length != by) {
      return from;
    }
    char[] table = {};
    int page = -1;
    boolean spaced = length > 0 && !lastUnspaced;
    int at = from;
    for (; at < signs.length && at - by < out.length; at++) {
      char sign = signs[at];
      if (sign >> 8 != page) {
        page = sign >> 8;
        table = PlainSigns.page(page);
      }
      char plain = table[sign & 0xFF];
      if (plain < PlainSigns.FIRST_KEPT
          && !(plain == PlainSigns.SPACE && spaced && isSpaced(at + 1))) {
        break;
      }
      out[at - by] = plain;
      spaced = !Characters.isUnspaced(sign);
    }
    if (at > from) {
      length = at - by;
      reached = at - 1;
      lastUnspaced = !spaced;
    }
    return at;
  }

  /** Whether a sign stands at a place that is kept, and that a space may stand before. */
  private boolean isSpaced(int at) {
    return at < signs.length
        && PlainSigns.of(signs[at]) >= PlainSigns.FIRST_KEPT
        && !Characters.isUnspaced(signs[at]);
  }

  private void add(char sign, int at, boolean trim) {
    char plain = PlainSigns.of(sign);
    switch (plain) {
      case PlainSigns.SPACE -> space(at);
      case PlainSigns.MARK -> markLast(at);
      case PlainSigns.FORMAT -> {}
      case PlainSigns.APART -> apart(sign, at, trim);
      default -> add(plain, sign, at, trim);
    }
  }

  /** Where in the text each character of the folded form begins. */
  RisingNumbers firsts() {
    return firsts.kept();
  }

  /** With which sign of the text each character of the folded form ends. */
  RisingNumbers lasts() {
    return lasts.kept();
  }

  private void space(int at) {
    if (!spacePending) {
      spacePending = true;
      spaceStart = at;
    }
  }

  /** A mark that was dropped belongs to the sign that bears it. */
  private void markLast(int at) {
    if (length > 0 && !spacePending && reached == at - 1) {
      lasts.rise(length - 1, at);
      reached = at;
      shift = UNEVEN;
    }
  }

  /** The letters of a presentation form, such as a ligature. */
  private void apart(char sign, int at, boolean trim) {
    String letters = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC);
    for (int k = 0; k < letters.length(); k++) {
      char plain = PlainSigns.of(letters.charAt(k));
      if (plain >= PlainSigns.FIRST_KEPT) {
        add(plain, sign, at, trim);
      }
    }
  }

  private void add(char plain, char sign, int at, boolean trim) {
    boolean unspaced = Characters.isUnspaced(sign);
    if (spacePending) {
      if (!unspaced && !lastUnspaced && (length > 0 || !trim)) {
        put(' ', spaceStart, at - 1);
      }
      spacePending = false;
    }
    put(plain, at, at);
    lastUnspaced = unspaced;
  }

  private void put(char plain, int first, int last) {
    if (length == out.length || out == signs && length > last) {
      out = Arrays.copyOf(out, length * 2 + 1);
    }
    if (first != last || first - length != shift) {
      firsts.rise(length, first);
      lasts.rise(length, last);
      shift = first == last ? first - length : UNEVEN;
    }
    reached = last;
    out[length++] = plain;
  }
}
