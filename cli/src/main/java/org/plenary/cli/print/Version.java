package org.plenary.cli.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"plenary " + number()};
  }

  /** The number alone, e.g. {@code 1.0.0}. */
  public static String number() {
    Properties built = new Properties();
    try (InputStream in =
        Objects.requireNonNull(
            Version.class.getResourceAsStream("/org/plenary/cli/version.properties"))) {
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return built.getProperty("version", "");
  }
}
