package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final String LETTER =
      """
      Dear friend,
      the weather of the last week was all that we had hoped for, and the children were at the
      beach with their cousins. Please write to us when you have the time.
      """;

  @TempDir Path folder;

  @Test
  void writesAkomaNtosoToStandardOutput() throws IOException {
    Run run = Run.of("convert", Seed.in(folder, "a.txt"));
    assertThat(run.code()).isZero();
    assertThat(run.text()).contains("<akomaNtoso");
  }

  @Test
  void saysWhatWasNoticedOneLineEach() throws IOException {
    Path input = Seed.in(folder, "a.txt");
    Run run = Run.of("convert", input);
    assertThat(run.err().lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith(input + ":"))
        .anyMatch(line -> line.contains(": warning[NUMBER_WITHOUT_STOP]: "));
  }

  @ParameterizedTest
  @CsvSource({
    "a.xml, <akomaNtoso",
    "a.akn, <akomaNtoso",
    "a.pdf, %PDF-",
    "a.html, html",
    "a.HTM, html"
  })
  void theEndingPicksTheFormat(String name, String start) throws IOException {
    Path output = folder.resolve(name);
    assertThat(Run.of("convert", Seed.in(folder, "in.txt"), "-o", output).code()).isZero();
    assertThat(new String(Files.readAllBytes(output), UTF_8)).contains(start);
    assertThat(Names.in(folder)).containsExactlyInAnyOrder("in.txt", name);
  }

  @Test
  void readsStandardInput() throws IOException {
    Run run = Run.with(Seed.bytes(), false, "convert", "-", "--to", "txt", "--width", "60");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isNotEmpty();
    assertThat(run.err()).contains("<stdin>:");
  }

  @Test
  void convertsWhatItWrote() throws IOException {
    Path akn = folder.resolve("a.xml");
    Run.of("convert", Seed.in(folder, "a.txt"), "-o", akn);
    Run run = Run.of("convert", akn, "--to", "html");
    assertThat(run.err()).isEmpty();
    assertThat(run.text()).contains("html");
  }

  @Test
  void writesPdfToAPipeButNotToATerminal() throws IOException {
    Path input = Seed.in(folder, "a.txt");
    assertThat(Run.of("convert", input, "--to", "pdf").text()).startsWith("%PDF-");
    Run run = Run.with(new byte[0], true, "convert", input, "--to", "pdf");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("plenary: a PDF is not written to a terminal; use -o FILE (see");
  }

  @Test
  void convertsSeveralIntoAFolder() throws IOException {
    Path out = folder.resolve("out");
    Path first = Seed.in(folder, "60-212.zh.txt");
    Run run = Run.of("convert", first, Seed.in(folder, "b.txt"), "-o", out, "--to", "html");
    assertThat(run.code()).isZero();
    assertThat(Names.in(out)).containsExactlyInAnyOrder("60-212.zh.html", "b.html");
  }

  @Test
  void convertsAFolderInItsOrderAndLeavesOutputsAlone() throws IOException {
    Seed.in(folder, "in/z.txt");
    Seed.in(folder, "in/sub/a.txt");
    Seed.in(folder, "in/.hidden.txt");
    Seed.in(folder, "in/picture.png");
    Path out = folder.resolve("in/out");
    for (int time = 0; time < 2; time++) {
      Run run = Run.of("convert", folder.resolve("in"), "-o", out, "--to", "txt");
      assertThat(run.code()).isZero();
    }
    assertThat(Names.in(out)).containsExactlyInAnyOrder("sub", "z.txt");
    assertThat(Names.in(out.resolve("sub"))).containsExactly("a.txt");
  }

  @Test
  void theOthersAreDoneWhenOneFails() throws IOException {
    Path out = folder.resolve("out");
    Path missing = folder.resolve("missing.txt");
    Run run = Run.of("convert", missing, Seed.in(folder, "b.txt"), "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(missing + ": error: no such file or folder\n");
    assertThat(Names.in(out)).containsExactly("b.xml");
  }

  @Test
  void refusesTwoInputsOfOneName() throws IOException {
    Path out = folder.resolve("out");
    Run run = Run.of("convert", Seed.in(folder, "1/a.txt"), Seed.in(folder, "2/a.txt"), "-o", out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(out.resolve("a.xml") + ": error: cannot be written: another input has the same");
  }

  @Test
  void neverTouchesTheInput() throws IOException {
    Path input = Seed.in(folder, "a.txt");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), input);
    for (Path output : List.of(input, link)) {
      Run run = Run.of("convert", input, "-o", output, "--to", "txt");
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains(output + ": error: cannot be written: it is the input itself");
    }
    assertThat(Run.of("convert", input, "--ledger", input).code()).isEqualTo(1);
    assertThat(Run.of("convert", folder, "-o", folder, "--to", "txt").code()).isEqualTo(1);
    assertThat(input).hasBinaryContent(Seed.bytes());
  }

  @Test
  void leavesNoHalfFileWhereItCannotWrite() throws IOException {
    Path input = Seed.in(folder, "a.txt");
    Path nowhere = folder.resolve("nowhere/a.xml");
    assertLine(Run.of("convert", input, "-o", nowhere), nowhere, "cannot be written: no such file");
    Path taken = Files.createDirectory(folder.resolve("taken.xml"));
    Run run = Run.of("convert", input, Seed.in(folder, "taken.txt"), "-o", folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(taken + ": error: cannot be written: a folder of that name");
    assertThat(Names.in(folder))
        .containsExactlyInAnyOrder("a.txt", "a.xml", "taken.txt", "taken.xml");
  }

  @Test
  void writesToWhatIsNoRegularFile() throws IOException {
    Path device = Path.of("/dev/null");
    assertThat(Run.of("convert", Seed.in(folder, "a.txt"), "-o", device, "--to", "akn").code())
        .isZero();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void writesTheLedgerAsJsonLines() throws IOException {
    Path ledger = folder.resolve("ledger.jsonl");
    Path input = Seed.in(folder, "a.txt");
    Files.writeString(input, "\n_______________\n\f", StandardOpenOption.APPEND);
    Path other = Files.copy(input, folder.resolve("b.txt"));
    Path out = folder.resolve("out");
    assertThat(Run.of("convert", input, other, "-o", out, "--ledger", ledger).code()).isZero();
    int start = new String(Seed.bytes(), UTF_8).length() + 1;
    String line =
        "{\"file\":\"%s\",\"kind\":\"RULE\",\"start\":%d,\"end\":%d,\"text\":\"_______________\"}\n";
    assertThat(ledger)
        .hasContent(
            String.format(Locale.ROOT, line, input, start, start + 15)
                + String.format(Locale.ROOT, line, other, start, start + 15));
  }

  @Test
  void saysOneLineForEachBadInput() throws IOException {
    assertBad("empty.txt", new byte[0], "the file is empty");
    assertBad("binary.txt", new byte[] {1, 2, 0, 3}, "binary data, not text");
    byte[] unknown = "Генеральная Ассамблея".getBytes(Charset.forName("windows-1251"));
    assertBad("unknown.txt", unknown, "the encoding cannot be told");
    assertBad("unknown.txt", unknown, "--encoding");
    assertBad("letter.txt", LETTER.getBytes(UTF_8), "no resolution");
    assertBad(
        "broken.xml",
        ("<akomaNtoso xmlns='" + NAMESPACE + "'><a></b>").getBytes(UTF_8),
        "not well-formed");
    assertBad(
        "dtd.xml",
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>".getBytes(UTF_8),
        "document type declaration");
    assertBad("old.doc", new byte[] {'{', '\\', 'r', 't', 'f', '1'}, "an RTF file");
    Path bare = Files.createDirectory(folder.resolve("bare"));
    Run run = Run.of("convert", bare, "-o", folder.resolve("out"));
    assertLine(run, bare, "the folder has no documents");
  }

  @Test
  void readsOtherEncodings() throws IOException {
    String text = new String(Seed.bytes(), UTF_8);
    for (Charset charset : List.of(UTF_16LE, Charset.forName("GB18030"))) {
      Path input = Files.write(folder.resolve("a.txt"), text.getBytes(charset));
      assertThat(Run.of("convert", input).out())
          .isEqualTo(Run.of("convert", Seed.in(folder, "a.txt")).out());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "convert",
        "convert a b",
        "convert a --to doc",
        "convert a --lang de",
        "convert a --encoding nonsense",
        "convert a --width 3",
        "convert a --tracked-changes some",
        "convert a --width wide",
        "convert a -o b",
        "convert a -o b.odt",
        "convert a -o b.pdf --to txt",
        "convert a b -o c.xml",
        "convert --frobnicate a",
        "frobnicate",
        ""
      })
  void wrongUsageIsOneLineWithAHint(String line) {
    Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("plenary: ").endsWith(" --help')\n").hasLineCount(1);
  }

  @Test
  void escapesWhatWouldSteerTheTerminal() {
    Run run = Run.of("convert", "a\u001b[2J\u202eb\nc.txt");
    assertThat(run.err())
        .isEqualTo("a\\u001b[2J\\u202eb\\u000ac.txt: error: no such file or folder\n");
  }

  @Test
  void knowsNoLocale() throws IOException {
    Path input = Seed.in(folder, "I.TXT");
    Run before = Run.of("convert", input, "--to", "html");
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      Path output = folder.resolve("I.HTML");
      assertThat(Run.of("convert", input, "-o", output).err()).isEqualTo(before.err());
      assertThat(output).hasBinaryContent(before.out());
      Run batch = Run.of("convert", folder, "-o", folder.resolve("out"), "--to", "AKN");
      assertThat(batch.code()).isZero();
      assertThat(Names.in(folder.resolve("out"))).containsExactly("I.xml");
    } finally {
      Locale.setDefault(locale);
    }
  }

  private void assertBad(String name, byte[] bytes, String message) throws IOException {
    Path input = Files.write(folder.resolve(name), bytes);
    Path output = folder.resolve("never.xml");
    assertLine(Run.of("convert", input, "-o", output), input, message);
    assertThat(output).doesNotExist();
  }

  private static void assertLine(Run run, Path name, String message) {
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().filter(line -> line.contains(": error: ")).toList())
        .singleElement()
        .asString()
        .startsWith(name + ":")
        .contains(message);
  }

  private Path volume() throws IOException {
    return Files.writeString(
        folder.resolve("volume.txt"),
        """
        98/901. Lighthouses
        The General Assembly,
        1. Takes note of the report.
        71st plenary meeting
        8 December 2043
        98/902. Buoys
        The General Assembly,
        1. Calls upon all States to keep their buoys.
        72nd plenary meeting
        9 December 2043
        """);
  }

  @Test
  void eachDeliberationOfAVolumeIsAFile() throws IOException {
    Run run = Run.of("convert", volume(), "-o", folder.resolve("out.xml"));
    assertThat(run.code()).isZero();
    assertThat(folder.resolve("out-1.xml")).content().contains("Lighthouses");
    assertThat(folder.resolve("out-2.xml")).content().contains("Buoys");
    assertThat(folder.resolve("out.xml")).doesNotExist();
  }

  @Test
  void aVolumeMayBecomeOneCollection() throws IOException {
    Path output = folder.resolve("out.xml");
    assertThat(Run.of("convert", volume(), "--collection", "-o", output).code()).isZero();
    assertThat(output).content().contains("<documentCollection").contains("Buoys");
  }

  @Test
  void aVolumeDoesNotFitOnStandardOutput() throws IOException {
    Run run = Run.of("convert", volume());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("it holds several deliberations; name a file or folder with -o");
  }
}
