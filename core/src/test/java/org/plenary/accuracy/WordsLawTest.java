package org.plenary.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word that another program finds in a PDF or Word file is in the document that was read from
 * it or in the ledger, as often as there, and no other word is.
 */
class WordsLawTest {

  /** A sample takes each seventh document: with six languages a document, it meets all of them. */
  private static final int STEP = 7;

  static List<String> folders() {
    return List.of(
        "six/doc",
        "six/docx",
        "six/pdf",
        "six2/docx",
        "six2/pdf",
        "un-pdf/pdf",
        "un-pdf-2/pdf",
        "drafts/pdf",
        "old-pdf");
  }

  /** A sample on each build. */
  @ParameterizedTest
  @MethodSource("folders")
  void holdsOfASample(String folder) {
    List<Path> all = Corpus.files(folder);
    exceptions(folder)
        .allow(
            broken(
                IntStream.iterate(0, i -> i < all.size(), i -> i + STEP)
                    .mapToObj(all::get)
                    .toList()));
  }

  /** All documents, in the profile {@code corpus}. */
  @Tag("corpus")
  @ParameterizedTest
  @MethodSource("folders")
  void holdsOfAll(String folder) {
    exceptions(folder).explain(broken(Corpus.files(folder)));
  }

  private static Exceptions exceptions(String folder) {
    return Exceptions.of(
        "words-" + folder.replaceFirst("^(un-.*|drafts)/pdf$", "$1").replace("/", "-"));
  }

  private static List<String> broken(List<Path> files) {
    return files.parallelStream().flatMap(file -> broken(file).stream()).sorted().toList();
  }

  private static List<String> broken(Path file) {
    Optional<Converted> converted = Converted.of(file);
    String name = Corpus.stem(file);
    if (converted.isEmpty()) {
      return List.of(name + ".refused");
    }
    try {
      String kept = KeptText.of(converted.get().conversion());
      return WordsLaw.broken(FileText.readings(file), kept).stream()
          .map(difference -> name + "." + difference)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
