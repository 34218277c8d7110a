package org.plenary.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.Plenary;
import org.plenary.akn.StandardSchema;
import org.plenary.source.SourceException;
import picocli.CommandLine.Option;

/** {@code --schema}, for the commands that validate. */
final class SchemaOption {

  @Option(
      names = "--schema",
      paramLabel = "XSD",
      description =
          "A schema to check against as well, such as that of OASIS; without it, that of OASIS if"
              + " it is installed.")
  private Optional<Path> schema = Optional.empty();

  /**
   * What validates against it.
   *
   * @param cache the folder in which the schema of OASIS is, if it is installed
   * @throws SourceException if it cannot be used
   */
  Plenary plenary(Path cache) throws SourceException {
    Plenary.Builder builder = Plenary.builder();
    Optional<Path> other = schema.isPresent() ? schema : StandardSchema.installed(cache);
    return other.isPresent() ? builder.schema(other.get()).build() : builder.build();
  }

  /** What to call it in messages. */
  String name(Path cache) {
    return schema.orElse(cache).toString();
  }
}
