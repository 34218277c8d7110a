package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class ShowCommandTest {

  @TempDir Path folder;

  @Test
  void showsWhatItIsItsTreeItsCountsAndWhatWasNoticed() throws IOException {
    Path input = Seed.in(folder, "a.txt");
    Run run = Run.of("show", input);
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.text().lines())
        .startsWith(
            input.toString(),
            "kind      resolution",
            "organ     unga",
            "symbol    A/RES/60/212",
            "number    60/212",
            "title     南南合作",
            "language  zh",
            "adopted   2005-12-22",
            "meeting   68",
            "work      /akn/un/statement/deliberation/unga/2005-12-22/60-212",
            "")
        .containsSubsequence(
            "Preamble",
            "  大会，",
            "Operative part",
            "  2.   注意到秘书长关于南南合作现状的报告；",
            "Closing lines",
            "3 recitals, 16 paragraphs, 6 notes, 10 references")
        .anyMatch(line -> line.startsWith(input + ":29:2: warning[NUMBER_WITHOUT_STOP]: "));
  }

  @Test
  void cutsTextsAtTheWidth() throws IOException {
    Path input = Seed.in(folder, "a.txt");
    Run run = Run.of("show", input, "--width", "30");
    assertThat(run.text().lines()).contains("  2.   注意到秘书长关于南南合…");
    Run narrow = Run.of("show", input, "--width", "19");
    assertThat(narrow.code()).isEqualTo(2);
    assertThat(narrow.err()).startsWith("plenary: --width must be at least 20 (see");
  }

  @Test
  void showsTheSameOfWhatConvertWrites() throws IOException {
    Path text = Seed.in(folder, "a.txt");
    Path akn = folder.resolve("a.xml");
    Run.of("convert", text, "-o", akn);
    List<String> ofText = Run.of("show", text).text().lines().toList();
    List<String> ofAkn = Run.of("show", akn).text().lines().toList();
    assertThat(ofAkn).startsWith(akn.toString()).endsWith("");
    assertThat(ofText).containsAll(ofAkn.subList(1, ofAkn.size()));
  }

  @Test
  void writesOneObjectOfJsonForEachDocument() throws IOException {
    Path input = Seed.in(folder, "a.txt");
    Seed.in(folder, "b.txt");
    Run run = Run.of("show", folder, "--json");
    assertThat(run.code()).isZero();
    List<String> lines = run.text().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(JsonTokens.of(lines.get(0)))
        .startsWith("file", input.toString(), "identity", "kind", "resolution", "organ", "unga")
        .containsSubsequence("meeting", "68", "work", "nodes", "kind", "preamble")
        .containsSubsequence("kind", "paragraph", "number", "3", "text")
        .containsSubsequence("counts", "recitals", "3", "paragraphs", "16", "points", "0")
        .containsSubsequence("diagnostics", "severity", "warning", "code", "NUMBER_WITHOUT_STOP");
  }

  @Test
  void saysWhatCannotBeReadAndShowsTheOthers() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Run run = Run.of("show", missing, Seed.in(folder, "b.txt"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo(missing + ": error: no such file or folder\n");
    assertThat(run.text()).contains("kind      resolution\n");
    Run json = Run.of("show", missing, "--json");
    assertThat(json.code()).isEqualTo(1);
    assertThat(json.out()).isEmpty();
  }

  @Test
  void noTextSteersTheTerminal() throws IOException {
    Path akn = folder.resolve("a.xml");
    Run.of("convert", Seed.in(folder, "a.txt"), "-o", akn);
    String steering = Files.readString(akn).replace("注意到秘书长", "\u202e\u009b31m注意到秘书长");
    Run run = Run.with(steering.getBytes(UTF_8), false, "show", "-");
    assertThat(run.code()).isZero();
    assertThat(run.text()).contains("  2.   \\u202e\\u009b31m注意到秘书长");
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void knowsNoLocale() throws IOException {
    Path input = Seed.in(folder, "a.txt");
    Run before = Run.of("show", input, "--json");
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Run.of("show", input, "--json").text()).isEqualTo(before.text());
    } finally {
      Locale.setDefault(locale);
    }
  }
}
