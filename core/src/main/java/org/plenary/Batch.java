package org.plenary;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plenary.source.SourceException;

/**
 * Converts many documents, several at a time, as a stream of outcomes in the order of the inputs.
 *
 * <p>No more documents are in memory than twice the number of jobs, however many there are. A
 * document that cannot be read, takes too long or needs more memory than there is has an outcome
 * that says so, and the others go on: where memory runs out, the document is tried once more when
 * nothing else runs. A document that has run out of time is given up: its thread is interrupted,
 * looks at that for each line, element and glyph, and ends; what it holds is free again soon.
 *
 * <pre>{@code
 * Batch batch = Batch.of(Plenary.create(), Format.AKN).withJobs(4);
 * try (Stream<Path> files = Files.list(folder);
 *     Stream<Outcome> outcomes = batch.convert(files.map(Batch.Document::of))) {
 *   outcomes.forEach(outcome -> System.out.println(outcome.name() + ": " + outcome.status()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe; each stream has threads of its own, which end when it is at its end
 * or closed.
 */
public final class Batch {

  private final Plenary plenary;
  private final Format format;
  private final int jobs;
  private final Optional<Duration> timeout;
  private final boolean collections;

  private Batch(
      Plenary plenary, Format format, int jobs, Optional<Duration> timeout, boolean collections) {
    this.plenary = plenary;
    this.format = format;
    this.jobs = jobs;
    this.timeout = timeout;
    this.collections = collections;
  }

  /**
   * A document to convert.
   *
   * @param name what to call it in diagnostics
   * @param content gives its bytes when its turn comes
   */
  public record Document(String name, Content content) {

    /** A file. */
    public static Document of(Path file) {
      return new Document(file.toString(), plenary -> plenary.bytes(file));
    }
  }

  /** Where the bytes of a document come from. */
  @FunctionalInterface
  public interface Content {

    /**
     * The whole document.
     *
     * @param plenary whose limits hold
     * @throws SourceException if it cannot be read
     */
    byte[] bytes(Plenary plenary) throws SourceException;
  }

  /** A batch with as many jobs as there are processors, and as much time as each document takes. */
  public static Batch of(Plenary plenary, Format format) {
    return new Batch(
        plenary, format, Runtime.getRuntime().availableProcessors(), Optional.empty(), false);
  }

  /**
   * The same, working on that many documents at a time.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public Batch withJobs(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("not a number of jobs: " + number);
    }
    return new Batch(plenary, format, number, timeout, collections);
  }

  /**
   * The same with so much time for each document.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public Batch withTimeout(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("not a time: " + time);
    }
    return new Batch(plenary, format, jobs, Optional.of(time), collections);
  }

  /**
   * The same, but several deliberations in one input become one collection, not a document each.
   */
  public Batch withCollections() {
    return new Batch(plenary, format, jobs, timeout, true);
  }

  /**
   * The outcomes of documents, in their order. Close the stream if you do not read it to its end.
   *
   * @param documents asked for one after the other, as there is room
   */
  public Stream<Outcome> convert(Stream<Document> documents) {
    BatchWindow workshop = new BatchWindow(this::convert, documents.iterator(), jobs, timeout);
    int characteristics = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(workshop, characteristics), false)
        .onClose(workshop::close)
        .onClose(documents::close);
  }

  private Outcome convert(Document document) {
    Outcome.Builder outcome = new Outcome.Builder(document.name());
    try {
      byte[] bytes = document.content().bytes(plenary);
      List<Conversion> conversions =
          collections
              ? List.of(plenary.read(document.name(), bytes))
              : plenary.readAll(document.name(), bytes);
      return outcome.converted(conversions, plenary, format);
    } catch (SourceException e) {
      return outcome.failed(Outcome.Status.UNREADABLE, String.valueOf(e.getMessage()));
    }
  }
}
