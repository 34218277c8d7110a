package org.plenary.accuracy;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real documents with published Akoma Ntoso of the same names, where the machine has them. */
enum Corpus {
  SIX_RAW("six/raw", "six/gold", true),
  SIX_PDFTEXT("six/pdftext", "six/gold", true),
  SIX_PDF("six/pdf", "six/gold", true),
  SIX_DOCX("six/docx", "six/gold", true),
  SIX_DOC("six/doc", "six/gold", true),
  SIX2_RAW("six2/raw", "six2/gold", true),
  SIX2_PDFTEXT("six2/pdftext", "six2/gold", true),
  SIX2_PDF("six2/pdf", "six2/gold", true),
  SIX2_DOCX("six2/docx", "six2/gold", true),
  UN_PDF("un-pdf/pdf", "un-pdf/gold", false),
  UN_PDF_2("un-pdf-2/pdf", "un-pdf-2/gold", false);

  /** A sample takes each seventh document: with six languages a document, it meets all of them. */
  private static final int STEP = 7;

  private final String folder;
  private final String gold;
  private final boolean sixLanguages;

  Corpus(String folder, String gold, boolean sixLanguages) {
    this.folder = folder;
    this.gold = gold;
    this.sixLanguages = sixLanguages;
  }

  /**
   * Documents that are scored together.
   *
   * @param name what the ratchet calls them
   * @param only what their names match
   */
  record Subset(String name, String only) {}

  /** A file or folder of the shared documents; the test is skipped where there are none. */
  static Path shared(String path) {
    Path shared = Path.of(System.getProperty("plenary.shared", "absent")).resolve(path);
    Assumptions.assumeTrue(Files.exists(shared), "skipped: no shared documents at " + shared);
    return shared;
  }

  /** The files of a folder in the shared documents, by name. */
  static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(shared("corpus").resolve(folder))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its name in the ratchet. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All its documents. */
  List<Path> documents() {
    return files(folder);
  }

  /** A few of its documents, of all languages and organs. */
  List<Path> sample() {
    List<Path> all = documents();
    return IntStream.iterate(0, i -> i < all.size(), i -> i + STEP).mapToObj(all::get).toList();
  }

  /** The folder of the published Akoma Ntoso. */
  Path gold() {
    return shared("corpus").resolve(gold);
  }

  /** The documents that are scored together: Arabic ones apart. */
  List<Subset> subsets() {
    return sixLanguages
        ? List.of(new Subset("five-languages", "[^A]$"), new Subset("arabic", "A$"))
        : List.of(new Subset("all", "."));
  }

  /** The same for a sample of the documents. */
  static Subset sample(List<Path> documents) {
    String names =
        documents.stream().map(Corpus::stem).map(Pattern::quote).collect(joining("|", "^(", ")$"));
    return new Subset("all", names.replace("\\Q", "").replace("\\E", ""));
  }

  /** The name of a file without its ending. */
  static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
