package org.plenary.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.Conversion;
import org.plenary.Plenary;
import org.plenary.cli.file.Input;
import org.plenary.cli.file.Inputs;
import org.plenary.cli.print.JsonOutlines;
import org.plenary.cli.print.Lines;
import org.plenary.cli.print.Streams;
import org.plenary.cli.print.Version;
import org.plenary.cli.run.Guard;
import org.plenary.cli.run.Report;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.render.outline.Outline;
import org.plenary.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plenary show}. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Shows what a document is and how it is built.",
    description = {
      "",
      "A FILE is anything that 'plenary convert' reads, a folder of it, or '-' for standard input."
          + " On standard output come what the document is; its tree, each part with its number and"
          + " first words; how many recitals, paragraphs, points, notes, references, tables and"
          + " annexes there are; and what was noticed on the way.",
      ""
    },
    footer = {
      "",
      "JSON has one object a line and document: file, identity, nodes, counts, diagnostics.",
      "",
      "Examples:",
      "  plenary show 60-212.pdf",
      "  plenary show 60-212.xml --width 120",
      "  plenary show archive --json > archive.jsonl   a folder and all below it",
      "",
      "Exit code: 0 done, 1 some input cannot be read (the others are shown), 2 wrong usage."
    })
final class ShowCommand implements Callable<Integer> {

  private static final int DEFAULT_WIDTH = 80;

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "File, folder or '-'.")
  private List<String> arguments = List.of();

  @Option(names = "--json", description = "For programs.")
  private boolean json;

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns at which texts are cut, 80 without it; a Han character takes two.",
      converter = Values.Positive.class)
  private int width = DEFAULT_WIDTH;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private TimeOption longest = new TimeOption();

  @Mixin private ReportOptions reporting = new ReportOptions();

  ShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (width < Plenary.NARROWEST) {
      throw new ParameterException(
          spec.commandLine(), "--width must be at least " + Plenary.NARROWEST);
    }
    Report report = reporting.report(streams);
    Plenary plenary = reading.builder().build();
    List<Input> inputs =
        new Inputs(ConvertCommand.ENDINGS, Optional.empty(), report).expand(arguments);
    try {
      if (json) {
        try (JsonOutlines outlines = new JsonOutlines(streams.out())) {
          showAll(plenary, inputs, report, outlines::write);
        }
      } else {
        Lines out = new Lines(streams.out());
        showAll(plenary, inputs, report, (name, outline, read) -> print(name, outline, read, out));
      }
    } catch (IOException e) {
      report.outputError(e);
    }
    return report.exitCode();
  }

  /** Shows one document. */
  @FunctionalInterface
  private interface Showing {
    void show(String name, Outline outline, Conversion read) throws IOException;
  }

  private void showAll(Plenary plenary, List<Input> inputs, Report report, Showing showing)
      throws IOException {
    for (Input input : inputs) {
      Guard.Result<Seen> seen = Guard.attempt(longest.time(), () -> see(plenary, input));
      if (seen.value().isEmpty()) {
        report.failed(input.name(), seen);
      } else {
        showing.show(input.name(), seen.value().get().outline(), seen.value().get().read());
      }
    }
  }

  /** A document and its outline. */
  private record Seen(Outline outline, Conversion read) {}

  private Seen see(Plenary plenary, Input input) throws SourceException {
    Conversion read = plenary.read(input.name(), input.bytes(plenary, streams.in()));
    return new Seen(plenary.outline(read.deliberation()), read);
  }

  private void print(String name, Outline outline, Conversion read, Lines out) throws IOException {
    out.add(name);
    for (String line : outline.text(width)) {
      out.add(line);
    }
    for (Diagnostic noticed : read.diagnostics()) {
      out.add(noticed.toString());
    }
    out.add("");
  }
}
