package org.plenary.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.Published;
import org.plenary.model.Deliberation;
import org.plenary.render.Axe;
import org.plenary.render.Browser;
import org.plenary.render.Draft;

/**
 * axe-core finds nothing in a page, in light or dark: all its rules, those of practice included.
 */
class AccessibilityTest {

  private static final int TRIALS = 5;

  private static final Plenary PLENARY = Plenary.create();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void findsNothingInADraft(boolean dark) throws Exception {
    check(Draft.read("waterways.en.draft"), dark);
  }

  @Test
  void showsTheWordsOfANoteToWhoComesToItsCall() throws Exception {
    String page = new String(PLENARY.write(Draft.read("60-212.zh.draft"), Format.HTML), UTF_8);
    String script =
        """
        const call = document.querySelector('.call a');
        const shown = () => getComputedStyle(call, '::after').display + ' ';
        let seen = shown();
        call.focus();
        seen += shown() + getComputedStyle(call, '::after').content;
        document.body.textContent = seen;
        """;
    String shown = opened(page, script);
    // a window that is not seen does not always get the focus at once
    for (int i = 1; i < TRIALS && !shown.contains("none block"); i++) {
      shown = opened(page, script);
    }
    assertThat(shown).contains("none block \"见第 60/1 号决议。\"");
  }

  @Test
  void seesAFault() throws Exception {
    assertThat(found("<html lang='en'><body><main><img src='x'></main></body></html>", false))
        .contains("image-alt: img", "document-title: html");
  }

  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("published")
  void findsNothingInPublishedDocuments(Path file) throws Exception {
    Deliberation deliberation = PLENARY.read(file).deliberation();
    check(deliberation, false);
    check(deliberation, true);
  }

  /** Of each kind some, in six languages; and of the whole variety of the published files some. */
  static Stream<Path> published() throws IOException {
    return Published.everyNth(13);
  }

  private void check(Deliberation deliberation, boolean dark) throws Exception {
    String page = new String(PLENARY.write(deliberation, Format.HTML), UTF_8);
    assertThat(found(page, dark))
        .matches("AXE " + (dark ? "dark" : "light") + " \\d+ \\{}\\s*</body>.*");
  }

  private String found(String page, boolean dark) throws Exception {
    return dark ? Axe.found(page, folder, Browser.DARK) : Axe.found(page, folder);
  }

  private String opened(String page, String script) throws Exception {
    return Browser.find().run(Axe.with(page, script), folder);
  }
}
