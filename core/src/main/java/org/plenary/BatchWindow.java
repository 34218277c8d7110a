package org.plenary;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on the documents of one stream: a window moves over them, the first of which is handed out
 * when it is done, and of which as many as there are jobs are being converted.
 */
final class BatchWindow implements Iterator<Outcome> {

  /** Enough for the deepest document that the limits allow. */
  private static final long STACK_BYTES = 16L << 20;

  private final Function<Batch.Document, Outcome> converter;
  private final Iterator<Batch.Document> documents;
  private final int jobs;
  private final Optional<Duration> timeout;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(task -> daemon("plenary-worker", task));
  private final ScheduledThreadPoolExecutor clock =
      new ScheduledThreadPoolExecutor(1, task -> daemon("plenary-clock", task));
  private final Queue<Task> window = new ArrayDeque<>();

  /** Guarded by this, as is the number of those that run. */
  private final Queue<Task> waiting = new ArrayDeque<>();

  private int running;
  private boolean paused;
  private boolean closed;

  BatchWindow(
      Function<Batch.Document, Outcome> converter,
      Iterator<Batch.Document> documents,
      int jobs,
      Optional<Duration> timeout) {
    this.converter = converter;
    this.documents = documents;
    this.jobs = jobs;
    this.timeout = timeout;
    clock.setRemoveOnCancelPolicy(true);
  }

  private static Thread daemon(String name, Runnable task) {
    Thread thread = new Thread(null, task, name, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public boolean hasNext() {
    boolean more = !window.isEmpty() || documents.hasNext();
    if (!more) {
      close();
    }
    return more;
  }

  @Override
  public Outcome next() {
    while (window.size() < 2 * jobs && documents.hasNext()) {
      Task task = new Task(documents.next());
      window.add(task);
      enter(task);
    }
    if (window.isEmpty()) {
      throw new NoSuchElementException();
    }
    Task first = window.remove();
    Outcome outcome = first.result.join();
    return outcome.status() == Outcome.Status.OUT_OF_MEMORY ? alone(first.document) : outcome;
  }

  /** Ends what still runs; what comes of it is lost. */
  synchronized void close() {
    closed = true;
    workers.shutdownNow();
    clock.shutdownNow();
  }

  private synchronized void enter(Task task) {
    waiting.add(task);
    startSome();
  }

  private synchronized void leave() {
    running--;
    startSome();
    notifyAll();
  }

  private synchronized void startSome() {
    while (!paused && !closed && running < jobs && !waiting.isEmpty()) {
      running++;
      workers.execute(waiting.remove());
    }
  }

  /** Converts a document when nothing else runs. */
  private Outcome alone(Batch.Document document) {
    Task task = new Task(document);
    synchronized (this) {
      paused = true;
      try {
        while (running > 0) {
          wait();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      running++;
    }
    workers.execute(task);
    Outcome outcome = task.result.join();
    synchronized (this) {
      paused = false;
      startSome();
    }
    return outcome;
  }

  /** One document; done when it is converted or its time is over, whichever is first. */
  private final class Task implements Runnable {

    private final Batch.Document document;
    private final CompletableFuture<Outcome> result = new CompletableFuture<>();
    private @Nullable Thread worker;

    Task(Batch.Document document) {
      this.document = document;
    }

    @Override
    public void run() {
      Outcome.Builder outcome = new Outcome.Builder(document.name());
      begin(Thread.currentThread());
      Optional<ScheduledFuture<?>> alarm =
          timeout.map(
              time ->
                  clock.schedule(
                      () -> giveUp(outcome, time), time.toMillis(), TimeUnit.MILLISECONDS));
      Outcome done;
      try {
        done = converter.apply(document);
      } catch (Throwable bug) {
        done = outcome.broken(bug);
      }
      end();
      alarm.ifPresent(it -> it.cancel(false));
      finish(done);
    }

    private synchronized void begin(Thread thread) {
      worker = thread;
    }

    /** From here on, the thread must not be interrupted: it may have another document. */
    private synchronized void end() {
      worker = null;
    }

    private synchronized void giveUp(Outcome.Builder outcome, Duration time) {
      String why = "it took longer than " + time.toMillis() / 1000.0 + " seconds";
      if (finish(outcome.failed(Outcome.Status.TIMED_OUT, why)) && worker != null) {
        worker.interrupt();
      }
    }

    private boolean finish(Outcome outcome) {
      boolean first = result.complete(outcome);
      if (first) {
        leave();
      }
      return first;
    }
  }
}
