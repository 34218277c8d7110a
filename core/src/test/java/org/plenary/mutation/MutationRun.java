package org.plenary.mutation;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plenary.mutation.MutationLaws.Outcome;

/** Converts mutants one after the other, each within a time, and counts what became of them. */
final class MutationRun {

  /** No document here takes a second; the rest is for machines with much else to do. */
  private static final Duration BOUND = Duration.ofSeconds(60);

  private final List<List<Original>> corpora = Original.corpora();
  private final List<String> broken = new ArrayList<>();
  private int converted;
  private int refused;
  private int unclaimed;
  private long slowest;
  private String slowestName = "";

  /** Converts the mutants of the numbers from 0 to one less than {@code count}. */
  void run(int count) throws IOException, InterruptedException {
    ExecutorService worker = Executors.newSingleThreadExecutor(MutationRun::thread);
    for (int number = 0; number < count; number++) {
      Mutant mutant = Mutant.of(number, corpora);
      long start = System.nanoTime();
      Future<Outcome> future = worker.submit(() -> MutationLaws.check(mutant));
      try {
        note(mutant, future.get(BOUND.toSeconds(), TimeUnit.SECONDS));
      } catch (TimeoutException e) {
        broken.add(mutant.name() + " hangs");
        worker = Executors.newSingleThreadExecutor(MutationRun::thread);
      } catch (ExecutionException e) {
        broken.add(
            mutant.name() + " throws " + thrown(Objects.requireNonNullElse(e.getCause(), e)));
      }
      long took = System.nanoTime() - start;
      if (took > slowest) {
        slowest = took;
        slowestName = mutant.name();
      }
    }
    worker.shutdown();
  }

  /** A line for each law that a mutant breaks. */
  List<String> broken() {
    return List.copyOf(broken);
  }

  /** What became of the mutants, in one line. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%,d mutants: %,d converted, %,d refused, %,d with UNCLAIMED_TEXT; %,d laws broken; slowest"
            + " %,d ms: %s; at most %,d MB of heap",
        converted + refused,
        converted,
        refused,
        unclaimed,
        broken.size(),
        slowest / 1_000_000,
        slowestName,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private void note(Mutant mutant, Outcome outcome) {
    converted += outcome.refused().isEmpty() ? 1 : 0;
    refused += outcome.refused().isPresent() ? 1 : 0;
    unclaimed += outcome.unclaimed() ? 1 : 0;
    outcome.broken().forEach(law -> broken.add(mutant.name() + " " + law));
  }

  private static String thrown(Throwable e) {
    List<String> frames =
        Arrays.stream(e.getStackTrace()).limit(12).map(StackTraceElement::toString).toList();
    return e + " at " + String.join(" < ", frames);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "mutant");
    thread.setDaemon(true); // one that hangs must not keep the virtual machine
    return thread;
  }
}
