package org.plenary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plenary.Plenary;
import org.plenary.cli.file.Input;
import org.plenary.cli.file.Inputs;
import org.plenary.cli.print.ProblemWriter;
import org.plenary.cli.print.ReportFormat;
import org.plenary.cli.print.Streams;
import org.plenary.cli.print.Version;
import org.plenary.cli.run.Guard;
import org.plenary.cli.run.Parallel;
import org.plenary.cli.run.Report;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenary validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Checks Akoma Ntoso files: the schema, and what no schema can state.",
    description = {
      "",
      "First whether a file is well-formed; then the schema of UN deliberations, and that of OASIS"
          + " if it is installed ('plenary schema install') or named with --schema; then eIds,"
          + " references, IRIs, numbers, dates and links, which must agree with each other and with"
          + " the text.",
      "",
      "Each problem is one line on standard output, with its place, what is wrong and what to do:",
      "  a.xml:12:7: error[EID_TWICE]: The eId para_3 stands in line 9 already; ...",
      "The last line counts them. Nothing is fetched from the network.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plenary validate 60-212.xml",
      "  plenary validate out --format json            a folder and all below it",
      "  plenary validate out/*.xml --schema akomantoso30.xsd",
      "",
      "Exit code: 0 all are valid, 1 problems were found or a file cannot be read, 2 wrong usage."
    })
final class ValidateCommand implements Callable<Integer> {

  private static final Set<String> ENDINGS = Set.of("xml", "akn");

  private final Streams streams;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "File, folder or '-'.")
  private List<String> arguments = List.of();

  @Mixin private SchemaOption schema = new SchemaOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default), json or sarif.",
      converter = Values.ReportFormatName.class)
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private WorkOptions work = new WorkOptions();

  @Mixin private Selection selection = new Selection();

  @Mixin private ReportOptions reporting = new ReportOptions();

  ValidateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Report report = reporting.report(streams);
    Optional<Plenary> plenary = schema.plenary(streams.cache(), report);
    if (plenary.isEmpty()) {
      return report.exitCode();
    }
    List<Input> inputs = new Inputs(ENDINGS, Optional.empty(), report).expand(arguments);
    try {
      ProblemWriter problems = format.writer(streams, Plenary.rules());
      new Parallel(work.jobs(), work.time())
          .each(
              inputs,
              input -> () -> problems(plenary.get(), input),
              (input, found) -> tell(input, found, problems, report));
      problems.end(inputs.size());
    } catch (UncheckedIOException e) {
      report.outputError(e.getCause());
    } catch (IOException e) {
      report.outputError(e);
    }
    return report.exitCode();
  }

  private List<Diagnostic> problems(Plenary plenary, Input input) throws SourceException {
    return plenary.validate(input.name(), input.bytes(plenary, streams.in())).stream()
        .filter(selection::has)
        .toList();
  }

  private void tell(
      Input input, Guard.Result<List<Diagnostic>> found, ProblemWriter problems, Report report) {
    try {
      if (found.value().isEmpty()) {
        report.failed(input.name(), found);
        problems.unread(input.name(), found.failure());
        return;
      }
      for (Diagnostic problem : found.value().get()) {
        problems.problem(problem);
        if (selection.fails(problem, Severity.WARNING)) {
          report.fail();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
