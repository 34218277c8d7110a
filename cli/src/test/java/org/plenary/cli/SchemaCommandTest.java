package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.cli.file.CacheFolder;

class SchemaCommandTest {

  private static final Path STANDARD =
      Path.of(System.getProperty("plenary.shared"), "schemas", "akomantoso30.xsd");

  @TempDir Path folder;

  @Test
  void installsTheStandardsSchemaWhichValidateThenUses() throws IOException {
    assumeThat(STANDARD).as("the standard's schema is not on this machine").exists();
    Path cache = folder.resolve("cache");
    Run run = Run.in(cache, new byte[0], false, "schema", "install", "--from", STANDARD);
    assertThat(run.err()).isEmpty();
    Path installed = cache.resolve("akomantoso30.xsd");
    assertThat(run.text()).isEqualTo("installed " + installed + "\n");
    assertThat(installed).hasSameBinaryContentAs(STANDARD);

    byte[] sound = Run.with(Seed.bytes(), false, "convert", "-").out();
    Run valid = Run.in(cache, sound, false, "validate", "-");
    assertThat(valid.text()).isEqualTo("1 file, 0 problems\n");
    Files.writeString(installed, "<!-- changed -->");
    Run damaged = Run.in(cache, sound, false, "validate", "-");
    assertThat(damaged.code()).isEqualTo(1);
    assertThat(damaged.err()).contains(cache + ": error: ", "damaged; install it again");
    Run again = Run.in(cache, new byte[0], false, "schema", "install", "--from", STANDARD);
    assertThat(again.code()).isZero();
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("akomantoso30.xsd", "xml.xsd");
    }
  }

  @Test
  void refusesAnotherFile() throws IOException {
    Path other = Files.writeString(folder.resolve("akomantoso30.xsd"), "<schema/>");
    Path cache = folder.resolve("cache");
    Run run = Run.in(cache, new byte[0], false, "schema", "install", "--from", other);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(other + ": error: not the schema of the OASIS Standard: its SHA-256 is ");
    assertThat(cache).doesNotExist();
    Run missing = Run.of("schema", "install", "--from", folder.resolve("missing.xsd"));
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("missing.xsd: error: cannot be read: no such file");
  }

  @Test
  void wantsACommand() {
    assertThat(Run.of("schema").code()).isEqualTo(2);
    assertThat(Run.of("schema", "install", "--form", "a").code()).isEqualTo(2);
  }

  @Test
  void theCacheIsWhereTheSystemWantsIt() {
    Path home = folder.resolve("home");
    Path cache = folder.resolve("other").toAbsolutePath();
    assertThat(CacheFolder.of(Map.of(), "Linux", home)).isEqualTo(home.resolve(".cache/plenary"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "relative"), "Linux", home))
        .isEqualTo(home.resolve(".cache/plenary"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", cache.toString()), "Linux", home))
        .isEqualTo(cache.resolve("plenary"));
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", cache.toString()), "Mac OS X", home))
        .isEqualTo(home.resolve("Library/Caches/plenary"));
    assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", cache.toString()), "Windows 11", home))
        .isEqualTo(cache.resolve("plenary"));
    assertThat(CacheFolder.of(Map.of(), "Windows 11", home))
        .isEqualTo(home.resolve("AppData/Local/plenary"));
  }
}
