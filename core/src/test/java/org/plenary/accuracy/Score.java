package org.plenary.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/**
 * What the shared scoring program says of some outputs.
 *
 * @param figures F1 of each feature, and {@code exact}, the number of documents without a
 *     difference; {@code exact-or-proven} counts those too that differ by proven faults alone
 * @param table all that the program printed
 */
record Score(Map<String, Double> figures, String table) {

  private static final Pattern ROW =
      Pattern.compile("(?m)^(\\w[\\w ]*?) +\\d\\.\\d{4} +\\d\\.\\d{4} +(\\d\\.\\d{4}) +\\d+$");

  private static final Pattern INEXACT = Pattern.compile("(?m)^  0\\.\\d{4} (\\S+)$");

  /** More documents than any corpus has. */
  private static final String ALL = "10000";

  private static final Pattern PERFECT = Pattern.compile("(?m)^  1\\.0000 \\S+\\R");

  private static final Pattern EXACT =
      Pattern.compile("(?m)^documents whose body and notes are all exact: (\\d+) of \\d+$");

  /**
   * Runs the program; the test is skipped where there is no Python.
   *
   * @param output the folder with our files
   * @param gold the folder with the published files
   * @param only what the names of the files that count match
   */
  static Score of(Path output, Path gold, String only) throws IOException, InterruptedException {
    assumePython();
    String program = Corpus.shared("tools/score.py").toString();
    String table =
        run("python3", program, output.toString(), gold.toString(), "--only", only, "--worst", ALL);
    Map<String, Double> figures = new TreeMap<>();
    Matcher row = ROW.matcher(table);
    while (row.find()) {
      figures.put(row.group(1).replace(' ', '-'), Double.valueOf(row.group(2)));
    }
    Matcher exact = EXACT.matcher(table);
    if (!exact.find()) {
      throw new IllegalStateException("no scores: " + table);
    }
    figures.put("exact", Double.valueOf(exact.group(1)));
    return new Score(figures, PERFECT.matcher(table).replaceAll(""));
  }

  /** The same, with the number of documents that are exact or differ by proven faults alone. */
  static Score of(Path output, Path gold, String only, ReferenceFaults faults)
      throws IOException, InterruptedException {
    Score score = of(output, gold, only);
    Map<String, Double> figures = new TreeMap<>(score.figures());
    double exact = figures.getOrDefault("exact", 0.0);
    Matcher inexact = INEXACT.matcher(score.table());
    while (inexact.find()) {
      String document = inexact.group(1);
      if (faults.names(document) && faults.prove(document, shown(output, gold, document))) {
        exact++;
      }
    }
    figures.put("exact-or-proven", exact);
    String line = "exact, counting proven faults of the reference: " + Math.round(exact);
    return new Score(figures, score.table() + line + '\n');
  }

  private static String shown(Path output, Path gold, String document)
      throws IOException, InterruptedException {
    String program = Corpus.shared("tools/score.py").toString();
    return run("python3", program, output.toString(), gold.toString(), "--show", document);
  }

  private static void assumePython() throws InterruptedException {
    try {
      run("python3", "--version");
    } catch (IOException e) {
      Assumptions.abort("skipped: no python3 on this machine to score with");
    }
  }

  private static String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    builder.environment().put("PYTHONIOENCODING", "UTF-8");
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(printed);
    }
    return printed;
  }
}
