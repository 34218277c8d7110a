package org.plenary.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.plenary.Conversion;
import org.plenary.Format;
import org.plenary.language.Languages;

/**
 * Published files that are printed as PDF and read from it again. No file of {@code un-pdf} has
 * these documents, and each has its own structure, so that what the parser does not expect shows
 * here first.
 */
@Tag("corpus")
class PrintedTest {

  @Test
  void isReadFromPdfAsWellAsEver() throws IOException, InterruptedException {
    String name = "printed.akn";
    Path folder = Files.createDirectories(Path.of("target", "accuracy"));
    Path gold = Files.createDirectories(folder.resolve(name + ".gold"));
    Path printed = Files.createDirectories(folder.resolve(name + ".pdf"));
    List<Path> pdfs = new ArrayList<>();
    for (Path file : Corpus.files("akn")) {
      Optional<Converted> published = Converted.of(file);
      if (published.filter(it -> isOfficial(it.conversion())).isPresent()) {
        String stem = Corpus.stem(file);
        Files.write(gold.resolve(stem + ".xml"), published.get().xml());
        Path pdf = printed.resolve(stem + ".pdf");
        Files.write(
            pdf, Converted.PLENARY.write(published.get().conversion().deliberation(), Format.PDF));
        pdfs.add(pdf);
      }
    }
    Path output = folder.resolve(name);
    Converted.write(Converted.of(pdfs), output);
    Score score = Score.of(output, gold, ".");
    System.out.println(name + ": " + score.table());
    Ratchet.read().hold(name, score.figures());
  }

  /** Whether it is in one of the six languages, whose texts alone are read. */
  private static boolean isOfficial(Conversion conversion) {
    return Languages.of(conversion.deliberation().identity().language()).isPresent();
  }
}
