package org.plenary.text;

import org.jspecify.annotations.Nullable;

/** Characters as XML 1.0 wants them, and HTML as well. */
public final class XmlEscapes {

  private static final String REPLACEMENT = "\ufffd";

  private XmlEscapes() {}

  /** Text of an element, escaped. */
  public static String text(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text(text.toCharArray(), 0, text.length(), out);
    return out.toString();
  }

  /** Appends text of an element. A carriage return is kept as a character reference. */
  public static void text(char[] text, int start, int length, StringBuilder out) {
    append(text, start, start + length, out, false);
  }

  /** The value of an attribute between double quotes. White space is kept as references. */
  public static String attribute(String value) {
    StringBuilder out = new StringBuilder(value.length() + 16);
    attribute(value, out);
    return out.toString();
  }

  /** Appends the value of an attribute between double quotes. White space is kept as references. */
  public static void attribute(String value, StringBuilder out) {
    for (int i = 0; i < value.length(); i++) {
      if (of(value.charAt(i), true) != null) {
        append(value.toCharArray(), 0, value.length(), out, true);
        return;
      }
    }
    out.append(value);
  }

  private static void append(
      char[] text, int start, int end, StringBuilder out, boolean attribute) {
    int from = start;
    for (int i = start; i < end; i++) {
      String escape = of(text[i], attribute);
      if (escape == null) {
        continue;
      }
      if (Character.isHighSurrogate(text[i])
          && i + 1 < end
          && Character.isLowSurrogate(text[i + 1])) {
        i++;
        continue;
      }
      out.append(text, from, i - from).append(escape);
      from = i + 1;
    }
    out.append(text, from, end - from);
  }

  /** What stands for a character; nothing if it stands for itself. */
  public static @Nullable String of(char c, boolean attribute) {
    if (c > '>' && c < Character.MIN_SURROGATE) {
      return null;
    }
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> attribute ? "&quot;" : null;
      case '\r' -> "&#13;";
      case '\n' -> attribute ? "&#10;" : null;
      case '\t' -> attribute ? "&#9;" : null;
      default -> c < ' ' || c >= '\ufffe' || Character.isSurrogate(c) ? REPLACEMENT : null;
    };
  }
}
