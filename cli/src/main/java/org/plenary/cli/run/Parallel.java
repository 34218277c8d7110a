package org.plenary.cli.run;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Works on several inputs at a time, and takes the results in the order of the inputs. */
public final class Parallel {

  /** Enough for the deepest document that the limits allow. */
  private static final long STACK_BYTES = 16L << 20;

  private Parallel() {}

  /**
   * Works on all.
   *
   * @param jobs how many at a time
   * @param work which must not throw
   * @param taking called in the thread of the caller
   */
  public static <I, R> void each(
      List<I> inputs, int jobs, Function<I, R> work, BiConsumer<I, R> taking) {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, Parallel::thread);
    try {
      Queue<CompletableFuture<R>> window = new ArrayDeque<>();
      Iterator<I> next = inputs.iterator();
      for (I input : inputs) {
        while (window.size() < 2 * jobs && next.hasNext()) {
          I following = next.next();
          window.add(CompletableFuture.supplyAsync(() -> work.apply(following), workers));
        }
        taking.accept(input, window.remove().join());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(null, task, "plenary-worker", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
