package org.plenary.source;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.source.Line.Region;

/**
 * Reads plain text. Lines end at a line feed, a carriage return, both, a vertical tab, or one of
 * U+0085, U+2028 and U+2029; a form feed ends the page as well. The text itself is kept as it was
 * decoded, so that spans count in what the user has.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextReader {

  /** The most bytes that are read unless the user says otherwise: 256 MB. */
  public static final int DEFAULT_LIMIT = 256 << 20;

  private static final int TOLERATED_CONTROLS = 8;

  private final int maximumBytes;

  /** Reads up to {@value #DEFAULT_LIMIT} bytes. */
  public TextReader() {
    this(DEFAULT_LIMIT);
  }

  /**
   * @param maximumBytes what is longer is refused
   */
  public TextReader(int maximumBytes) {
    this.maximumBytes = maximumBytes;
  }

  /**
   * Decodes a text and cuts it into pages and lines.
   *
   * @param name what to call it in diagnostics
   * @param bytes the whole file
   * @param encoding how it is encoded; when empty, UTF-8, UTF-16 and GB18030 are told apart
   * @throws SourceException if it is empty, too long, binary, or in an encoding that cannot be told
   *     or is not the one given
   */
  public Source read(String name, byte[] bytes, Optional<Charset> encoding) throws SourceException {
    if (bytes.length > maximumBytes) {
      throw new SourceException("longer than the limit of " + maximumBytes + " bytes");
    }
    String text = TextDecoder.decode(bytes, encoding);
    if (text.isBlank()) {
      throw new SourceException(
          bytes.length == 0 ? "the file is empty" : "the file has only blanks");
    }
    refuseBinary(text);
    return new Source(name, text, pages(text));
  }

  private static void refuseBinary(String text) throws SourceException {
    int controls = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' && (c < '\t' || c > '\r')) {
        controls++;
        if (c == 0) {
          throw new SourceException("binary data, not text (a NUL at character " + at + ")");
        }
      }
    }
    if (controls > TOLERATED_CONTROLS && controls > text.length() / 100) {
      throw new SourceException("binary data, not text (" + controls + " control characters)");
    }
  }

  private static List<Page> pages(String text) {
    List<Page> pages = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int number = 0;
    int start = 0;
    int length = text.length();
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (!endsLine(c)) {
        continue;
      }
      boolean page = c == '\f';
      if (!page || at > start || lines.isEmpty()) {
        lines.add(line(++number, text, start, at));
      }
      if (page) {
        pages.add(new Page(pages.size() + 1, lines));
        lines.clear();
      } else if (c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') {
        at++;
      }
      start = at + 1;
    }
    if (start < length) {
      lines.add(line(++number, text, start, length));
    }
    if (!lines.isEmpty()) {
      pages.add(new Page(pages.size() + 1, lines));
    }
    return pages;
  }

  private static boolean endsLine(char c) {
    return c <= '\r' ? c >= '\n' : c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static Line line(int number, String text, int start, int end) {
    return new Line(
        number, new Span(start, end), text.substring(start, end), Region.UNKNOWN, Optional.empty());
  }
}
