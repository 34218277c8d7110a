package org.plenary.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.plenary.Plenary;
import org.plenary.PlenaryBuilder;
import org.plenary.akn.schema.StandardSchema;
import org.plenary.cli.run.Report;
import org.plenary.source.SourceException;
import picocli.CommandLine.Option;

/** {@code --schema}, for the commands that validate. */
final class SchemaOption {

  @Option(
      names = "--schema",
      paramLabel = "XSD",
      description =
          "A schema to check against as well, such as that of OASIS; without it, that of OASIS if"
              + " it is installed.",
      converter = Values.FileName.class)
  private Optional<Path> schema = Optional.empty();

  /**
   * What validates against it; nothing if it cannot be used, which is reported.
   *
   * @param cache the folder in which the schema of OASIS is, if it is installed
   */
  Optional<Plenary> plenary(Path cache, Report report) {
    PlenaryBuilder builder = Plenary.builder();
    try {
      Optional<Path> other = schema.isPresent() ? schema : StandardSchema.installed(cache);
      return Optional.of(other.isPresent() ? builder.schema(other.get()).build() : builder.build());
    } catch (SourceException e) {
      report.error(schema.orElse(cache).toString(), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
