package org.plenary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {

  @TempDir Path folder;

  private Path chinese = Path.of("");
  private Path french = Path.of("");

  /** The seed, and the same marked as French: what matters here is that there are two versions. */
  @BeforeEach
  void versions() throws IOException {
    chinese = folder.resolve("a.zh.xml");
    french = folder.resolve("a.fr.xml");
    Run.of("convert", Seed.in(folder.resolve("source"), "a.txt"), "-o", chinese);
    String xml = Files.readString(chinese);
    Files.writeString(french, xml.replace("zho", "fra").replace("第 58/220 号", "第 58/221 号"));
  }

  @Test
  void writesEachFormat() throws IOException {
    for (String ending : new String[] {"tmx", "csv", "jsonl", "html"}) {
      Path out = folder.resolve("out." + ending);
      Run run = Run.of("align", chinese, french, "-o", out);
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
      assertThat(Files.readString(out)).contains("para_3");
    }
  }

  @Test
  void tellsWhatOneLanguageLacks() {
    Run run = Run.of("align", chinese, french, "--check");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.text()).contains("warning[LANGUAGE_REFERENCE]: ").contains("58/220");
  }

  @Test
  void groupsAFolderBySymbol() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(chinese, in.resolve("1.xml"));
    Files.copy(french, in.resolve("2.xml"));
    Path out = folder.resolve("out");
    Run run = Run.of("align", in, "-o", out, "--to", "tmx");
    assertThat(run.err()).isEqualTo("plenary: 1 deliberation lined up\n");
    assertThat(out.resolve("A-RES-60-212.tmx")).isRegularFile();
  }

  @Test
  void tellsOnStandardOutputWhatBecameOfEach() {
    Run run =
        Run.of(
            "align", chinese, french, "-o", folder.resolve("a.tmx"), "--report", "-", "--jobs", 1);
    assertThat(run.code()).isZero();
    assertThat(run.text().lines()).hasSize(2).allMatch(line -> line.contains("\"status\""));
    assertThat(Run.of("align", chinese, french, "--check", "--report", "-").code()).isEqualTo(2);
  }

  @Test
  void oneFileAloneIsWrongUsage() {
    assertThat(Run.of("align", chinese, "-o", folder.resolve("a.tmx")).code()).isEqualTo(2);
  }

  @Test
  void comparesTwoTexts() throws IOException {
    Path newer = folder.resolve("newer.xml");
    Files.writeString(newer, Files.readString(chinese).replace("着重指出", "强调"));
    assertThat(Run.of("compare", chinese, chinese).code()).isZero();
    Path page = folder.resolve("c.html");
    Run run = Run.of("compare", chinese, newer, "-o", page);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.text()).contains(" the same, 1 changed, 0 new, 0 gone");
    assertThat(Files.readString(page)).contains("<del>").contains("<ins>");
    Path tracked = folder.resolve("c.docx");
    Path accepted = folder.resolve("accepted.txt");
    Path refused = folder.resolve("refused.txt");
    assertThat(Run.of("compare", chinese, newer, "-o", tracked).code()).isEqualTo(1);
    Run.of("convert", tracked, "-o", accepted);
    Run.of("convert", tracked, "-o", refused, "--tracked-changes", "refused");
    assertThat(Files.readString(accepted)).contains("强调").doesNotContain("着重指出");
    assertThat(Files.readString(refused)).contains("着重指出").doesNotContain("强调");
    assertThat(Run.of("compare", chinese, french).code()).isEqualTo(2);
    assertThat(Run.of("compare", chinese, newer, "-o", folder.resolve("c.tmx")).code())
        .isEqualTo(2);
    assertThat(Run.of("compare", chinese, folder.resolve("none.xml")).code()).isEqualTo(2);
  }
}
