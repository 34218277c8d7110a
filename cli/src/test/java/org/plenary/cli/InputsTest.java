package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Batch;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.cli.file.Input;
import org.plenary.cli.file.Inputs;
import org.plenary.cli.file.OutputFolder;
import org.plenary.cli.print.Streams;
import org.plenary.cli.run.Report;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InputsTest {

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void document() throws IOException {
    in = folder.resolve("in");
    out = folder.resolve("out");
    Seed.in(in, "z.txt");
  }

  /** What happens to a file after the folder was listed. */
  @FunctionalInterface
  private interface Change {
    void to(Path file) throws Exception;
  }

  /** No file holds arguments: a name that begins with the sign for it is a name. */
  @Test
  void aNameMayBeginWithAt() {
    Run run = Run.of("convert", "@pom.xml");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("@pom.xml: error: no such file");
  }

  @Test
  void aFileThatIsGoneWhenItsTurnComesFailsAlone() throws Exception {
    assertFailsAlone(Files::delete, "no such file or folder");
  }

  @Test
  void aFileThatHasBecomeAFolderFailsAlone() throws Exception {
    assertFailsAlone(
        file -> {
          Files.delete(file);
          Files.createDirectory(file);
        },
        "a folder, not a file");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatHasBecomeAPipeFailsAloneAndDoesNotHang() throws Exception {
    assertFailsAlone(
        file -> {
          Files.delete(file);
          Pipe.at(file);
        },
        "a pipe or device, not a file");
  }

  private void assertFailsAlone(Change change, String message) throws Exception {
    Path file = Seed.in(in, "a.txt");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            err,
            false,
            false,
            folder.resolve("cache"));
    Report report = new Report(streams, false, false, false);
    List<Input> inputs =
        new Inputs(ConvertCommand.ENDINGS, Optional.of(out), report).expand(List.of(in.toString()));
    change.to(file);
    try (Conversions conversions =
        new Conversions(
            streams,
            report,
            new Selection(),
            new OutputFolder(out, Format.AKN),
            inputs,
            Optional.empty(),
            Optional.empty(),
            false)) {
      conversions.run(Batch.of(Plenary.create(), Format.AKN));
    }
    assertThat(report.exitCode()).isEqualTo(1);
    assertThat(err.toString(UTF_8))
        .startsWith(file + ": error: " + message + "\n")
        .contains("plenary: 1 converted, 1 failed in ");
    assertThat(Names.in(out)).containsExactly("z.xml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeInAFolderIsRefusedAndOneThatIsNamedIsRead() throws Exception {
    Path pipe = Pipe.at(in.resolve("p.txt"));
    Run run = Run.of("convert", in, "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(pipe + ": error: a pipe or device, not a file\n");
    assertThat(Names.in(out)).containsExactly("z.xml");
    Process writer =
        new ProcessBuilder("cp", in.resolve("z.txt").toString(), pipe.toString()).start();
    assertThat(Run.of("convert", pipe).out())
        .isEqualTo(Run.of("convert", in.resolve("z.txt")).out());
    assertThat(writer.waitFor()).isZero();
  }

  @Test
  void linksToFilesAreReadLinksToFoldersAreTold() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Path file = Seed.in(elsewhere, "a.txt");
    Files.createSymbolicLink(in.resolve("file.txt"), file);
    Path link = Files.createSymbolicLink(in.resolve("sub"), elsewhere);
    Path circle = Files.createSymbolicLink(in.resolve("circle"), in);
    Run run = Run.of("convert", in, "-o", out);
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains(link + ": left out: a link to a folder; name it to have it read\n")
        .contains(circle + ": left out: a link to a folder; name it to have it read\n");
    assertThat(Names.in(out)).containsExactly("file.xml", "z.xml");
    assertThat(Names.in(elsewhere)).containsExactly("a.txt");
  }

  @Test
  void linksThatLeadNowhereFailAlone() throws IOException {
    Path none = Files.createSymbolicLink(in.resolve("none.txt"), folder.resolve("none"));
    Path circle = in.resolve("circle.txt");
    Files.createSymbolicLink(circle, circle);
    Run run = Run.of("convert", in, "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(none + ": error: no such file or folder\n")
        .contains(circle + ": error: ")
        .contains("1 converted, 2 failed");
  }

  @Test
  void aLinkToAFolderThatIsNamedIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), in);
    Path within = link.resolve("out");
    for (int time = 0; time < 2; time++) {
      Run run = Run.of("convert", link, "-o", within, "--to", "txt");
      assertThat(run.code()).isZero();
      assertThat(run.err()).startsWith(link.resolve("z.txt") + ":");
    }
    assertThat(Names.in(in.resolve("out"))).containsExactly("z.txt");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void namesThatWouldSteerATerminalAreKeptInFilesAndEscapedInLines() throws IOException {
    List<String> names =
        List.of(
            "a\nb", "\u001b[2J", "c\r\u0007", "d\u202ee", "\"f\\", "a..b", "-o", "~", "%s$(x)`y`");
    for (String name : names) {
      Seed.in(in, name + ".txt");
    }
    Files.writeString(in.resolve("\u001b]0;x\n.txt"), "");
    Path report = folder.resolve("report.jsonl");
    Run run = Run.of("convert", in, "-o", out, "--report", report);
    assertThat(run.code()).isEqualTo(1);
    List<String> expected = new ArrayList<>(names.stream().map(name -> name + ".xml").toList());
    expected.add("z.xml");
    assertThat(Names.in(out)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(run.err()).contains("\\u001b]0;x\\u000a.txt: error: the file is empty\n");
    assertThat(run.err().replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
    assertThat(Files.readString(report).replace("\n", "")).doesNotContainPattern("\\p{Cntrl}");
    List<String> inputs = new ArrayList<>();
    for (String line : Files.readAllLines(report)) {
      inputs.add(input(line));
    }
    assertThat(inputs)
        .hasSize(names.size() + 2)
        .contains(in.resolve("a\nb.txt").toString(), in.resolve("\"f\\.txt").toString());
  }

  /** Reads a whole line as JSON and gives its field {@code input}. */
  private static String input(String line) throws IOException {
    String input = "";
    try (JsonParser json = new JsonFactory().createParser(line)) {
      while (json.nextToken() != null) {
        if ("input".equals(json.currentName())) {
          input = json.getText();
        }
      }
    }
    return input;
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", "...", "..txt", "...txt", "no/..", "no/."})
  void outputsOfStrangeNamesStayInTheFolder(String name) throws IOException {
    Path deep = Files.createDirectories(folder.resolve("deep/er"));
    Path file = in.resolve(name);
    if (!Files.isDirectory(file) && !name.contains("/")) {
      Seed.in(in, name);
    }
    Run.of("convert", in.resolve("z.txt"), file, "-o", deep.resolve("out"));
    assertThat(Names.in(deep)).containsExactly("out");
    assertThat(Names.in(folder.resolve("deep"))).containsExactly("er");
    assertThat(deep.resolve("out")).isDirectoryRecursivelyContaining("glob:**z.xml");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesThatTheLocaleCannotSpellFailAlone() throws Exception {
    Process copy =
        new ProcessBuilder(
                "/bin/sh",
                "-c",
                "cp \"$1/z.txt\" \"$1/$(printf 'e\\303\\251').txt\"",
                "sh",
                in.toString())
            .start();
    assertThat(copy.waitFor()).isZero();
    try (Child child = Child.start(folder, "export LC_ALL=C", "convert", in, "-o", out)) {
      assertThat(child.code()).isEqualTo(1);
      assertThat(child.err())
          .contains(": error: the name has characters that the locale has not; ")
          .doesNotContain("\tat ");
    }
    assertThat(Names.in(out)).containsExactly("z.xml");
  }

  @Test
  void standardInputIsReadOnce() {
    byte[] text = "A/RES/99/41\n\nThe General Assembly,\n\n1. Decides;\n".getBytes(UTF_8);
    Run run = Run.with(text, false, "convert", "-", "-", "-o", folder.resolve("out"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("<stdin>: error: it can be read only once");
  }
}
