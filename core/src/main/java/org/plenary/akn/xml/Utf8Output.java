package org.plenary.akn.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.plenary.text.XmlEscapes;

/** Characters on their way to bytes: escaped and encoded in one pass. */
final class Utf8Output {

  /** The most bytes that one character becomes: a quotation mark in an attribute. */
  private static final int MOST = Integer.MAX_VALUE - 8;

  private static final int WIDEST = 6;

  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;
  private static final int SIX_BITS = 0x3F;

  private byte[] bytes;
  private int length;

  /** What is just being written of a string. */
  private char[] characters = new char[256];

  /** How characters are written. */
  private enum Kind {
    /** As they are. */
    RAW,
    /** As text of an element. */
    TEXT,
    /** The same, with tabs and line ends as blanks. */
    LINE,
    /** As the value of an attribute between double quotes. */
    ATTRIBUTE
  }

  Utf8Output(int room) {
    bytes = new byte[room];
  }

  /** How many bytes wait to be passed on. */
  int length() {
    return length;
  }

  /** Passes on what was written. */
  void flush(OutputStream to) throws IOException {
    to.write(bytes, 0, length);
    length = 0;
  }

  /** All that was written and not passed on. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  Utf8Output append(char ascii) {
    reserve(1);
    bytes[length++] = (byte) ascii;
    return this;
  }

  Utf8Output append(String markup) {
    return write(markup, Kind.RAW);
  }

  /** Writes text of an element. A carriage return is kept as a character reference. */
  void text(String text) {
    write(text, Kind.TEXT);
  }

  /** Writes text with tabs and line ends as blanks. */
  void line(char[] text, int start, int count) {
    write(text, start, start + count, Kind.LINE);
  }

  /** Writes the value of an attribute. White space is kept as references. */
  void attribute(String value) {
    write(value, Kind.ATTRIBUTE);
  }

  private Utf8Output write(String text, Kind kind) {
    int count = text.length();
    if (characters.length < count) {
      characters = new char[2 * count];
    }
    text.getChars(0, count, characters, 0);
    write(characters, 0, count, kind);
    return this;
  }

  private void reserve(int room) {
    if (bytes.length - length < room) {
      bytes =
          Arrays.copyOf(
              bytes, bytes.length + Math.max(room, Math.min(bytes.length, MOST - bytes.length)));
    }
  }

  private void write(char[] text, int start, int end, Kind kind) {
    for (int i = start; i < end; i++) {
      reserve(WIDEST);
      char c = text[i];
      if (c < ONE_BYTE && (c > '>' || kind == Kind.RAW)) {
        bytes[length++] = (byte) c;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(text[i + 1])) {
        i++;
        encode(Character.toCodePoint(c, text[i]));
      } else if (kind == Kind.LINE && (c == '\n' || c == '\t' || c == '\r')) {
        bytes[length++] = ' ';
      } else {
        String escape = kind == Kind.RAW ? raw(c) : XmlEscapes.of(c, kind == Kind.ATTRIBUTE);
        if (escape == null) {
          encode(c);
        } else {
          escape.chars().forEach(this::encode);
        }
      }
    }
  }

  /** Half a character, which has no bytes, becomes what Java makes of it everywhere. */
  private static @Nullable String raw(char c) {
    return Character.isSurrogate(c) ? "?" : null;
  }

  private void encode(int c) {
    if (c < ONE_BYTE) {
      bytes[length++] = (byte) c;
    } else if (c < TWO_BYTES) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
      bytes[length++] = (byte) (ONE_BYTE | c & SIX_BITS);
    } else if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (ONE_BYTE | c >> 6 & SIX_BITS);
      bytes[length++] = (byte) (ONE_BYTE | c & SIX_BITS);
    } else {
      bytes[length++] = (byte) (0xF0 | c >> 18);
      bytes[length++] = (byte) (ONE_BYTE | c >> 12 & SIX_BITS);
      bytes[length++] = (byte) (ONE_BYTE | c >> 6 & SIX_BITS);
      bytes[length++] = (byte) (ONE_BYTE | c & SIX_BITS);
    }
  }
}
