package org.plenary.language;

import java.text.Normalizer;
import java.util.Arrays;

/** Builds the folded form of a text from left to right; see {@link Folded}. */
final class Folder {

  private static final int[] IN_PLACE = {};

  private final String text;
  private char[] out;
  private int length;
  private int[] starts = IN_PLACE;
  private int[] ends = IN_PLACE;
  private boolean moved;
  private boolean spacePending;
  private int spaceStart;
  private boolean lastUnspaced;

  Folder(String text) {
    this.text = text;
    this.out = new char[text.length() + 1];
  }

  /** The folded form, without the spaces at its ends if it is to be trimmed. */
  String fold(boolean trim) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      char plain = PlainSigns.of(sign);
      switch (plain) {
        case PlainSigns.SPACE -> space(i);
        case PlainSigns.MARK -> markLast(i);
        case PlainSigns.FORMAT -> {}
        case PlainSigns.APART -> apart(sign, i, trim);
        default -> add(plain, sign, i, trim);
      }
    }
    if (spacePending && !trim && !lastUnspaced) {
      put(' ', spaceStart, text.length());
    }
    return new String(out, 0, length);
  }

  /** Where the folded characters begin in the text; empty if each stands at its own index. */
  int[] starts() {
    return moved ? Arrays.copyOf(starts, length) : IN_PLACE;
  }

  /** Where the folded characters end in the text; empty if each takes its own index. */
  int[] ends() {
    return moved ? Arrays.copyOf(ends, length) : IN_PLACE;
  }

  private void space(int at) {
    if (!spacePending) {
      spacePending = true;
      spaceStart = at;
    }
  }

  /** A mark that was dropped belongs to the sign that bears it. */
  private void markLast(int at) {
    int last = length - 1;
    if (last >= 0 && !spacePending && (moved ? ends[last] : length) == at) {
      move();
      ends[last] = at + 1;
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
    boolean unspaced = Folded.unspaced(sign);
    if (spacePending) {
      if (!unspaced && !lastUnspaced && (length > 0 || !trim)) {
        put(' ', spaceStart, at);
      }
      spacePending = false;
    }
    put(plain, at, at + 1);
    lastUnspaced = unspaced;
  }

  private void put(char plain, int start, int end) {
    if (length == out.length) {
      out = Arrays.copyOf(out, length * 2);
    }
    if (!moved && (start != length || end != length + 1)) {
      move();
    }
    if (moved) {
      if (length == starts.length) {
        starts = Arrays.copyOf(starts, length * 2 + 2);
        ends = Arrays.copyOf(ends, length * 2 + 2);
      }
      starts[length] = start;
      ends[length] = end;
    }
    out[length++] = plain;
  }

  /** From here on, characters do not stand at their own indexes. */
  private void move() {
    if (moved) {
      return;
    }
    moved = true;
    starts = new int[out.length];
    ends = new int[out.length];
    for (int i = 0; i < length; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
  }
}
