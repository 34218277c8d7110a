package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.akn.schema.StandardSchema;
import org.plenary.cli.file.Download;
import org.plenary.cli.print.Lines;
import org.plenary.cli.print.Streams;
import org.plenary.cli.print.Version;
import org.plenary.cli.run.Report;
import org.plenary.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plenary schema}. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = SchemaCommand.Install.class,
    header = "Installs the schema of the OASIS Standard, against which validate then checks too.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  plenary schema install",
      "  plenary schema install --from akomantoso30.xsd",
      "",
      "Exit code: 0 done, 1 it cannot be had or is another file, 2 wrong usage."
    })
final class SchemaCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing: install");
  }

  /** {@code plenary schema install}. */
  @Command(
      name = "install",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      sortOptions = false,
      header = "Fetches akomantoso30.xsd of the OASIS Standard and keeps it in the user's cache.",
      description = {
        "",
        "The file is fetched from docs.oasis-open.org, which is the one time that this program uses"
            + " the network, and kept if its SHA-256 is that of the standard. It goes to"
            + " $XDG_CACHE_HOME/plenary or ~/.cache/plenary, %%LOCALAPPDATA%%\\plenary on Windows,"
            + " ~/Library/Caches/plenary on macOS; delete it there to be rid of it.",
        ""
      },
      footer = {
        "",
        "Examples:",
        "  plenary schema install",
        "  plenary schema install --from akomantoso30.xsd   where there is no network",
        "",
        "Exit code: 0 done, 1 it cannot be had or is another file, 2 wrong usage."
      })
  static final class Install implements Callable<Integer> {

    private final Streams streams;

    @Option(
        names = "--from",
        paramLabel = "FILE",
        description = "Takes a local copy instead of fetching it.",
        converter = Values.FileName.class)
    private Optional<Path> from = Optional.empty();

    @Mixin private ReportOptions reporting = new ReportOptions();

    Install(Streams streams) {
      this.streams = streams;
    }

    @Override
    public Integer call() {
      String source = from.map(Path::toString).orElseGet(StandardSchema.ADDRESS::toString);
      Report report = reporting.report(streams);
      byte[] xsd;
      try {
        xsd =
            from.isPresent()
                ? Files.readAllBytes(from.get())
                : Download.fetch(StandardSchema.ADDRESS);
      } catch (IOException e) {
        String hint = from.isPresent() ? "" : "; fetch it otherwise and use --from FILE";
        report.error(source, "cannot be read: " + SourceException.reason(e) + hint);
        return report.exitCode();
      }
      try {
        Path installed = StandardSchema.install(xsd, streams.cache());
        new Lines(streams.out()).add("installed " + installed);
      } catch (SourceException e) {
        report.error(source, String.valueOf(e.getMessage()));
      } catch (IOException e) {
        report.error(streams.cache().toString(), "cannot be written: " + SourceException.reason(e));
      }
      return report.exitCode();
    }
  }
}
