package org.plenary.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.Batch;
import org.plenary.Outcome;
import org.plenary.Plenary;
import org.plenary.cli.file.AlignmentFile;
import org.plenary.cli.file.Input;
import org.plenary.cli.file.ReportFile;
import org.plenary.cli.file.SideFile;
import org.plenary.cli.print.ProblemWriter;
import org.plenary.cli.print.Streams;
import org.plenary.cli.run.Guard;
import org.plenary.cli.run.Progress;
import org.plenary.cli.run.Report;
import org.plenary.collation.Expression;
import org.plenary.collation.align.Alignment;
import org.plenary.collation.align.Sameness;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Severity;
import org.plenary.source.SourceException;

/**
 * Lines up the inputs of one run. A deliberation is lined up as soon as it is there in the six
 * languages, the others at the end, so that no more than is needed is kept in memory.
 */
final class Alignments implements AutoCloseable {

  private static final int OFFICIAL_LANGUAGES = 6;

  private final Streams streams;
  private final Report report;
  private final Plenary plenary;
  private final Duration time;
  private final Optional<AlignmentFile> destination;
  private final Optional<ProblemWriter> problems;
  private final List<Input> inputs;
  private final SideFile<ReportFile> reportFile;
  private final Map<String, List<Expression>> waiting = new LinkedHashMap<>();
  private int aligned;

  /**
   * Sets a run up.
   *
   * @param time the longest that a document, or versions lined up, may take
   * @param destination where alignments go, if they are wanted
   * @param problems what hears of differences, if they are wanted
   * @param reportFile where it goes what became of each document, if that is wanted
   */
  Alignments(
      Streams streams,
      Report report,
      Plenary plenary,
      Duration time,
      Optional<AlignmentFile> destination,
      Optional<ProblemWriter> problems,
      List<Input> inputs,
      Optional<Path> reportFile) {
    this.streams = streams;
    this.report = report;
    this.plenary = plenary;
    this.time = time;
    this.destination = destination;
    this.problems = problems;
    this.inputs = inputs;
    this.reportFile =
        SideFile.open(
            reportFile,
            inputs,
            streams,
            report,
            (file, to) -> new ReportFile(file, to, done -> false));
  }

  /**
   * Reads all and lines up what belongs together.
   *
   * @param grouped whether there may be several deliberations; else all inputs are one
   */
  void run(Batch batch, boolean grouped) throws IOException {
    try (Progress progress = new Progress(streams, report, inputs.size())) {
      Iterator<Input> order = inputs.iterator();
      try (Stream<Outcome> outcomes =
          batch.convert(inputs.stream().map(input -> input.document(streams.in())))) {
        for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
          take(order.next(), outcome, grouped);
          progress.step();
        }
      }
    }
    for (Map.Entry<String, List<Expression>> rest : waiting.entrySet()) {
      align(rest.getKey(), rest.getValue());
    }
    if (grouped) {
      report.line(
          "plenary: "
              + aligned
              + (aligned == 1 ? " deliberation" : " deliberations")
              + " lined up");
    }
    if (problems.isPresent()) {
      problems.get().end(inputs.size());
    }
  }

  private void take(Input input, Outcome outcome, boolean grouped) throws IOException {
    String status = outcome.status().name().toLowerCase(Locale.ROOT);
    reportFile.write(file -> file.outcome(outcome, "", status, outcome.message()));
    outcome.diagnostics().stream()
        .filter(noticed -> noticed.severity() == Severity.ERROR)
        .forEach(report::diagnostic);
    if (!outcome.status().isConverted()) {
      unread(input, outcome.message());
      return;
    }
    Guard.Result<Expression> read = Guard.attempt(time, () -> expression(input, outcome));
    if (read.value().isEmpty()) {
      unread(input, read.failure());
      return;
    }
    Expression version = read.value().get();
    Optional<String> key = Sameness.key(version.identity());
    if (grouped && key.isEmpty()) {
      report.error(
          input.name(), "it has neither number nor symbol, so nothing tells what it goes with");
      return;
    }
    String group = grouped ? key.orElse("") : "";
    List<Expression> versions = waiting.computeIfAbsent(group, absent -> new ArrayList<>());
    if (versions.stream().anyMatch(other -> other.language().equals(version.language()))) {
      report.error(
          input.name(),
          "left out: there is another version in the same language, " + version.language().tag());
      return;
    }
    versions.add(version);
    if (grouped && versions.size() == OFFICIAL_LANGUAGES) {
      waiting.remove(group);
      align(group, versions);
    }
  }

  private Expression expression(Input input, Outcome outcome) throws SourceException {
    return plenary.expression(
        input.name(), plenary.read(input.name(), outcome.document()).deliberation());
  }

  private void unread(Input input, String why) throws IOException {
    report.error(input.name(), why);
    if (problems.isPresent()) {
      problems.get().unread(input.name(), why);
    }
  }

  private void align(String group, List<Expression> versions) throws IOException {
    if (versions.size() < 2) {
      report.error(
          versions.get(0).name(), "nothing to line it up with: there is no other language");
      return;
    }
    String name = versions.get(0).name();
    Guard.Result<Aligned> result = Guard.attempt(time, () -> align(versions));
    if (result.value().isEmpty()) {
      report.failed(name, result);
      return;
    }
    Aligned done = result.value().get();
    if (done.contradiction().isPresent()) {
      report.error(name, "not versions of one deliberation: " + done.contradiction().get());
      return;
    }
    aligned++;
    if (problems.isPresent()) {
      for (Diagnostic found : done.found()) {
        problems.get().problem(found);
        report.fail();
      }
    }
    if (destination.isPresent()) {
      write(destination.get(), done, group);
    }
  }

  /**
   * Versions lined up.
   *
   * @param symbol of the deliberation, if a version has it
   * @param contradiction what tells that they are not of one deliberation, if anything does
   * @param found what one has and another has not, if that is wanted
   * @param written the alignment as it is written, if it is
   */
  private record Aligned(
      Optional<String> symbol,
      Optional<String> contradiction,
      List<Diagnostic> found,
      ByteArrayOutputStream written) {}

  private Aligned align(List<Expression> versions) throws IOException {
    Alignment alignment = plenary.align(versions);
    Optional<String> contradiction = Sameness.contradiction(alignment);
    boolean sound = contradiction.isEmpty();
    return new Aligned(
        alignment.versions().stream()
            .map(version -> version.identity().symbol())
            .flatMap(Optional::stream)
            .findFirst(),
        contradiction,
        sound && problems.isPresent() ? plenary.check(alignment) : List.of(),
        sound && destination.isPresent()
            ? destination.get().bytes(plenary, alignment)
            : new ByteArrayOutputStream());
  }

  private void write(AlignmentFile to, Aligned done, String group) {
    Path file = to.of(done.symbol().orElse(group.strip()));
    try {
      if (Files.exists(file)) {
        for (Input input : inputs) {
          input.refuseAsOutput(file);
        }
      }
      to.write(file, done.written().toByteArray());
    } catch (IOException e) {
      report.error(file.toString(), "cannot be written: " + SourceException.reason(e));
    }
  }

  @Override
  public void close() {
    reportFile.close();
  }
}
