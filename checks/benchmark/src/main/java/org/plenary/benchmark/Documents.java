package org.plenary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of one folder of the corpus, read into memory so that no disk is measured.
 *
 * @param names of the files, in order
 * @param contents of the files, in the same order
 */
record Documents(List<String> names, List<byte[]> contents) {

  /** Eighty resolutions as the United Nations publish them. */
  static final String PDFS = "corpus/un-pdf/pdf";

  /** Seventy-two raw texts in six languages. */
  static final String RAW_TEXTS = "corpus/six/raw";

  /** Two hundred files of Akoma Ntoso as the United Nations publish them. */
  static final String AKN = "corpus/akn";

  /** The folder within the corpus, if there is one on this machine. */
  static Optional<Path> folder(String name) {
    return Optional.ofNullable(System.getProperty("plenary.shared"))
        .map(shared -> Path.of(shared, name))
        .filter(Files::isDirectory);
  }

  /** All files of a folder of the corpus, which must be there. */
  static Documents of(String name) throws IOException {
    Path folder = folder(name).orElseThrow();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(Files::isRegularFile).sorted().toList();
    }
    List<String> names = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files) {
      names.add(Objects.toString(file.getFileName()));
      contents.add(Files.readAllBytes(file));
    }
    return new Documents(names, contents);
  }
}
