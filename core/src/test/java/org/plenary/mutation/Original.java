package org.plenary.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that is damaged.
 *
 * @param name its folder and file
 * @param file where it is
 * @param kind what it is
 */
record Original(String name, Path file, Kind kind) {

  /** What can be damaged. */
  enum Kind {
    TEXT,
    PDF,
    DOCX,
    DOC,
    XML
  }

  private static final Path FIXTURES =
      Path.of(System.getProperty("plenary.root")).resolve("fixtures/src/main/resources/fixtures");

  private static final Path SHARED =
      Path.of(System.getProperty("plenary.shared", "absent")).resolve("corpus");

  /** The fixtures and, where there are any, real documents of all kinds. */
  static List<List<Original>> corpora() {
    List<List<Original>> corpora = new ArrayList<>();
    corpora.add(of(FIXTURES, "source.txt", Kind.TEXT));
    corpora.add(of(FIXTURES, "expected.xml", Kind.XML));
    if (Files.isDirectory(SHARED)) {
      corpora.add(of(SHARED.resolve("six/raw"), ".txt", Kind.TEXT));
      corpora.add(of(SHARED.resolve("six/pdftext"), ".txt", Kind.TEXT));
      corpora.add(of(SHARED.resolve("sc-history"), "", Kind.TEXT));
      corpora.add(of(SHARED.resolve("six/docx"), ".docx", Kind.DOCX));
      corpora.add(of(SHARED.resolve("six/doc"), ".doc", Kind.DOC));
      corpora.add(of(SHARED.resolve("six/pdf"), ".pdf", Kind.PDF));
      corpora.add(of(SHARED.resolve("six2/raw"), ".txt", Kind.TEXT));
      corpora.add(of(SHARED.resolve("six2/docx"), ".docx", Kind.DOCX));
      corpora.add(of(SHARED.resolve("six2/pdf"), ".pdf", Kind.PDF));
      corpora.add(of(SHARED.resolve("drafts/pdf"), ".pdf", Kind.PDF));
      corpora.add(of(SHARED.resolve("un-pdf/pdf"), ".pdf", Kind.PDF));
      corpora.add(of(SHARED.resolve("old-pdf"), ".pdf", Kind.PDF));
      corpora.add(of(SHARED.resolve("akn"), ".xml", Kind.XML));
      corpora.add(of(SHARED.resolve("akn-malformed"), ".xml", Kind.XML));
      corpora.add(of(SHARED.resolve("akn-misplaced"), ".xml", Kind.XML));
    }
    return corpora;
  }

  private static List<Original> of(Path folder, String ending, Kind kind) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(
              file ->
                  new Original(folder.getFileName() + "/" + folder.relativize(file), file, kind))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }
}
