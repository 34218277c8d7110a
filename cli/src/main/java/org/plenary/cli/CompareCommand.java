package org.plenary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.ComparisonFormat;
import org.plenary.Plenary;
import org.plenary.cli.file.Input;
import org.plenary.cli.file.OutputFile;
import org.plenary.cli.print.Lines;
import org.plenary.cli.print.Streams;
import org.plenary.cli.print.Version;
import org.plenary.cli.run.ExitCode;
import org.plenary.cli.run.Guard;
import org.plenary.cli.run.Report;
import org.plenary.collation.Expression;
import org.plenary.collation.compare.Comparison;
import org.plenary.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plenary compare}. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Compares two texts: a draft with what was adopted, this year's with last year's.",
    description = {
      "",
      "OLD and NEW are documents in one language, in any formats that 'convert' reads. Paragraphs"
          + " are matched by their words and places; what moved, was split, merged or renumbered is"
          + " told as such. The masthead is left out.",
      "",
      "One line on standard output counts what is the same, changed, new and gone.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plenary compare draft.pdf adopted.xml",
      "  plenary compare draft.pdf adopted.xml -o changes.html",
      "  plenary compare draft.pdf adopted.xml -o changes.docx",
      "",
      "Exit code: 0 the same, 1 different, 2 wrong usage or a text that cannot be read."
    })
final class CompareCommand implements Callable<Integer> {

  private static final int SAME = 0;
  private static final int DIFFERENT = 1;

  private static final Path STANDARD_INPUT = Path.of(Input.STANDARD_INPUT);

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "OLD", description = "The older text.")
  private Path older = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", description = "The newer text.")
  private Path newer = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Where to write the changes: .html (a page), .docx (tracked changes that Word can accept"
              + " or refuse) or .json.")
  private Optional<Path> output = Optional.empty();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private TimeOption longest = new TimeOption();

  @Mixin private ReportOptions reporting = new ReportOptions();

  CompareCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Optional<ComparisonFormat> format =
        output.map(
            file ->
                ComparisonFormat.ofFileName(file.toString())
                    .orElseThrow(
                        () ->
                            wrong("the ending of " + file + " is none of .html, .json and .docx")));
    if (older.equals(STANDARD_INPUT) || newer.equals(STANDARD_INPUT)) {
      throw wrong("two files are compared, not standard input");
    }
    Report report = reporting.report(streams);
    Plenary plenary = reading.builder().build();
    Optional<Expression> before = read(plenary, older, report);
    Optional<Expression> after = read(plenary, newer, report);
    if (before.isEmpty() || after.isEmpty()) {
      return ExitCode.USAGE;
    }
    if (!before.get().language().equals(after.get().language())) {
      report.error(
          newer.toString(),
          "it is in another language ("
              + after.get().language().tag()
              + ") than "
              + older
              + " ("
              + before.get().language().tag()
              + "); 'plenary align' lines languages up");
      return ExitCode.USAGE;
    }
    Guard.Result<Compared> result =
        Guard.attempt(longest.time(), () -> compare(plenary, before.get(), after.get(), format));
    if (result.value().isEmpty()) {
      report.failed(newer.toString(), result);
      return ExitCode.USAGE;
    }
    Compared compared = result.value().get();
    try {
      new Lines(streams.out()).add(Plenary.summary(compared.comparison()));
      if (output.isPresent()) {
        write(compared.written().toByteArray(), output.get());
      }
    } catch (IOException e) {
      report.error(
          output.map(Path::toString).orElse("<stdout>"),
          "cannot be written: " + SourceException.reason(e));
      return ExitCode.USAGE;
    }
    return compared.comparison().isSame() ? SAME : DIFFERENT;
  }

  private Optional<Expression> read(Plenary plenary, Path file, Report report) {
    Guard.Result<Expression> read =
        Guard.attempt(
            longest.time(),
            () -> plenary.expression(file.toString(), plenary.read(file).deliberation()));
    if (read.value().isEmpty()) {
      report.failed(file.toString(), read);
    }
    return read.value();
  }

  /** What is different, and that written down, if it is wanted. */
  private record Compared(Comparison comparison, ByteArrayOutputStream written) {}

  private static Compared compare(
      Plenary plenary, Expression before, Expression after, Optional<ComparisonFormat> format)
      throws IOException {
    Comparison comparison = plenary.compare(before, after);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format.isPresent()) {
      plenary.write(comparison, format.get(), out);
    }
    return new Compared(comparison, out);
  }

  private void write(byte[] written, Path file) throws IOException {
    Input.of(older).refuseAsOutput(file);
    Input.of(newer).refuseAsOutput(file);
    OutputFile.write(file, written);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
