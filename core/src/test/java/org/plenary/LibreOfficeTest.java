package org.plenary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.model.Deliberation;

/** LibreOffice opens the Word files, and the PDFs it makes of them have all words and notes. */
@Tag("corpus")
class LibreOfficeTest {

  private static final Plenary PLENARY = Plenary.create();
  private static final Pattern WORD =
      Pattern.compile("\\p{IsHan}|[\\p{L}&&[^\\p{IsHan}]]+|\\p{Nd}+");

  /** Hyphens, which poppler leaves out at the ends of lines. */
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010\u2011]\\s*(?=\\p{L})");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A_RES_78_249-2326263E.xml",
        "A_RES_78_249-2326263R.xml",
        "A_RES_78_249-2326263C.xml"
      })
  void printsAllWords(String name) throws Exception {
    Path file =
        Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus/six2/gold/" + name);
    Assumptions.assumeTrue(Files.exists(file), "skipped: no published file at " + file);
    Deliberation deliberation = PLENARY.read(file).deliberation();
    Files.write(folder.resolve("a.docx"), PLENARY.write(deliberation, Format.DOCX));
    run(
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder.toString(),
        folder.resolve("a.docx").toString());
    run("pdftotext", "-enc", "UTF-8", folder.resolve("a.pdf").toString());
    List<String> missing =
        new ArrayList<>(words(new String(PLENARY.write(deliberation, Format.TXT), UTF_8)));
    words(Files.readString(folder.resolve("a.txt"))).forEach(missing::remove);
    assertThat(missing).isEmpty();
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return WORD.matcher(HYPHEN.matcher(plain).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toList());
  }

  private void run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      assertThat(process.waitFor()).as(command[0]).isZero();
    } catch (IOException absent) {
      Assumptions.abort("skipped: no " + command[0] + " on this machine");
    }
  }
}
