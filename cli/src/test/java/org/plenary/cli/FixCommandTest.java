package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {

  @TempDir Path folder;

  private Path broken(String name, String as) throws IOException {
    Path file = folder.resolve(as);
    Files.createDirectories(file.getParent());
    try (InputStream in =
        Objects.requireNonNull(
            FixCommandTest.class.getResourceAsStream("/fixtures/broken/" + name + ".xml"))) {
      return Files.write(file, in.readAllBytes());
    }
  }

  @Test
  void tellsWhatItFixedAndWhatItChanged() throws IOException {
    Path input = broken("eid-number", "a.xml");
    Path output = folder.resolve("b.xml");
    Run run = Run.of("fix", input, "-o", output);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines())
        .anyMatch(line -> line.matches("\\Q" + input + "\\E:\\d+:\\d+: fixed\\[EID_NUMBER]: .*"))
        .anyMatch(line -> line.startsWith(input + ": info[REWRITTEN]: attributes changed: "));
    assertThat(run.err()).endsWith("\nplenary: 1 file written, 1 problem fixed, 0 left\n");
    assertThat(Run.of("validate", output).text()).isEqualTo("1 file, 0 problems\n");
    assertThat(output).hasBinaryContent(Run.of("convert", input).out());
  }

  @Test
  void whatIsLeftHasItsPlaceInTheOutput() throws IOException {
    Path input = broken("paragraph-order", "a.xml");
    Path output = folder.resolve("b.xml");
    Run run = Run.of("fix", input, "-o", output);
    assertThat(run.code()).isZero();
    String left = Run.of("validate", output).text().lines().findFirst().orElseThrow();
    assertThat(left).contains("[PARAGRAPH_ORDER]");
    assertThat(run.err()).contains(left).endsWith(" written, 0 problems fixed, 1 left\n");
    assertThat(Run.of("fix", input).err()).contains("<stdout>:").contains("[PARAGRAPH_ORDER]");
  }

  @Test
  void leavesItsOwnFilesAsTheyAre() throws IOException {
    Path own = folder.resolve("own.xml");
    Run.of("convert", Seed.in(folder, "a.txt"), "-o", own);
    Run run = Run.of("fix", own);
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Files.readAllBytes(own));
    assertThat(run.err()).isEqualTo("plenary: 1 file written, 0 problems fixed, 0 left\n");
    assertThat(Run.with(run.out(), false, "fix", "-").out()).isEqualTo(run.out());
  }

  @Test
  void mirrorsAFolderAndGoesOnWhenOneFails() throws IOException {
    broken("eid-form", "in/a.xml");
    broken("eid-twice", "in/sub/b.akn");
    broken("end-tag-missing", "in/c.xml");
    Path out = folder.resolve("out");
    Run run = Run.of("fix", folder.resolve("in"), "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(Path.of("c.xml") + ": error: line ")
        .contains("plenary: 2 files written, ");
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> out.relativize(file).toString()))
          .containsExactlyInAnyOrder("a.xml", Path.of("sub", "b.xml").toString());
    }
  }

  @Test
  void saysInOneLineWhatIsWrong() throws IOException {
    Path pdf = Files.write(folder.resolve("a.pdf"), "%PDF-1.7".getBytes(UTF_8));
    assertLine(Run.of("fix", pdf), pdf + ": error: not XML; Akoma Ntoso alone can be fixed");
    Path input = broken("eid-form", "a.xml");
    byte[] before = Files.readAllBytes(input);
    assertLine(
        Run.of("fix", input, "-o", input),
        input + ": error: cannot be written: it is the input itself");
    assertThat(input).hasBinaryContent(before);
    Path missing = folder.resolve("missing.xml");
    assertLine(Run.of("fix", missing), missing + ": error: no such file or folder");
    Run noSchema = Run.of("fix", input, "--schema", missing);
    assertThat(noSchema.code()).isEqualTo(1);
    assertThat(noSchema.err()).startsWith(missing + ": error: ").hasLineCount(1);
  }

  private static void assertLine(Run run, String start) {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(start).hasLineCount(1);
  }

  @Test
  void wrongUsageIsToldBeforeAnythingIsDone() throws IOException {
    Path input = broken("eid-form", "a.xml");
    assertUsage(Run.of("fix"), "no FILE is named");
    assertUsage(Run.of("fix", folder), "several inputs or a folder need -o with a folder");
    assertUsage(
        Run.of("fix", input, "-o", folder.resolve("a.pdf")),
        "Akoma Ntoso is written, but " + folder.resolve("a.pdf") + " has the ending of another");
  }

  private static void assertUsage(Run run, String message) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("plenary: " + message);
  }

  @Test
  void checksAgainstTheStandardsSchemaToo() throws IOException {
    Path schema = Path.of(System.getProperty("plenary.shared"), "schemas", "akomantoso30.xsd");
    assumeThat(schema).as("the standard's schema is not on this machine").exists();
    Path input = broken("attribute-unknown", "a.xml");
    Run run = Run.of("fix", input, "--schema", schema, "-o", folder.resolve("b.xml"));
    assertThat(run.err()).contains(": fixed[SCHEMA_INVALID]: ").endsWith(" fixed, 0 left\n");
  }
}
