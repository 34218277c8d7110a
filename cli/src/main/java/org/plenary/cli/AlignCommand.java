package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plenary.AlignmentFormat;
import org.plenary.Batch;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.cli.file.AlignmentFile;
import org.plenary.cli.file.Input;
import org.plenary.cli.file.Inputs;
import org.plenary.cli.print.ProblemWriter;
import org.plenary.cli.print.ReportFormat;
import org.plenary.cli.print.Streams;
import org.plenary.cli.print.Version;
import org.plenary.cli.run.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plenary align}. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Lines up the languages of a deliberation, and checks them against each other.",
    description = {
      "",
      "A FILE is one deliberation in one language, in any format that 'convert' reads; two to six"
          + " are one deliberation. In a folder, and all below it, files are grouped by the symbol"
          + " that stands in them, however many deliberations there are.",
      "",
      "The ending of the output says what it is: .tmx (a translation memory), .html (a page with"
          + " the languages side by side), .jsonl or .csv. With --check, what one language has and"
          + " another has not is told on standard output.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plenary align 60-212.en.xml 60-212.fr.pdf 60-212.ar.docx -o 60-212.html",
      "  plenary align 60-212.*.xml -o 60-212.tmx --sentences",
      "  plenary align archive -o out --to tmx         a folder and all below it",
      "  plenary align archive --check --format sarif",
      "",
      "Exit code: 0 done, 1 some input failed or --check found something, 2 wrong usage."
    })
final class AlignCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "File or folder.")
  private List<String> arguments = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write. The ending of FILE picks the format.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "tmx, html, jsonl or csv, for a folder.",
      converter = Values.AlignmentFormatName.class)
  private Optional<AlignmentFormat> to = Optional.empty();

  @Option(names = "--sentences", description = "Units are sentences where all languages agree.")
  private boolean sentences;

  @Option(names = "--bom", description = "A byte order mark before CSV, for spreadsheets.")
  private boolean mark;

  @Option(names = "--check", description = "Tells what one language has and another has not.")
  private boolean check;

  @Option(
      names = "--format",
      paramLabel = "REPORT",
      description = "How --check tells: text (the default), json or sarif.",
      converter = Values.ReportFormatName.class)
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private BatchOptions batching = new BatchOptions();

  @Mixin private ReportOptions reporting = new ReportOptions();

  AlignCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (output.isEmpty() && !check) {
      throw wrong("-o FILE or --check is missing");
    }
    boolean folders = arguments.stream().anyMatch(argument -> Files.isDirectory(Path.of(argument)));
    if (!folders && arguments.size() < 2) {
      throw wrong("one file alone; two to six are lined up");
    }
    if (check && BatchOptions.isStandardOutput(batching.reportFile())) {
      throw wrong("only one of --check and --report can go to standard output");
    }
    if (BatchOptions.isShared(Stream.of(output, batching.reportFile()))) {
      throw wrong("-o and --report need files of their own");
    }
    Report report = reporting.report(streams);
    Plenary plenary = reading.builder().build();
    Batch batch = batching.batch(plenary, Format.AKN);
    List<Input> inputs =
        new Inputs(ConvertCommand.ENDINGS, output.filter(o -> folders), report).expand(arguments);
    try {
      Optional<ProblemWriter> problems =
          check ? Optional.of(format.writer(streams, Plenary.checks())) : Optional.empty();
      try (Alignments alignments =
          new Alignments(
              streams,
              report,
              plenary,
              batching.time(),
              destination(folders),
              problems,
              inputs,
              batching.reportFile())) {
        alignments.run(batch, folders);
      }
    } catch (IOException e) {
      report.outputError(e);
    }
    return report.exitCode();
  }

  private Optional<AlignmentFile> destination(boolean folders) {
    if (output.isEmpty()) {
      return Optional.empty();
    }
    Path path = output.get();
    boolean folder = folders || Files.isDirectory(path);
    Optional<AlignmentFormat> named = AlignmentFormat.ofFileName(path.toString());
    if (folder && named.isPresent() && !Files.isDirectory(path)) {
      throw wrong("a folder needs -o with a folder, but " + path + " is a file");
    }
    if (to.isPresent() && !folder && named.isPresent() && !to.equals(named)) {
      throw wrong("--to and the ending of " + path + " name different formats");
    }
    AlignmentFormat chosen =
        to.or(() -> named)
            .orElseThrow(
                () ->
                    wrong(
                        folder
                            ? "--to is missing: tmx, html, jsonl or csv"
                            : "the ending of " + path + " is none of .tmx, .html, .jsonl, .csv"));
    return Optional.of(new AlignmentFile(path, folder, chosen, sentences, mark));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
