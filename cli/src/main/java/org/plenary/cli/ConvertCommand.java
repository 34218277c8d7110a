package org.plenary.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plenary.Batch;
import org.plenary.Format;
import org.plenary.Plenary;
import org.plenary.PlenaryBuilder;
import org.plenary.cli.file.Destination;
import org.plenary.cli.file.Destinations;
import org.plenary.cli.file.Input;
import org.plenary.cli.file.Inputs;
import org.plenary.cli.file.OutputFolder;
import org.plenary.cli.print.Streams;
import org.plenary.cli.print.Version;
import org.plenary.cli.run.Report;
import org.plenary.render.PaperSize;
import org.plenary.source.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plenary convert}. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header = "Turns resolutions into Akoma Ntoso, PDF, Word, HTML, plain text, Markdown or JSON.",
    description = {
      "",
      "An INPUT is a resolution as plain text, PDF, Word file (.docx, .doc) or Akoma Ntoso, a"
          + " folder of them, or '-' for standard input. What it is shows in its content, not in"
          + " its name.",
      "",
      "One INPUT without -o goes to standard output. Several, or a folder, need -o with a folder,"
          + " where each document keeps its name with the new ending. A document is written whole"
          + " or not at all, and no input is ever changed.",
      ""
    },
    footer = {
      "",
      "What was noticed in a document goes to standard error, one line each:",
      "  a.txt:31:1: warning[NUMBER_WITHOUT_STOP]: ...",
      "",
      "Examples:",
      "  plenary convert 60-212.txt -o 60-212.pdf      one document, as PDF",
      "  plenary convert 60-212.txt > 60-212.xml       as Akoma Ntoso, to standard output",
      "  plenary convert 60-212.xml --to txt --width 60",
      "  plenary convert session-60 -o out --to html   a folder and all below it",
      "  plenary convert a.pdf -o a.xml                a PDF, as Akoma Ntoso",
      "  plenary convert session-60 -o out --to jsonl  a record for each paragraph, to count",
      "  plenary convert archive -o out --resume --report out.jsonl --timeout 60",
      "",
      "Exit code: 0 done, 1 some input failed (the others are done), 2 wrong usage."
    })
public final class ConvertCommand implements Callable<Integer> {

  /** The files of a folder that are documents. */
  public static final Set<String> ENDINGS =
      Set.of("txt", "pdf", "doc", "docx", "docm", "xml", "akn");

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "File, folder or '-'.")
  private List<String> arguments = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description =
          "Where to write; the ending of FILE picks the format, DIR/ is made, - is standard"
              + " output.",
      converter = Values.Output.class)
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "akn (the default), pdf, docx, html, txt, md, json or jsonl.",
      converter = Values.FormatName.class)
  private Optional<Format> to = Optional.empty();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns of plain text; a Han character takes two.",
      converter = Values.Positive.class)
  private Optional<Integer> width = Optional.empty();

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "The sheets of PDF and Word files: a4 (the default) or letter.",
      converter = Values.PaperName.class)
  private Optional<PaperSize> paper = Optional.empty();

  @Option(
      names = "--fonts",
      paramLabel = "DIR",
      description =
          "Sets PDF in the fonts of a folder (.ttf, .otf): in the first family, by name, that has"
              + " the letters of the language.",
      converter = Values.FileName.class)
  private Optional<Path> fonts = Optional.empty();

  @Option(
      names = "--embed",
      description =
          "Puts the Akoma Ntoso into the PDF (PDF/A-3a); converting that PDF gives it back to the"
              + " byte.")
  private boolean embed;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Also write what was left out as page furniture, as JSON lines: file, kind, start, end,"
              + " text; - is standard output.",
      converter = Values.FileName.class)
  private Optional<Path> ledgerFile = Optional.empty();

  @Option(
      names = "--collection",
      description =
          "Writes several deliberations in one input as one collection; without it, each becomes a"
              + " document of its own, NAME-1, NAME-2 and so on.")
  private boolean collection;

  @Option(
      names = "--resume",
      description =
          "Leaves out each document whose output is there and not older than it, so that a batch"
              + " that was interrupted goes on where it was; ledger and report keep what was"
              + " written of them before.")
  private boolean resume;

  @Mixin private BatchOptions batching = new BatchOptions();

  @Mixin private Selection selection = new Selection();

  @Mixin private ReportOptions reporting = new ReportOptions();

  public ConvertCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Report report = reporting.report(streams);
    PlenaryBuilder builder = builder();
    Destination destination = new Destinations(streams, spec).pick(arguments, output, to);
    if (resume && destination instanceof Destination.StandardOutput) {
      throw wrong("--resume needs -o, as it looks at what is written");
    }
    refuseTwoInOneOutput(destination);
    refuseForOthers(destination.format());
    fonts.ifPresent(of -> read(of, builder));
    Plenary plenary = builder.build();
    prepare(destination.format());
    Optional<Path> folder =
        destination instanceof OutputFolder f ? Optional.of(f.root()) : Optional.empty();
    List<Input> inputs = new Inputs(ENDINGS, folder, report).expand(arguments);
    Batch batch = batch(plenary, destination.format());
    try (Conversions conversions =
        new Conversions(
            streams,
            report,
            selection,
            destination,
            inputs,
            ledgerFile,
            batching.reportFile(),
            resume)) {
      conversions.run(batch);
    }
    return report.exitCode();
  }

  /** Loads what the first output waits for while the first input is read. */
  private static void prepare(Format format) {
    if (Runtime.getRuntime().availableProcessors() > 1) {
      Thread preparing = new Thread(() -> Plenary.prepare(format), "plenary-preparation");
      preparing.setDaemon(true);
      preparing.start();
    }
  }

  private Batch batch(Plenary plenary, Format format) {
    Batch batch = batching.batch(plenary, format);
    return collection ? batch.withCollections() : batch;
  }

  private void refuseTwoInOneOutput(Destination destination) {
    long outputs =
        Stream.of(ledgerFile, batching.reportFile()).filter(BatchOptions::isStandardOutput).count();
    if (outputs + (destination instanceof Destination.StandardOutput ? 1 : 0) > 1) {
      throw wrong("only one of document, --ledger and --report can go to standard output");
    }
    if (BatchOptions.isShared(Stream.of(output.map(Path::of), ledgerFile, batching.reportFile()))) {
      throw wrong("document, --ledger and --report need files of their own");
    }
  }

  /** Options of one format mean nothing for another: the user has forgotten something. */
  private void refuseForOthers(Format format) {
    if (embed && format != Format.PDF) {
      throw wrong("--embed is for PDF, and this is written as " + format.ending());
    }
    if (paper.isPresent() && format != Format.PDF && format != Format.DOCX) {
      throw wrong("--paper is for PDF and Word files, and this is written as " + format.ending());
    }
    if (fonts.isPresent() && format != Format.PDF) {
      throw wrong("--fonts is for PDF, and this is written as " + format.ending());
    }
    if (width.isPresent() && format != Format.TXT) {
      throw wrong("--width is for plain text, and this is written as " + format.ending());
    }
  }

  private int atLeast(int least, String option, int value) {
    if (value < least) {
      throw wrong(option + " must be at least " + least);
    }
    return value;
  }

  private PlenaryBuilder builder() {
    PlenaryBuilder builder = reading.builder();
    if (width.isPresent()) {
      builder.width(atLeast(Plenary.NARROWEST, "--width", width.get()));
    }
    paper.ifPresent(builder::paper);
    return builder.embedsSource(embed);
  }

  private void read(Path folder, PlenaryBuilder builder) {
    try {
      builder.fonts(folder);
    } catch (SourceException e) {
      throw wrong("--fonts: " + e.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
