package org.plenary.akn;

import java.nio.CharBuffer;

/** Characters as XML 1.0 wants them. */
final class XmlEscapes {

  private static final char REPLACEMENT = '\ufffd';

  private XmlEscapes() {}

  /** Appends text of an element. A carriage return is kept as a character reference. */
  static void text(char[] text, int start, int length, StringBuilder out) {
    append(CharBuffer.wrap(text, start, length), out, false);
  }

  /** Appends the value of an attribute between double quotes. White space is kept as references. */
  static void attribute(CharSequence value, StringBuilder out) {
    append(value, out, true);
  }

  private static void append(CharSequence text, StringBuilder out, boolean attribute) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '<') {
        out.append("&lt;");
      } else if (c == '&') {
        out.append("&amp;");
      } else if (c == '>') {
        out.append("&gt;");
      } else if (c == '"' && attribute) {
        out.append("&quot;");
      } else if (c == '\r' || (attribute && (c == '\n' || c == '\t'))) {
        out.append("&#").append((int) c).append(';');
      } else if ((c < 0x20 && c != '\n' && c != '\t') || c >= 0xfffe) {
        out.append(REPLACEMENT);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      } else {
        out.append(Character.isSurrogate(c) ? REPLACEMENT : c);
      }
    }
  }
}
