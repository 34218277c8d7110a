package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scores texts that other extractors make of real PDFs: each has its own way with columns, running
 * heads and superscripts. Takes each fourth document; Arabic, whose order such texts lose, is taken
 * from MuPDF alone. Nothing that the published files have as text may be taken for a running head.
 */
@Tag("corpus")
class ExtractorsTest {

  private static final int STEP = 4;

  static Stream<Arguments> extractors() {
    return Stream.of(Corpus.UN_PDF, Corpus.SIX_PDF)
        .flatMap(corpus -> Stream.of(Extractor.values()).map(e -> Arguments.of(corpus, e)));
  }

  @ParameterizedTest
  @MethodSource("extractors")
  void textIsReadAsWellAsEver(Corpus corpus, Extractor extractor)
      throws IOException, InterruptedException {
    hold("extracted." + corpus.key() + "." + extractor.key(), documents(corpus), corpus, extractor);
  }

  /** MuPDF gives Arabic in the order in which it is drawn. */
  @ParameterizedTest
  @EnumSource(names = {"SIX_PDF", "SIX2_PDF"})
  void arabicOfMupdfIsReadAsWellAsEver(Corpus corpus) throws IOException, InterruptedException {
    List<Path> arabic =
        corpus.documents().stream().filter(pdf -> Corpus.stem(pdf).endsWith("A")).toList();
    hold("extracted." + corpus.key() + ".mutool.arabic", arabic, corpus, Extractor.MUTOOL);
  }

  private static void hold(String name, List<Path> pdfs, Corpus corpus, Extractor extractor)
      throws IOException, InterruptedException {
    Path gold = corpus.gold();
    extractor.assumePresent();
    Path folder = Files.createDirectories(Path.of("target", "accuracy", name + ".txt"));
    List<Path> texts = new ArrayList<>();
    for (Path pdf : pdfs) {
      texts.add(extractor.extract(pdf, folder));
    }
    Path output = Path.of("target", "accuracy", name);
    List<Converted> converted = Converted.of(texts);
    Converted.write(converted, output);
    Score score = Score.of(output, gold, Corpus.sample(texts).only());
    System.out.println(name + ": " + score.table());
    Ratchet.read().hold(name, score.figures());
    List<String> lost = new ArrayList<>();
    for (Converted document : converted) {
      lost.addAll(Laws.lost(document, gold));
    }
    assertThat(lost).as("text in the ledger of %s", name).isEmpty();
  }

  private static List<Path> documents(Corpus corpus) {
    List<Path> all =
        corpus.documents().stream()
            .filter(pdf -> corpus == Corpus.UN_PDF || !Corpus.stem(pdf).endsWith("A"))
            .toList();
    return IntStream.iterate(0, i -> i < all.size(), i -> i + STEP).mapToObj(all::get).toList();
  }
}
