package org.plenary.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.plenary.Fix;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.cli.file.Destination;
import org.plenary.cli.file.Destinations;
import org.plenary.cli.file.Input;
import org.plenary.cli.file.Inputs;
import org.plenary.cli.file.OutputFolder;
import org.plenary.cli.print.Lines;
import org.plenary.cli.print.Streams;
import org.plenary.cli.print.TextProblems;
import org.plenary.cli.print.UnifiedDiff;
import org.plenary.cli.print.Version;
import org.plenary.cli.run.Guard;
import org.plenary.cli.run.Parallel;
import org.plenary.cli.run.Report;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plenary fix}. */
@Command(
    name = "fix",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Writes published Akoma Ntoso anew, and tells all that it changes.",
    description = {
      "",
      "The document is the one that 'plenary convert --to akn' writes: eIds and IRIs by the naming"
          + " convention, <ref> for <a>, lists within their points, no layout in the text. It has"
          + " all of the text, and is valid against the schema.",
      "",
      "One FILE without -o goes to standard output. Several, or a folder, need -o with a folder. A"
          + " document is written whole or not at all, and no input is changed without --in-place.",
      "",
      "The report goes to standard error: each problem that the file had and has no more, with its"
          + " place in it; each kind of change of its form, counted; and the problems that are"
          + " left, with their places in the output. Problems are left where the file does not tell"
          + " what would be right; they do not change the exit code, 'plenary validate' does.",
      "  a.xml:80:18: fixed[EID_NUMBER]: ...",
      "  a.xml: info[REWRITTEN]: 13 <a> written as <ref>",
      "  out/a.xml:75:9: warning[PARAGRAPH_ORDER]: ...",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  plenary fix published.xml -o fixed.xml",
      "  plenary fix published.xml > fixed.xml",
      "  plenary fix published.xml --diff              what would change",
      "  plenary fix session-74 -o out                 a folder and all below it",
      "",
      "Exit code: 0 done, 1 some input failed (the others are done), 2 wrong usage."
    })
final class FixCommand implements Callable<Integer> {

  private static final Set<String> ENDINGS = Set.of("xml", "akn");

  private final Streams streams;
  private int fixed;
  private int solved;
  private int left;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "File, folder or '-'.")
  private List<String> arguments = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write; DIR/ is made, - is standard output.",
      converter = Values.Output.class)
  private Optional<String> output = Optional.empty();

  @Option(names = "--in-place", description = "Writes each document in the place of its FILE.")
  private boolean inPlace;

  @Option(
      names = "--diff",
      description = "Writes nothing but the differences, to standard output, as diff -u does.")
  private boolean diff;

  @Mixin private WorkOptions work = new WorkOptions();

  @Mixin private SchemaOption schema = new SchemaOption();

  @Mixin private ReportOptions reporting = new ReportOptions();

  FixCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Report report = reporting.report(streams);
    Destination destination = destination();
    Optional<Path> folder =
        destination instanceof OutputFolder f ? Optional.of(f.root()) : Optional.empty();
    Optional<Plenary> plenary = schema.plenary(streams.cache(), report);
    if (plenary.isEmpty()) {
      return report.exitCode();
    }
    List<Input> inputs = new Inputs(ENDINGS, folder, report).expand(arguments);
    new Parallel(work.jobs(), work.time())
        .each(
            inputs,
            input -> () -> fix(plenary.get(), input),
            (input, result) -> take(input, result, destination, report));
    if (fixed > 0) {
      report.line(summary());
    }
    return report.exitCode();
  }

  private String summary() {
    return "plenary: "
        + TextProblems.counted(fixed, "file")
        + (diff ? " compared, " : " written, ")
        + TextProblems.counted(solved, "problem")
        + " fixed, "
        + left
        + " left";
  }

  /** What came of a file, beside what it was. */
  private record Rewritten(String before, Fix fix) {}

  private Rewritten fix(Plenary plenary, Input input) throws SourceException {
    byte[] before = input.bytes(plenary, streams.in());
    return new Rewritten(diff ? new String(before, UTF_8) : "", plenary.fix(input.name(), before));
  }

  private void take(
      Input input, Guard.Result<Rewritten> result, Destination destination, Report report) {
    if (result.value().isEmpty()) {
      report.failed(input.name(), result);
      return;
    }
    Rewritten rewritten = result.value().get();
    try {
      if (diff) {
        differences(input.name(), rewritten);
      } else {
        destination.write(input, 0, rewritten.fix().document());
      }
      tell(rewritten.fix(), diff ? input.name() : destination.name(input, 0), report);
    } catch (IOException e) {
      report.error(destination.name(input, 0), "cannot be written: " + SourceException.reason(e));
    }
  }

  private void differences(String name, Rewritten rewritten) throws IOException {
    Lines out = new Lines(streams.out());
    for (String line :
        UnifiedDiff.of(name, rewritten.before(), new String(rewritten.fix().document(), UTF_8))) {
      out.add(line);
    }
  }

  private void tell(Fix fix, String written, Report report) {
    for (Diagnostic problem : fix.solved()) {
      report.line(problem.place() + ": fixed[" + problem.code() + "]: " + problem.message());
    }
    fix.changes().forEach(report::diagnostic);
    for (Diagnostic problem : fix.left()) {
      Place place = new Place(written, problem.place().line(), problem.place().column());
      report.diagnostic(new Diagnostic(problem.code(), problem.message(), place));
    }
    fixed++;
    solved += fix.solved().size();
    left += fix.left().size();
  }

  private Destination destination() {
    if (inPlace || diff) {
      if (output.isPresent() || (inPlace && diff)) {
        throw wrong("only one of -o, --in-place and --diff can be given");
      }
      if (inPlace && arguments.contains(Input.STANDARD_INPUT)) {
        throw wrong("--in-place needs files, not standard input");
      }
      return new Destination.InPlace();
    }
    Optional<Format> named = output.flatMap(Format::ofFileName);
    if (named.isPresent() && named.get() != Format.AKN) {
      throw wrong(
          "Akoma Ntoso is written, but " + output.get() + " has the ending of another format");
    }
    return new Destinations(streams, spec).pick(arguments, output, Optional.of(Format.AKN));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
