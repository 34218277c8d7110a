package org.plenary.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns bytes into characters and refuses what cannot be told. No byte is ever replaced: a text is
 * decoded whole or not at all. A byte order mark says how to decode and is no part of the text.
 */
final class TextDecoder {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final char REPLACEMENT = '\ufffd';
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** As many bytes as show the encoding. */
  private static final int SAMPLE = 1 << 14;

  /** The least confidence, of 100, with which a text is taken for Chinese. */
  private static final int CONFIDENT = 50;

  private TextDecoder() {}

  static String decode(byte[] bytes, Optional<Charset> encoding) throws SourceException {
    if (encoding.isPresent()) {
      return withoutMark(strict(bytes, encoding.get()));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return withoutMark(strict(bytes, UTF_16BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return withoutMark(strict(bytes, UTF_16LE));
    }
    Optional<Charset> wide = WideText.detect(sample(bytes, 0));
    if (wide.isPresent()) {
      return strict(bytes, wide.get());
    }
    String text = new String(bytes, UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return withoutMark(text);
    }
    int malformed = malformed(bytes, UTF_8);
    if (malformed < 0) {
      return withoutMark(text);
    }
    if (looksChinese(bytes) && malformed(bytes, GB18030) < 0) {
      return new String(bytes, GB18030);
    }
    throw new SourceException(
        "the encoding cannot be told (not UTF-8 at byte "
            + malformed
            + "); name it with --encoding");
  }

  private static String strict(byte[] bytes, Charset charset) throws SourceException {
    try {
      CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
      return decoder
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new SourceException(
          "not "
              + charset
              + " at byte "
              + malformed(bytes, charset)
              + "; name the encoding with --encoding",
          e);
    }
  }

  /** The offset of the first byte that is not of this encoding, or -1. */
  private static int malformed(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 13);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }

  private static boolean looksChinese(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    CharsetMatch match = new CharsetDetector().setText(sample(bytes, first)).detect();
    return match != null
        && match.getName().equals(GB18030.name())
        && match.getConfidence() >= CONFIDENT;
  }

  private static byte[] sample(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
