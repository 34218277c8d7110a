package org.plenary.cli.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder in which the program keeps what a user installs, where each system wants it. */
public final class CacheFolder {

  private CacheFolder() {}

  /** The folder of the user who runs the program. */
  public static Path ofUser() {
    return of(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home")));
  }

  /**
   * The folder on a system: {@code %LOCALAPPDATA%\plenary} on Windows, {@code
   * ~/Library/Caches/plenary} on macOS, {@code $XDG_CACHE_HOME/plenary} or {@code ~/.cache/plenary}
   * elsewhere.
   *
   * @param environment its variables
   * @param system its name as Java has it
   * @param home the user's folder
   */
  public static Path of(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return absolute(environment, "LOCALAPPDATA")
          .orElseGet(() -> home.resolve("AppData").resolve("Local"))
          .resolve("plenary");
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches").resolve("plenary");
    }
    return absolute(environment, "XDG_CACHE_HOME")
        .orElseGet(() -> home.resolve(".cache"))
        .resolve("plenary");
  }

  /** The XDG specification wants relative paths passed over. */
  private static Optional<Path> absolute(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isEmpty())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }
}
