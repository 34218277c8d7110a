package org.plenary.accuracy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.Conversion;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.source.SourceException;

/**
 * A document and what became of it.
 *
 * @param source the file
 * @param conversion what was read
 * @param xml the Akoma Ntoso
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Converted(Path source, Conversion conversion, byte[] xml) {

  static final Plenary PLENARY = Plenary.create();

  /** Its name without ending. */
  String name() {
    return Corpus.stem(source);
  }

  /** Converts files, those that can be read; the others stay without output. */
  static List<Converted> of(List<Path> files) {
    return files.parallelStream()
        .map(Converted::of)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Converted::name))
        .toList();
  }

  /** Converts a file, if it can be read. */
  static Optional<Converted> of(Path file) {
    try {
      Conversion conversion = PLENARY.read(file);
      byte[] xml = PLENARY.write(conversion.deliberation(), Format.AKN);
      return Optional.of(new Converted(file, conversion, xml));
    } catch (SourceException e) {
      return Optional.empty();
    }
  }

  /** Writes the Akoma Ntoso of documents into a folder, which then has nothing else. */
  static void write(List<Converted> documents, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> old = Files.list(folder)) {
      old.forEach(Converted::delete);
    }
    for (Converted document : documents) {
      Files.write(folder.resolve(document.name() + ".xml"), document.xml());
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
