package org.plenary.parser.repair;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells text from what an extractor makes of fonts that do not say which characters their glyphs
 * are, and from text that was decoded with the wrong character set. It errs on the side of text: a
 * few odd characters refuse nothing.
 */
final class Legibility {

  private static final int FEWEST = 12;
  private static final String ODD = "!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~";
  private static final String INNER = "!\"#$%&*+;<=>?@[\\]^`{|}~";
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private int letters;
  private int foreign;
  private int odd;
  private int unknown;
  private int capitalsWithin;
  private int words;
  private int riddled;
  private int encoded;

  private Legibility() {}

  /** Why a text cannot be read, if it cannot. */
  static Optional<String> complaint(String text) {
    Legibility found = new Legibility();
    found.count(text);
    return found.complaint();
  }

  private Optional<String> complaint() {
    if (unknown >= FEWEST && 5 * unknown > letters + unknown) {
      return Optional.of(
          "the characters cannot be told: the fonts of the original do not map them to Unicode, "
              + unknown
              + " came out as placeholders");
    }
    if (words >= 3 * FEWEST && 3 * riddled > words && 10 * letters < 7 * (letters + odd)) {
      return Optional.of(
          "the text is garbled: the fonts of the original do not map their characters to Unicode");
    }
    if (encoded >= FEWEST && 4 * encoded > 3 * foreign) {
      return Optional.of(
          "the text is UTF-8 that was read in another character set; convert it again from the"
              + " original");
    }
    if (capitalsWithin >= FEWEST && 3 * capitalsWithin > foreign) {
      return Optional.of(
          "the accented letters are wrong: the text was read in another character set than it was"
              + " written in; convert it again from the original");
    }
    return Optional.empty();
  }

  private void count(String text) {
    int wordStart = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || isWhite(text.charAt(at))) {
        word(text, wordStart, at);
        wordStart = at + 1;
      }
    }
  }

  /** Nothing from the blank to the ogham space is white. */
  private static boolean isWhite(char c) {
    return (c <= ' ' || c >= '\u1680') && Character.isWhitespace(c);
  }

  private void word(String text, int start, int end) {
    if (start == end) {
      return;
    }
    words++;
    boolean inner = false;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c >= 'a' && c <= 'z') {
        letters++;
        continue;
      }
      boolean within = at > start && at + 1 < end;
      boolean letter = Character.isLetter(c);
      letters += letter ? 1 : 0;
      foreign += c > '\u007f' ? 1 : 0;
      odd += c < '\u007f' && ODD.indexOf(c) >= 0 ? 1 : 0;
      unknown += !letter && (c < ' ' || c > '~') && isUnknown(c) ? 1 : 0;
      inner |= within && c < '\u007f' && INNER.indexOf(c) >= 0;
      if (within
          && c >= '\u00c0'
          && c <= '\u00de'
          && Character.isLowerCase(text.charAt(at - 1))
          && Character.isLowerCase(text.charAt(at + 1))) {
        capitalsWithin++;
      }
      if (c >= '\u00c2' && c <= '\u00f4') {
        encoded += encoded(text, at, end);
      }
    }
    riddled += inner ? 1 : 0;
  }

  /** A half of a pair is none: there is no telling from it what the pair is. */
  private static boolean isUnknown(char c) {
    return UnknownCharacters.mayBe(c) && !Character.isSurrogate(c)
        || Character.getType(c) == Character.UNASSIGNED;
  }

  /** How many characters, the one at a place first, are the bytes of one character in UTF-8. */
  private static int encoded(String text, int at, int end) {
    char lead = text.charAt(at);
    int length = lead < '\u00e0' ? 2 : lead < '\u00f0' ? 3 : 4;
    if (at + length > end || text.charAt(at + 1) <= '\u007f') {
      return 0;
    }
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      char c = text.charAt(at + i);
      bytes[i] = c <= '\u00ff' ? (byte) c : String.valueOf(c).getBytes(WINDOWS)[0];
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return length;
    } catch (CharacterCodingException e) {
      return 0;
    }
  }
}
