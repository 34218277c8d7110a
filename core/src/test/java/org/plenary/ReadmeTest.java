package org.plenary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;

/** What the README shows is what happens. */
class ReadmeTest {

  private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\n([^`]*)^```$");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([A-Z_]+)` (error|warning) \\| [^|]+ \\| ([^|]+) \\|$");

  private static final Pattern EXAMPLE = Pattern.compile("`([^`]+)`");

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

  @Test
  void itsFixAndItsOutlineAreWhatComesOut() throws IOException, SourceException {
    Plenary plenary = Plenary.create();
    Path broken = Fixtures.folder("broken");
    byte[] xml = Files.readAllBytes(broken.resolve("eid-number.xml"));
    Fix fix = plenary.fix("eid-number.xml", xml);
    assertThat(fix.solved()).hasSize(1);
    assertThat(fix.left()).isEmpty();
    List<String> changes = fix.changes().stream().map(Diagnostic::toString).toList();
    Conversion sound = plenary.read(broken.resolve("sound.xml"));
    assertThat(blocks("console"))
        .hasSize(2)
        .satisfies(
            first ->
                assertThat(first)
                    .contains(fix.solved().get(0).message(), String.join("\n", changes)),
            Index.atIndex(0))
        .satisfies(
            second ->
                assertThat(second)
                    .endsWith(
                        "$ plenary show sound.xml\nsound.xml\n"
                            + String.join("\n", plenary.outline(sound.deliberation()).text(80))
                            + "\n"),
            Index.atIndex(1));
  }

  /** Each row: {@code | `CODE` severity | what is right | an example in code |}. */
  @Test
  void itListsEachRuleWithWhatBreaksIt() throws IOException, SourceException {
    List<MatchResult> rows = ROW.matcher(readme()).results().toList();
    assertThat(rows)
        .extracting(row -> row.group(1))
        .containsExactlyElementsOf(Plenary.rules().keySet().stream().map(Code::name).toList());
    for (MatchResult row : rows) {
      Code code = Code.valueOf(row.group(1));
      assertThat(row.group(2)).isEqualToIgnoringCase(code.severity().name());
      List<String> examples = EXAMPLE.matcher(row.group(3)).results().map(e -> e.group(1)).toList();
      assertThat(examples).as(row.group()).isNotEmpty();
      assertThat(broken(code))
          .as(row.group())
          .anySatisfy(xml -> assertThat(examples).anyMatch(xml::contains));
    }
  }

  /** The broken files that have problems of that code. */
  private static List<String> broken(Code code) throws IOException, SourceException {
    List<String> broken = new ArrayList<>();
    try (Stream<Path> files = Files.list(Fixtures.folder("broken"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xml")).sorted().toList()) {
        if (Plenary.create().validate(file).stream().anyMatch(p -> p.code() == code)) {
          broken.add(Files.readString(file, ISO_8859_1));
        }
      }
    }
    return broken;
  }

  private static String readme() throws IOException {
    return Files.readString(Fixtures.PROJECT.resolve("README.md"));
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(readme())
        .results()
        .filter(block -> block.group(1).equals(language))
        .map((MatchResult block) -> block.group(2))
        .toList();
  }
}
