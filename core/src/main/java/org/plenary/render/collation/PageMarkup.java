package org.plenary.render.collation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the pages of this package have in common: escaping, and the files that they are made of. */
final class PageMarkup {

  private PageMarkup() {}

  /** Text for an element or for an attribute in quotation marks. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c >= ' ' || c == '\n' || c == '\t' ? c : 0xFFFD);
              }
            });
    return out.toString();
  }

  /** A file beside this class. */
  static String resource(String name) {
    try (InputStream in = PageMarkup.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
