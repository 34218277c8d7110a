package org.plenary.cli.run;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Works on several inputs at a time, and takes the results in the order of the inputs. */
public final class Parallel {

  /** Shared by what works beside others, held by what needs all memory for itself. */
  private final ReadWriteLock memory = new ReentrantReadWriteLock(true);

  private final int jobs;
  private final Duration time;

  /**
   * @param jobs how many at a time
   * @param time the longest that an input may take
   */
  public Parallel(int jobs, Duration time) {
    this.jobs = jobs;
    this.time = time;
  }

  /**
   * Works on all.
   *
   * @param taking called in the thread of the caller
   */
  public <I, T> void each(
      List<I> inputs, Function<I, Guard.Work<T>> work, BiConsumer<I, Guard.Result<T>> taking) {
    int threads = Math.min(jobs, Math.max(1, inputs.size()));
    ExecutorService workers = Executors.newFixedThreadPool(threads, Parallel::thread);
    try {
      Queue<CompletableFuture<Guard.Result<T>>> window = new ArrayDeque<>();
      Iterator<I> next = inputs.iterator();
      for (I input : inputs) {
        while (window.size() < 2 * threads && next.hasNext()) {
          Guard.Work<T> following = work.apply(next.next());
          window.add(CompletableFuture.supplyAsync(() -> result(following), workers));
        }
        taking.accept(input, window.remove().join());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /**
   * Where memory runs out, it may be for others' sake: it is tried again when nothing else runs.
   */
  private <T> Guard.Result<T> result(Guard.Work<T> work) {
    Guard.Result<T> result = holding(memory.readLock(), work);
    return result.isOutOfMemory() ? holding(memory.writeLock(), work) : result;
  }

  private <T> Guard.Result<T> holding(Lock lock, Guard.Work<T> work) {
    lock.lock();
    try {
      return Guard.attempt(time, work);
    } finally {
      lock.unlock();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "plenary-supervisor");
    thread.setDaemon(true);
    return thread;
  }
}
