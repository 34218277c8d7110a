package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.source.SourceException;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\n([^`]*)^```$");

  @TempDir Path folder;

  @Test
  void itsJavaCompilesAndRuns() throws IOException, InterruptedException, SourceException {
    Path source = Files.writeString(folder.resolve("Example.java"), blocks("java").get(0));
    Path seed = Files.copy(Fixtures.SEED, folder.resolve("60-212.zh.txt"));
    String classes = System.getProperty("java.class.path");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    boolean compiled =
        compiler
            .getTask(
                said,
                null,
                null,
                List.of("-Xlint:all", "-cp", classes, "-d", folder.toString()),
                null,
                compiler.getStandardFileManager(null, null, UTF_8).getJavaFileObjects(source))
            .call();
    assertThat(compiled).as(said.toString()).isTrue();

    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(java.toString(), "-cp", folder + File.pathSeparator + classes, "Example")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    assertThat(printed).isEqualTo(blocks("text").get(0));

    Plenary plenary = Plenary.create();
    byte[] xml = plenary.write(plenary.read(seed).deliberation(), Format.AKN);
    assertThat(folder.resolve("60-212.xml")).hasBinaryContent(xml);
  }

  @Test
  void itsXmlIsWhatComesOut() throws IOException, SourceException {
    Plenary plenary = Plenary.create();
    byte[] xml = plenary.write(plenary.read(Fixtures.SEED).deliberation(), Format.AKN);
    List<String> parts = List.of(blocks("xml").get(0).replaceAll("(?m)^\\s+", "").split("…\\n"));
    assertThat(new String(xml, UTF_8).replaceAll("(?m)^\\s+", "")).containsSubsequence(parts);
  }

  private static List<String> blocks(String language) throws IOException {
    String readme = Files.readString(Fixtures.PROJECT.resolve("README.md"));
    return BLOCK
        .matcher(readme)
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .toList();
  }
}
