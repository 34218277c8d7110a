package org.plenary.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    check(corpus, sources, List.of(Corpus.sample(sources)), "sample");
  }

  /** All documents, in the profile {@code corpus}. */
  @Tag("corpus")
  @ParameterizedTest
  @EnumSource
  void corpusIsAsGoodAsEver(Corpus corpus) throws IOException, InterruptedException {
    check(corpus, corpus.documents(), corpus.subsets(), "corpus");
  }

  private static void check(
      Corpus corpus, List<Path> sources, List<Corpus.Subset> subsets, String kind)
      throws IOException, InterruptedException {
    Path gold = corpus.gold();
    String name = kind + "." + corpus.key();
    Path output = Path.of("target", "accuracy", name);
    Converted.write(Converted.of(sources), output);
    ReferenceFaults faults = ReferenceFaults.of(corpus);
    Map<String, Double> figures = new TreeMap<>();
    for (Corpus.Subset subset : subsets) {
      Score score = Score.of(output, gold, subset.only(), faults);
      System.out.println(name + "." + subset.name() + ": " + score.table());
      score.figures().forEach((feature, f1) -> figures.put(subset.name() + "." + feature, f1));
    }
    Ratchet.read().hold(name, figures);
  }
}
