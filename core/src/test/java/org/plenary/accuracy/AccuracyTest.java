package org.plenary.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scores conversions of real documents against the published Akoma Ntoso of the same documents, and
 * fails where a figure that was reached before is missed.
 */
class AccuracyTest {

  /** A sample on each build. */
  @ParameterizedTest
  @EnumSource
  void sampleIsAsGoodAsEver(Corpus corpus) throws IOException, InterruptedException {
    List<Path> sources = corpus.sample();
    check(corpus, sources, List.of(Corpus.sample(sources)), "sample-" + corpus.key());
  }

  /** All documents, in the profile {@code corpus}. */
  @Tag("corpus")
  @ParameterizedTest
  @EnumSource
  void corpusIsAsGoodAsEver(Corpus corpus) throws IOException, InterruptedException {
    check(corpus, corpus.documents(), corpus.subsets(), corpus.key());
  }

  private static void check(
      Corpus corpus, List<Path> sources, List<Corpus.Subset> subsets, String folder)
      throws IOException, InterruptedException {
    Path gold = corpus.gold();
    List<Converted> documents = Converted.of(sources);
    Path output = Path.of("target", "accuracy", folder);
    Converted.write(documents, output);
    for (Corpus.Subset subset : subsets) {
      Score score = Score.of(output, gold, subset.only());
      String name = corpus.key() + "." + subset.name();
      System.out.println(name + ": " + score.table());
      Ratchet.read().hold(name, score.figures());
    }
  }
}
