package org.plenary.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program run as a whole, from its start to its end.
 *
 * @param milliseconds how long it took
 * @param peak the most memory that it had resident, in megabytes; 0 where the system does not tell
 */
record WholeProcess(double milliseconds, long peak) {

  /** How often the memory is looked at, in milliseconds. */
  private static final int INTERVAL = 20;

  /** Runs a command to its end. */
  static WholeProcess run(List<String> command) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    long peak = 0;
    while (!process.waitFor(INTERVAL, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, resident(process.pid()));
    }
    double milliseconds = (System.nanoTime() - begun) / 1e6;
    if (process.exitValue() > 1) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return new WholeProcess(milliseconds, peak);
  }

  /** The median time of some runs. */
  static double median(List<String> command, int runs) throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      times.add(run(command).milliseconds());
    }
    return times.stream().sorted().toList().get(runs / 2);
  }

  private static long resident(long pid) {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    try {
      return Files.readString(status, UTF_8)
          .lines()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
          .findFirst()
          .orElse(0);
    } catch (UncheckedIOException | IOException e) {
      return 0;
    }
  }
}
