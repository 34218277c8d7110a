package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.Conversion;
import org.plenary.Format;
import org.plenary.language.Languages;
import org.plenary.render.Browser;

/**
 * Published files that are written as pages or text and read from these again. No file of {@code
 * un-pdf} has these documents, and each has its own structure, so that what the parser does not
 * expect shows here first.
 */
@Tag("corpus")
class PrintedTest {

  /** What a browser prints may change a little with each of its versions. */
  private static final Map<String, Double> FROM_A_BROWSER =
      Map.of("words", 0.99, "note-text", 0.97, "operative-text", 0.9, "table-row", 0.6);

  /** One file of so many is printed by a browser, which takes its time. */
  private static final int BROWSED = 4;

  private final Path folder = Path.of("target", "accuracy");

  @Test
  void isReadFromPdfAsWellAsEver() throws IOException, InterruptedException {
    Ratchet.read().hold("printed.akn", score("printed.akn", Format.PDF, ".pdf").figures());
  }

  @Test
  void isReadFromTextAsWellAsEver() throws IOException, InterruptedException {
    Ratchet.read().hold("printed.txt", score("printed.txt", Format.TXT, ".txt").figures());
  }

  @Test
  void isReadFromMarkdownAsWellAsEver() throws IOException, InterruptedException {
    Ratchet.read().hold("printed.md", score("printed.md", Format.MD, ".md").figures());
  }

  @Test
  void isReadFromPagesOfABrowser(@TempDir Path profile) throws IOException, InterruptedException {
    Browser browser = Browser.find();
    List<Converted> published = published();
    List<Converted> some =
        IntStream.range(0, published.size())
            .filter(i -> i % BROWSED == 0)
            .mapToObj(published::get)
            .toList();
    String name = "printed.browser";
    List<Path> pdfs = new ArrayList<>();
    for (Path page : written(name, some, Format.HTML, ".html")) {
      Path pdf = page.resolveSibling(Corpus.stem(page) + ".pdf");
      browser.print(page, pdf, profile);
      pdfs.add(pdf);
    }
    Map<String, Double> figures = score(name, pdfs).figures();
    FROM_A_BROWSER.forEach(
        (feature, least) ->
            assertThat(figures.get(feature)).as(feature).isGreaterThanOrEqualTo(least));
  }

  private Score score(String name, Format format, String ending)
      throws IOException, InterruptedException {
    return score(name, written(name, published(), format, ending));
  }

  private Score score(String name, List<Path> files) throws IOException, InterruptedException {
    Path output = folder.resolve(name);
    Converted.write(Converted.of(files), output);
    Score score = Score.of(output, folder.resolve(name + ".gold"), ".");
    System.out.println(name + ": " + score.table());
    return score;
  }

  /** The published files in a format, and beside them what they are to be read as. */
  private List<Path> written(String name, List<Converted> published, Format format, String ending)
      throws IOException {
    Path gold = folder.resolve(name + ".gold");
    Converted.write(published, gold);
    Path written = Files.createDirectories(folder.resolve(name + ".written"));
    List<Path> files = new ArrayList<>();
    for (Converted file : published) {
      Path path = written.resolve(file.name() + ending);
      Files.write(path, Converted.PLENARY.write(file.conversion().deliberation(), format));
      files.add(path);
    }
    return files;
  }

  private static List<Converted> published() throws IOException {
    return Converted.of(Corpus.files("akn")).stream()
        .filter(it -> isOfficial(it.conversion()))
        .toList();
  }

  /** Whether it is in one of the six languages, whose texts alone are read. */
  private static boolean isOfficial(Conversion conversion) {
    return Languages.of(conversion.deliberation().identity().language()).isPresent();
  }
}
