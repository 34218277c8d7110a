package org.plenary.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with an expected file beside this class. A run with {@code -Dplenary.golden=update}
 * rewrites the file, and fails all the same.
 */
public final class Golden {

  private Golden() {}

  /** Fails unless the file of that name holds exactly these characters. */
  public static void check(String name, String actual) {
    try {
      if ("update".equals(System.getProperty("plenary.golden"))) {
        Files.writeString(Path.of("src/test/resources/org/plenary/render").resolve(name), actual);
        fail("rewritten: " + name);
      }
      try (InputStream in = Golden.class.getResourceAsStream(name)) {
        assertThat(in).as("expected file %s", name).isNotNull();
        assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
