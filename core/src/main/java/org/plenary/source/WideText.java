package org.plenary.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells UTF-16 without a byte order mark. Text has blanks, line ends and figures, whose high byte
 * is zero: in the wrong byte order they are characters that no language here uses.
 */
final class WideText {

  private WideText() {}

  /** The byte order that makes text of nearly all of the sample, if one does. */
  static Optional<Charset> detect(byte[] sample) {
    if (!hasNul(sample) || 5 * bytePairs(sample) > 3 * (sample.length / 2)) {
      return Optional.empty();
    }
    double big = plausible(new String(sample, UTF_16BE));
    double little = plausible(new String(sample, UTF_16LE));
    if (Math.max(big, little) < 0.95 || Math.abs(big - little) < 0.02) {
      return Optional.empty();
    }
    return Optional.of(big > little ? UTF_16BE : UTF_16LE);
  }

  /** How many units are two printable bytes of ASCII: few in UTF-16, nearly all elsewhere. */
  private static int bytePairs(byte[] sample) {
    int pairs = 0;
    for (int at = 1; at < sample.length; at += 2) {
      if (sample[at - 1] >= ' ' && sample[at] >= ' ') {
        pairs++;
      }
    }
    return pairs;
  }

  private static boolean hasNul(byte[] sample) {
    for (byte b : sample) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** The share of characters that the six languages use; 0 where not even a blank is found. */
  private static double plausible(String text) {
    if (text.chars().noneMatch(c -> c == ' ' || c == '\n' || c == '\r')) {
      return 0;
    }
    return (double) text.chars().filter(WideText::isUsual).count() / Math.max(1, text.length());
  }

  private static boolean isUsual(int c) {
    return (c >= '\t' && c <= '\r')
        || (c >= ' ' && c <= 0x24F)
        || (c >= 0x400 && c <= 0x52F)
        || (c >= 0x600 && c <= 0x6FF)
        || (c >= 0x2010 && c <= 0x2044)
        || (c >= 0x3000 && c <= 0x301F)
        || (c >= 0x4E00 && c <= 0x9FFF && (c & 0xFF) != 0)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }
}
