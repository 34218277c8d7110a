package org.plenary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plenary.Plenary;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plenary validate}. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Checks Akoma Ntoso files against the schema of UN deliberations.",
    description = {
      "",
      "Each problem is one line on standard output, with the place where it is:",
      "  a.xml:12:7: error[SCHEMA_INVALID]: ...",
      "The last line counts them. Nothing is ever fetched from the network.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plenary validate 60-212.xml",
      "  plenary validate out/*.xml --schema akomantoso30.xsd",
      "",
      "Exit code: 0 all are valid, 1 problems were found or a file cannot be read, 2 wrong usage."
    })
final class ValidateCommand implements Callable<Integer> {

  private static final Set<String> ENDINGS = Set.of("xml", "akn");

  private final Streams streams;
  private final Report report;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "File, folder or '-'.")
  private List<String> arguments = List.of();

  @Option(
      names = "--schema",
      paramLabel = "XSD",
      description = "A schema to check against as well, such as that of OASIS.")
  private Optional<Path> schema = Optional.empty();

  ValidateCommand(Streams streams) {
    this.streams = streams;
    this.report = new Report(streams.errLines());
  }

  @Override
  public Integer call() {
    try {
      return validate(plenary());
    } catch (SourceException e) {
      report.error(String.valueOf(schema.orElseThrow()), String.valueOf(e.getMessage()));
      return report.exitCode();
    }
  }

  private Plenary plenary() throws SourceException {
    Plenary.Builder builder = Plenary.builder();
    return schema.isPresent() ? builder.schema(schema.get()).build() : builder.build();
  }

  private int validate(Plenary plenary) {
    int files = 0;
    int problems = 0;
    for (Input input : new Inputs(ENDINGS, Optional.empty(), report).expand(arguments)) {
      files++;
      problems += validate(plenary, input);
    }
    PrintWriter out = streams.outLines();
    out.println(counted(files, "file") + ", " + counted(problems, "problem"));
    return report.exitCode();
  }

  private int validate(Plenary plenary, Input input) {
    try {
      List<Diagnostic> problems =
          plenary.validate(input.name(), input.bytes(plenary, streams.in()));
      PrintWriter out = streams.outLines();
      problems.forEach(problem -> out.println(Printable.line(problem.toString())));
      if (!problems.isEmpty()) {
        report.fail();
      }
      return problems.size();
    } catch (SourceException e) {
      report.error(input.name(), String.valueOf(e.getMessage()));
      return 1;
    }
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
