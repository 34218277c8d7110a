package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in the way of outputs, for root too: permissions would not. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OutputFolderTest {

  @TempDir Path folder;
  private Path in;
  private Path out;
  private Path elsewhere;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectory(folder.resolve("in"));
    out = Files.createDirectory(folder.resolve("out"));
    elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
  }

  @Test
  void aFileWhereAFolderShouldBeFailsWhatGoesThereAndNothingElse() throws IOException {
    Seed.in(in, "a.txt");
    Seed.in(in, "sub/b.txt");
    Seed.in(in, "sub/c.txt");
    Files.writeString(out.resolve("sub"), "mine");
    Run run = convert();
    assertThat(run.code()).isEqualTo(1);
    assertThat(errors(run))
        .containsExactly(
            out.resolve("sub/b.xml") + ": error: cannot be written: there is a file of that name",
            out.resolve("sub/c.xml") + ": error: cannot be written: there is a file of that name");
    assertThat(Names.in(out)).containsExactly("a.xml", "sub");
    assertThat(out.resolve("sub")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/proc/plenary", "/proc/plenary/a.xml", "/proc/version"})
  void whereNobodyCanWriteIsOneLine(String place) throws IOException {
    assumeTrue(Files.exists(Path.of("/proc/version")), "no /proc");
    Run run = Run.of("convert", Seed.in(in, "a.txt"), "-o", place, "--to", "akn");
    assertThat(run.code()).isEqualTo(1);
    assertThat(errors(run))
        .singleElement()
        .asString()
        .startsWith(place + ": error: cannot be written: ");
  }

  @Test
  void aLinkOutOfTheFolderIsReplacedNotFollowed() throws IOException {
    Seed.in(in, "a.txt");
    Seed.in(in, "b.txt");
    Path target = Files.writeString(elsewhere.resolve("mine.xml"), "mine");
    Files.createSymbolicLink(out.resolve("a.xml"), target);
    Files.createSymbolicLink(out.resolve("b.xml"), elsewhere.resolve("none.xml"));
    assertThat(convert().code()).isZero();
    for (String name : List.of("a.xml", "b.xml")) {
      assertThat(Files.isRegularFile(out.resolve(name), LinkOption.NOFOLLOW_LINKS)).isTrue();
    }
    assertThat(target).hasContent("mine");
    assertThat(Names.in(elsewhere)).containsExactly("mine.xml");
  }

  @Test
  void aLinkThatTheUserNamesIsFollowed() throws IOException {
    Path target = Files.writeString(elsewhere.resolve("a.xml"), "mine");
    Path link = Files.createSymbolicLink(out.resolve("a.xml"), target);
    assertThat(Run.of("convert", Seed.in(in, "a.txt"), "-o", link).code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(target).content().contains("<akomaNtoso");
    Path folderLink = Files.createSymbolicLink(folder.resolve("link"), out);
    assertThat(Run.of("convert", in, "-o", folderLink, "--to", "html").code()).isZero();
    assertThat(out.resolve("a.html")).exists();
  }

  @Test
  void aLinkToAFolderOutsideIsNotFollowed() throws IOException {
    Seed.in(in, "a.txt");
    Seed.in(in, "sub/deeper/b.txt");
    Files.createSymbolicLink(out.resolve("sub"), elsewhere);
    Run run = convert();
    assertThat(run.code()).isEqualTo(1);
    assertThat(errors(run))
        .containsExactly(
            out.resolve("sub/deeper/b.xml")
                + ": error: cannot be written: a link there leads out of "
                + out);
    assertThat(Names.in(elsewhere)).isEmpty();
    assertThat(out.resolve("a.xml")).exists();
  }

  @Test
  void aLinkToAFolderWithinIsFollowed() throws IOException {
    Seed.in(in, "sub/a.txt");
    Path within = Files.createDirectory(out.resolve("within"));
    Files.createSymbolicLink(out.resolve("sub"), within);
    assertThat(convert().code()).isZero();
    assertThat(Names.in(within)).containsExactly("a.xml");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeOfTheNameOfAnOutputIsReplaced() throws Exception {
    Seed.in(in, "a.txt");
    Pipe.at(out.resolve("a.xml"));
    assertThat(convert().code()).isZero();
    assertThat(Files.isRegularFile(out.resolve("a.xml"))).isTrue();
  }

  @Test
  void inputsThatDifferInTheEndingAloneNeverTakeEachOthersPlace() throws IOException {
    Seed.in(in, "a.akn");
    Path second = Seed.in(in, "a.txt");
    Files.writeString(in.resolve("a.akn"), "not a resolution");
    Files.setLastModifiedTime(in.resolve("a.akn"), FileTime.from(Instant.now().minusSeconds(60)));
    assertThat(errors(convert())).hasSize(1);
    Path output = out.resolve("a.xml");
    assertThat(output).as("of the second, as the first failed").exists();
    Seed.in(in, "a.akn");
    Files.setLastModifiedTime(second, FileTime.from(Instant.now().plusSeconds(60)));
    Run run = convert();
    assertThat(run.code()).isEqualTo(1);
    assertThat(errors(run))
        .containsExactly(output + ": error: cannot be written: another input has the same name");
  }

  @Test
  void resumingTellsOfAnInputWhoseOutputIsThatOfAnother() throws IOException {
    Seed.in(in, "a.docm");
    Seed.in(in, "a.txt");
    assertThat(convert().code()).isEqualTo(1);
    Run run = convert("--resume");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("1 done before, 1 failed");
    assertThat(errors(run)).singleElement().asString().contains("another input has the same name");
  }

  @Test
  void namesThatDifferInCaseHaveTheirOutputsOrAnError() throws IOException {
    Seed.in(in, "a.txt");
    Seed.in(in, "A.txt");
    int inputs = Names.in(in).size();
    Run run = convert();
    assertThat(Names.in(out).size() + errors(run).size()).isEqualTo(inputs);
  }

  @Test
  void namesAsLongAsCanBe() throws IOException {
    String name = "n".repeat(251);
    Seed.in(in, name + ".txt");
    Run run = convert("--to", "akn");
    assertThat(run.code()).isZero();
    assertThat(Names.in(out)).containsExactly(name + ".xml");
    Run longer = convert("--to", "html");
    assertThat(longer.code()).isEqualTo(1);
    assertThat(errors(longer))
        .singleElement()
        .asString()
        .startsWith(out.resolve(name + ".html") + ": error: cannot be written: ");
    assertThat(Names.in(out)).containsExactly(name + ".xml");
  }

  private Run convert(String... options) {
    return Run.of(Stream.concat(Stream.of("convert", in, "-o", out), Stream.of(options)).toArray());
  }

  private static List<String> errors(Run run) {
    return run.err().lines().filter(line -> line.contains(": error: ")).toList();
  }
}
