package org.plenary.cli.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.AlignmentFormat;
import org.plenary.Plenary;
import org.plenary.collation.align.Alignment;

/**
 * Where alignments go.
 *
 * @param path a file, or a folder where each alignment has the name of its deliberation
 * @param folder whether it is a folder
 * @param format what they are written as
 * @param sentences whether their units are sentences
 * @param mark whether a byte order mark stands before CSV
 */
public record AlignmentFile(
    Path path, boolean folder, AlignmentFormat format, boolean sentences, boolean mark) {

  /** The file of an alignment; signs of its symbol that no file may have are hyphens. */
  public Path of(String symbol) {
    return folder
        ? path.resolve(symbol.replaceAll("[^\\p{L}\\p{N}.()]+", "-") + "." + format.ending())
        : path;
  }

  /** An alignment as it is written. */
  public ByteArrayOutputStream bytes(Plenary plenary, Alignment alignment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    plenary.write(alignment, format, sentences, mark, out);
    return out;
  }

  /** Writes it, whole or not at all. */
  public void write(Path file, byte[] bytes) throws IOException {
    if (folder) {
      Files.createDirectories(path);
      OutputFile.replace(file, bytes);
    } else {
      OutputFile.write(file, bytes);
    }
  }
}
