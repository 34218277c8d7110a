package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.Batch;
import org.plenary.Outcome;
import org.plenary.cli.file.Destination;
import org.plenary.cli.file.Input;
import org.plenary.cli.file.LedgerFile;
import org.plenary.cli.file.ReportFile;
import org.plenary.cli.file.SideFile;
import org.plenary.cli.print.Streams;
import org.plenary.cli.run.Guard;
import org.plenary.cli.run.Progress;
import org.plenary.cli.run.Report;
import org.plenary.cli.run.Tally;
import org.plenary.diagnostic.Severity;
import org.plenary.source.SourceException;

/** Converts the inputs of one run and writes all that the run is to write. */
public final class Conversions implements AutoCloseable {

  private final Streams streams;
  private final Report report;
  private final Selection selection;
  private final Destination destination;
  private final List<Input> inputs;
  private final SideFile<LedgerFile> ledger;
  private final SideFile<ReportFile> reportFile;
  private final boolean resume;
  private final Tally tally = new Tally();

  /**
   * @param selection which findings are told and count
   * @param ledger where page furniture goes, if it is wanted
   * @param reportFile where it goes what became of each document, if that is wanted
   * @param resume whether documents that are done are left out; what an earlier run wrote of them
   *     into ledger and report is kept
   */
  public Conversions(
      Streams streams,
      Report report,
      Selection selection,
      Destination destination,
      List<Input> inputs,
      Optional<Path> ledger,
      Optional<Path> reportFile,
      boolean resume) {
    this.streams = streams;
    this.report = report;
    this.selection = selection;
    this.destination = destination;
    this.inputs = inputs;
    this.resume = resume;
    this.ledger =
        SideFile.open(
            ledger, inputs, streams, report, (file, to) -> new LedgerFile(file, to, resume));
    Set<String> done = resume ? done() : Set.of();
    this.reportFile =
        SideFile.open(
            reportFile,
            inputs,
            streams,
            report,
            (file, to) -> new ReportFile(file, to, done::contains));
  }

  /** The documents whose outputs are there. */
  private Set<String> done() {
    return inputs.stream().filter(destination::isDone).map(Input::name).collect(Collectors.toSet());
  }

  /** Whether nothing of a document is wanted that is not there. */
  private boolean isDone(Input input) {
    return resume
        && destination.isDone(input)
        && ledger.allows(file -> file.knows(input.name()))
        && reportFile.allows(file -> file.knows(input.name()));
  }

  /**
   * Converts all.
   *
   * @param batch what converts
   */
  public void run(Batch batch) {
    try (Progress progress = new Progress(streams, report, inputs.size())) {
      List<Input> open = new ArrayList<>();
      for (Input input : inputs) {
        if (isDone(input)) {
          skip(input);
          progress.step();
        } else {
          open.add(input);
        }
      }
      Iterator<Input> order = open.iterator();
      try (Stream<Outcome> outcomes =
          batch.convert(open.stream().map(input -> input.document(streams.in())))) {
        outcomes.forEach(
            outcome -> {
              take(order.next(), outcome);
              progress.step();
            });
      }
    }
    if (inputs.size() > 1) {
      tally.summary().forEach(report::line);
    }
  }

  private void skip(Input input) {
    tally.skipped();
    ledger.write(file -> file.keep(input.name()));
    reportFile.write(file -> file.skipped(input.name(), destination.name(input, 0)));
  }

  private void take(Input input, Outcome outcome) {
    outcome.diagnostics().stream()
        .filter(selection::has)
        .filter(noticed -> !reportFile.isOpen() || noticed.severity() == Severity.ERROR)
        .forEach(report::diagnostic);
    boolean converted = outcome.status().isConverted();
    String failure = converted ? written(input, outcome) : refused(input, outcome);
    count(outcome, failure);
    String status =
        converted && !failure.isEmpty()
            ? "unwritable"
            : outcome.status().name().toLowerCase(Locale.ROOT);
    if (report.isVerbose() && failure.isEmpty()) {
      report.line(
          input.name()
              + ": written to "
              + destination.name(input, first(outcome))
              + " in "
              + outcome.time().toMillis()
              + " ms");
    }
    reportFile.write(
        file -> file.outcome(outcome, destination.name(input, first(outcome)), status, failure));
  }

  private String refused(Input input, Outcome outcome) {
    String why = outcome.cause().map(Guard::reason).orElse(outcome.message());
    report.error(input.name(), why);
    if (report.isVerbose()) {
      outcome.cause().map(Guard::trace).ifPresent(trace -> trace.lines().forEach(report::line));
    }
    return why;
  }

  private void count(Outcome outcome, String failure) {
    if (!failure.isEmpty()) {
      tally.failed(failure);
      return;
    }
    if (outcome.diagnostics().stream().anyMatch(it -> selection.fails(it, Severity.ERROR))) {
      report.fail();
    }
    if (outcome.status() == Outcome.Status.FLAWED) {
      tally.flawed();
    } else {
      tally.done();
    }
  }

  /** Writes the document; gives why that failed, or nothing. */
  private String written(Input input, Outcome outcome) {
    ledger.write(file -> file.add(input.name(), outcome.ledger()));
    int part = first(outcome);
    for (byte[] document : outcome.documents()) {
      try {
        destination.write(input, part, document);
      } catch (IOException e) {
        report.error(destination.name(input, part), unwritable(e));
        return unwritable(e);
      }
      part++;
    }
    return "";
  }

  /** What the first document is numbered; 0 if it is the only one. */
  private static int first(Outcome outcome) {
    return outcome.documents().size() > 1 ? 1 : 0;
  }

  private static String unwritable(IOException e) {
    return "cannot be written: " + SourceException.reason(e);
  }

  @Override
  public void close() {
    reportFile.close();
    ledger.write(LedgerFile::finish);
    ledger.close();
  }
}
