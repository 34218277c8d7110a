package org.plenary.render.collation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.AlignmentFormat;
import org.plenary.ComparisonFormat;
import org.plenary.Plenary;
import org.plenary.collation.Expression;
import org.plenary.render.Axe;
import org.plenary.render.Browser;
import org.plenary.source.SourceException;

/**
 * Opens the pages side by side in a browser: nothing is fetched, no error is told, columns stand
 * within two pixels, switches, keys, links and search work, and axe-core finds nothing.
 */
class PagesTest {

  private static final Plenary PLENARY = Plenary.create();
  private static final Path FIXTURES =
      Path.of(System.getProperty("plenary.root")).resolve("fixtures/src/main/resources/fixtures");

  /** What is told on the console is a fault, as is an error in a script. */
  private static final String LISTEN =
      """
      window.faults = [];
      for (const level of ["error", "warn"]) {
        console[level] = (...words) => window.faults.push("console: " + words.join(" "));
      }
      addEventListener("error", (event) => window.faults.push("script: " + event.message));
      """;

  private static final String WIDE = "--window-size=1400,900";

  @TempDir private Path folder;

  @Test
  void languagesSideBySideCanBeUsed() throws Exception {
    check(sideBySide(), WIDE);
  }

  @Test
  void theComparisonCanBeUsed() throws Exception {
    check(comparison(), WIDE);
  }

  /** Chromium has no window as narrow as a telephone, but a frame can be. */
  @Test
  void nothingIsWiderThanATelephone() throws Exception {
    String tell =
        "top.document.body.textContent = innerWidth + ' ' + document.documentElement.scrollWidth;";
    for (String page : List.of(sideBySide(), comparison())) {
      String framed = Axe.with(page, tell).replace("&", "&amp;").replace("\"", "&quot;");
      String frame =
          "<html><body><iframe style=\"width:400px;height:40000px;border:0\" srcdoc=\""
              + framed
              + "\"></iframe></body></html>";
      assertThat(seen(frame)).isEqualTo("400 400");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everybodyCanReadThem(boolean dark) throws Exception {
    for (String page : List.of(sideBySide(), comparison())) {
      String found = dark ? Axe.found(page, folder, Browser.DARK) : Axe.found(page, folder);
      assertThat(found).matches("AXE " + (dark ? "dark" : "light") + " \\d+ \\{}\\s*</body>.*");
    }
  }

  @Tag("corpus")
  @ParameterizedTest
  @ValueSource(strings = {"six/gold/A_RES_76_46-2118445", "six2/gold/75_246_"})
  void publishedLanguagesSideBySideCanBeUsed(String name) throws Exception {
    Path corpus = Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus");
    Assumptions.assumeTrue(Files.exists(corpus), "skipped: no published files at " + corpus);
    List<Path> files = new ArrayList<>();
    for (String letter : List.of("A", "C", "E", "F", "R", "S")) {
      files.add(corpus.resolve(name + letter + ".xml"));
    }
    String page = sideBySide(files);
    check(page, WIDE);
    assertThat(Axe.found(page, folder)).startsWith("AXE light").contains("{}");
  }

  private void check(String page, String... options) throws Exception {
    String heard = page.replace("<head>", "<head><script>" + LISTEN + "</script>");
    assertThat(seen(Axe.with(heard, script()), options)).matches("SEEN \\d+ \\{}");
  }

  private String seen(String page, String... options) throws Exception {
    String text = Browser.find().run(page, folder, options);
    return text.substring(text.lastIndexOf("<body"), text.lastIndexOf("</body>"))
        .replaceFirst("<body[^>]*>", "")
        .strip();
  }

  private static String script() throws IOException {
    try (InputStream in = PagesTest.class.getResourceAsStream("pages.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }

  private static String sideBySide() throws IOException, SourceException {
    List<Path> files = new ArrayList<>();
    for (String language : List.of("ar", "en", "fr", "ru", "zh")) {
      files.add(FIXTURES.resolve("unga/99-30").resolve(language).resolve("expected.xml"));
    }
    return sideBySide(files);
  }

  private static String sideBySide(List<Path> files) throws IOException, SourceException {
    List<Expression> versions = new ArrayList<>();
    for (Path file : files) {
      versions.add(expression(file));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PLENARY.write(PLENARY.align(versions), AlignmentFormat.HTML, false, false, out);
    return out.toString(UTF_8);
  }

  private static String comparison() throws IOException, SourceException {
    Expression older = expression(FIXTURES.resolve("unga/99-12/en/expected.xml"));
    Expression newer = expression(FIXTURES.resolve("unga/99-30/en/expected.xml"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PLENARY.write(PLENARY.compare(older, newer), ComparisonFormat.HTML, out);
    return out.toString(UTF_8);
  }

  private static Expression expression(Path file) throws SourceException {
    return PLENARY.expression(file.toString(), PLENARY.read(file).deliberation());
  }
}
