package org.plenary.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenary.source.SourceException;

/**
 * Every output is valid under both schemas and by all rules, and the same each time, nothing is
 * unclaimed, no text of the document hides in the ledger, and what was written is read back the
 * same; plain text too, where the source was plain text.
 */
class LawsTest {

  /** A sample on each build. */
  @ParameterizedTest
  @EnumSource
  void holdOfASample(Corpus corpus) throws SourceException {
    Exceptions.of("laws-" + corpus.key()).allow(broken(corpus, corpus.sample()));
  }

  /** All documents, in the profile {@code corpus}. */
  @Tag("corpus")
  @ParameterizedTest
  @EnumSource
  void holdOfAll(Corpus corpus) throws SourceException {
    Exceptions.of("laws-" + corpus.key()).explain(broken(corpus, corpus.documents()));
  }

  private static List<String> broken(Corpus corpus, List<Path> files) throws SourceException {
    Laws laws =
        new Laws(
            corpus.gold(), Corpus.shared("schemas/akomantoso30.xsd"), corpus == Corpus.SIX_RAW);
    List<Converted> documents = Converted.of(files);
    assertThat(documents).hasSameSizeAs(files);
    return documents.parallelStream().flatMap(it -> laws.broken(it).stream()).sorted().toList();
  }
}
