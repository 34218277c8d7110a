package org.plenary.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints what {@code docs/performance.md} tells: run by {@code mvn -P
 * benchmark -pl core -am verify}.
 *
 * <p>What is compared is measured in turn, round after round, so that other load on the machine
 * falls on both sides; the ratio is the median of the rounds' own.
 */
final class Measurements {

  private Measurements() {}

  /**
   * Measures, or says why nothing is.
   *
   * @param arguments the number of rounds
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    for (String folder : List.of(Documents.PDFS, Documents.RAW_TEXTS)) {
      if (Documents.folder(folder).isEmpty()) {
        out.printf(
            "Nothing was measured: there is no %s in the folder of -Dplenary.shared.%n", folder);
        return;
      }
    }
    int rounds = Integer.parseInt(arguments[0]);
    List<Double> stripping = new ArrayList<>();
    List<Double> converting = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      double stripped = milliseconds("pdfToTextByPdfBox");
      double converted = milliseconds("pdfToAkn");
      stripping.add(stripped);
      converting.add(converted);
      ratios.add(converted / stripped);
      out.printf(
          Locale.ROOT,
          "round %d: PDFBox %.0f ms, Plenary %.0f ms, ratio %.2f%n",
          round,
          stripped,
          converted,
          converted / stripped);
    }
    double text = milliseconds("textToAkn");
    long characters = characters(Documents.of(Documents.RAW_TEXTS));
    out.printf(
        Locale.ROOT,
        "PDF to Akoma Ntoso      %6.0f ms for %d files%n"
            + "PDF to text by PDFBox   %6.0f ms for the same%n"
            + "ratio                   %6.2f%n"
            + "text to Akoma Ntoso     %6.0f ms for %d characters, %.2f million a second%n",
        median(converting),
        Documents.of(Documents.PDFS).names().size(),
        median(stripping),
        median(ratios),
        text,
        characters,
        characters / text / 1000);
  }

  private static double milliseconds(String benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(ConversionBenchmark.class.getName() + "." + benchmark + "$")
                .jvmArgsPrepend("-Dplenary.shared=" + System.getProperty("plenary.shared"))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build())
        .runSingle()
        .getPrimaryResult()
        .getScore();
  }

  private static long characters(Documents documents) {
    return documents.contents().stream()
        .map(bytes -> new String(bytes, UTF_8))
        .mapToLong(text -> text.codePointCount(0, text.length()))
        .sum();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
