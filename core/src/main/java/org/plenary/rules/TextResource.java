package org.plenary.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text file that comes with the library. */
public final class TextResource {

  private TextResource() {}

  /**
   * Reads a file as UTF-8.
   *
   * @param beside the class beside which it lies
   * @param name its name there
   * @throws IllegalStateException if it is missing
   */
  public static String read(Class<?> beside, String name) {
    try (@Nullable InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
