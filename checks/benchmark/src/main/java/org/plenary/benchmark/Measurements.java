package org.plenary.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.plenary.scale.LongText;

/**
 * Runs the benchmarks and prints what {@code docs/performance.md} tells: run by {@code mvn -P
 * benchmark -pl checks/benchmark -am verify}.
 *
 * <p>What is compared is measured in turn, round after round, so that other load on the machine
 * falls on both sides; the ratio is the median of the rounds' own.
 */
final class Measurements {

  private static final int RUNS = 7;

  private static final int AWAIT_MILLISECONDS = 200;

  private static final int FIFTY_MEGABYTES = 50_000_000;

  private static final PrintStream OUT = new PrintStream(System.out, true, UTF_8);

  private final int rounds;

  private Measurements(int rounds) {
    this.rounds = rounds;
  }

  /**
   * Measures, or says why nothing is.
   *
   * @param arguments the number of rounds
   */
  public static void main(String[] arguments)
      throws IOException, RunnerException, InterruptedException {
    for (String folder : List.of(Documents.PDFS, Documents.RAW_TEXTS, Documents.AKN)) {
      if (Documents.folder(folder).isEmpty()) {
        OUT.printf(
            "Nothing was measured: there is no %s in the folder of -Dplenary.shared.%n", folder);
        return;
      }
    }
    Measurements measurements = new Measurements(Integer.parseInt(arguments[0]));
    measurements.wholeProcesses();
    measurements.texts();
    measurements.ratio("ConversionBenchmark", "pdfToAkn", "pdfToTextByPdfBox");
    measurements.ratio("AknBenchmark", "aknToModelToAkn", "aknThroughJaxb");
    measurements.pdfs();
    measurements.alignments();
    lengths("text");
    lengths("pdf");
  }

  /** Six languages of a deliberation lined up, checked and shown. */
  private void alignments() throws RunnerException {
    if (Documents.folder("corpus/six/gold").isEmpty()) {
      OUT.println("Nothing lined up: there are no deliberations in six languages.");
      return;
    }
    for (String benchmark :
        List.of("xmlToAlignment", "modelsToAlignment", "modelsToCheck", "modelsToPage")) {
      OUT.printf(
          Locale.ROOT,
          "%s: %.1f ms a deliberation%n",
          benchmark,
          milliseconds("AlignmentBenchmark", benchmark));
    }
  }

  /** Two benchmarks, and the first over the second. */
  private void ratio(String type, String benchmark, String peer) throws RunnerException {
    List<Double> times = new ArrayList<>();
    List<Double> peers = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      double of = milliseconds(type, peer);
      double time = milliseconds(type, benchmark);
      times.add(time);
      peers.add(of);
      ratios.add(time / of);
    }
    OUT.printf(
        Locale.ROOT,
        "%-18s %9.1f ms, %s %.1f ms, ratio %.2f%n",
        benchmark,
        median(times),
        peer,
        median(peers),
        median(ratios));
  }

  private void texts() throws IOException, RunnerException {
    double time = milliseconds("ConversionBenchmark", "textToAkn");
    long characters =
        Documents.of(Documents.RAW_TEXTS).contents().stream()
            .map(bytes -> new String(bytes, UTF_8))
            .mapToLong(text -> text.codePointCount(0, text.length()))
            .sum();
    OUT.printf(
        Locale.ROOT,
        "textToAkn          %9.1f ms for %d characters, %.2f million a second%n",
        time,
        characters,
        characters / time / 1000);
  }

  private void pdfs() throws IOException, RunnerException {
    double time = milliseconds("AknBenchmark", "aknToPdf");
    int documents = Documents.of(Documents.AKN).names().size();
    OUT.printf(
        Locale.ROOT,
        "aknToPdf           %9.1f ms for %d documents, %.1f ms each%n",
        time,
        documents,
        time / documents);
  }

  /** The program as users start it, against an empty one; and the memory that it takes. */
  private void wholeProcesses() throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty("plenary.root"));
    String launcher = root.resolve("plenary").toString();
    String seed =
        root.resolve("fixtures/src/main/resources/fixtures/unga/60-212/zh/60-212.zh.txt")
            .toString();
    Path folder = Files.createTempDirectory("plenary-benchmark");
    String out = folder.resolve("out").toString();
    // The first runs build the program where it is not built yet, and begin to keep its classes.
    WholeProcess.run(List.of(launcher, "--version"));
    WholeProcess.run(List.of(launcher, "show", "--help"));
    awaitClasses(root.resolve("cli/target/cache"));
    double empty =
        WholeProcess.median(
            List.of(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EmptyProgram.class.getName()),
            RUNS);
    double xml = WholeProcess.median(List.of(launcher, "convert", seed, "-o", out + ".xml"), RUNS);
    double pdf = WholeProcess.median(List.of(launcher, "convert", seed, "-o", out + ".pdf"), RUNS);
    OUT.printf(
        Locale.ROOT,
        "cold start         %9.0f ms to XML, %.0f ms to PDF, empty program %.0f ms, ratio %.1f%n",
        xml,
        pdf,
        empty,
        xml / empty);
    Path text = folder.resolve("long.txt");
    Files.write(text, LongText.of(FIFTY_MEGABYTES).bytes());
    WholeProcess fifty =
        WholeProcess.run(List.of(launcher, "convert", text.toString(), "-o", out + ".xml"));
    WholeProcess batch =
        WholeProcess.run(
            List.of(
                launcher,
                "convert",
                Documents.folder(Documents.PDFS).orElseThrow().toString(),
                "-o",
                out));
    OUT.printf(
        Locale.ROOT,
        "memory             %9d MB for 50 MB of text in %.0f s, %d MB for the PDF files in %.1f"
            + " s%n",
        fifty.peak(),
        fifty.milliseconds() / 1000,
        batch.peak(),
        batch.milliseconds() / 1000);
  }

  /** Waits until the launcher has kept the classes of both kinds of runs. */
  private static void awaitClasses(Path cache) throws IOException, InterruptedException {
    boolean making = true;
    while (making) {
      Thread.sleep(AWAIT_MILLISECONDS);
      try (Stream<Path> files = Files.list(cache)) {
        making = files.anyMatch(file -> file.toString().endsWith(".making"));
      }
    }
  }

  /** How much longer a document takes that is a hundred times as long. */
  private static void lengths(String benchmark) throws RunnerException {
    double brief =
        milliseconds(length(benchmark, "1").warmupIterations(60).measurementIterations(40));
    double lengthy =
        milliseconds(length(benchmark, "100").warmupIterations(2).measurementIterations(2));
    OUT.printf(
        Locale.ROOT,
        "%-18s %9.1f ms, a hundred times as long %.1f ms, ratio %.1f%n",
        benchmark,
        brief,
        lengthy,
        lengthy / brief);
  }

  private static ChainedOptionsBuilder length(String benchmark, String times) {
    return options("LengthBenchmark", benchmark).param("times", times);
  }

  private static double milliseconds(String type, String benchmark) throws RunnerException {
    return milliseconds(options(type, benchmark));
  }

  private static double milliseconds(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
  }

  private static ChainedOptionsBuilder options(String type, String benchmark) {
    return new OptionsBuilder()
        .include("\\." + type + "\\." + benchmark + "$")
        .jvmArgsPrepend("-Dplenary.shared=" + System.getProperty("plenary.shared"))
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
