package org.plenary.cli.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts what became of the documents of a batch. */
public final class Tally {

  private final long begun = System.nanoTime();
  private final Map<String, Integer> reasons = new TreeMap<>();
  private int done;
  private int flawed;
  private int skipped;
  private int failed;

  /** Counts a document that was converted. */
  public void done() {
    done++;
  }

  /** Counts one that was converted, with errors in it. */
  public void flawed() {
    done++;
    flawed++;
  }

  /** Counts one that was done by an earlier run. */
  public void skipped() {
    skipped++;
  }

  /**
   * Counts one of which nothing came.
   *
   * @param reason why, as the summary says it
   */
  public void failed(String reason) {
    failed++;
    reasons.merge(reason, 1, Integer::sum);
  }

  /** How many, how fast, what failed and why; the most frequent reason first. */
  public List<String> summary() {
    Duration time = Duration.ofNanos(System.nanoTime() - begun);
    double seconds = Math.max(1, time.toMillis()) / 1000.0;
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "plenary: %d converted%s%s%s in %.1f s (%.1f a second)",
            done,
            flawed > 0 ? " (" + flawed + " with errors)" : "",
            skipped > 0 ? ", " + skipped + " done before" : "",
            failed > 0 ? ", " + failed + " failed" : "",
            seconds,
            (done + failed) / seconds));
    reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(reason -> lines.add("  " + reason.getValue() + " failed: " + reason.getKey()));
    return lines;
  }
}
