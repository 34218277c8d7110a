package org.plenary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.source.Ledger;

/**
 * What became of one document of a {@link Batch}. Serialisable, so that it can be sent from one
 * machine to another.
 */
public final class Outcome implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final Status status;
  private final String message;
  private final List<byte[]> documents;
  private final List<Diagnostic> diagnostics;
  private final Ledger ledger;
  private final int pages;
  private final Duration time;
  private final @Nullable Throwable cause;

  private Outcome(Builder builder, Status status, String message, List<byte[]> documents) {
    this.name = builder.name;
    this.status = status;
    this.message = message;
    this.documents = new ArrayList<>(documents);
    this.diagnostics = List.copyOf(builder.diagnostics);
    this.ledger = builder.ledger;
    this.pages = builder.pages;
    this.time = Duration.ofNanos(System.nanoTime() - builder.begun);
    this.cause = builder.cause;
  }

  /** How the conversion of a document ended. */
  public enum Status {
    /** It was converted. */
    DONE,
    /** It was converted, but something is wrong or lost, as an error among the diagnostics says. */
    FLAWED,
    /** It cannot be read. */
    UNREADABLE,
    /** It took longer than a document may. */
    TIMED_OUT,
    /** It needs more memory than there is. */
    OUT_OF_MEMORY,
    /** A bug in the program ended its conversion. */
    BROKEN;

    /** Whether there is a document. */
    public boolean isConverted() {
      return this == DONE || this == FLAWED;
    }
  }

  /** What the document is called. */
  public String name() {
    return name;
  }

  /** How the conversion ended. */
  public Status status() {
    return status;
  }

  /** Why there is no document, in one line; empty if there is one. */
  public String message() {
    return message;
  }

  /** The document in the format of the batch, or the first of several; of no length if none is. */
  public byte[] document() {
    return documents.isEmpty() ? new byte[0] : documents.get(0).clone();
  }

  /** The documents in the format of the batch: several if the input holds several. */
  public List<byte[]> documents() {
    return documents.stream().map(byte[]::clone).toList();
  }

  /** What was noticed, in the order of the source. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The page furniture that was left out. */
  public Ledger ledger() {
    return ledger;
  }

  /** How many pages the document has; 0 where its format has none, or if it was not converted. */
  public int pages() {
    return pages;
  }

  /** How long it took. */
  public Duration time() {
    return time;
  }

  /** The bug, if one ended the conversion. */
  public Optional<Throwable> cause() {
    return Optional.ofNullable(cause);
  }

  /**
   * Whether memory ran out: the error says so itself, or is that of a class which could not be set
   * up when there was none left, and which the JVM gives up for good.
   */
  public static boolean isOutOfMemory(Throwable error) {
    for (@Nullable Throwable e = error; e != null; e = e.getCause()) {
      boolean told = String.valueOf(e.getMessage()).contains(OutOfMemoryError.class.getName());
      if (e instanceof OutOfMemoryError || (e instanceof ExceptionInInitializerError && told)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return name + ": " + status + (message.isEmpty() ? "" : " (" + message + ")");
  }

  /** Gathers what is known of a document while it is converted. */
  static final class Builder {

    private final String name;
    private final long begun = System.nanoTime();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Ledger ledger = Ledger.EMPTY;
    private int pages;
    private @Nullable Throwable cause;

    Builder(String name) {
      this.name = name;
    }

    /** The outcome of a document that could be read, with one deliberation or several. */
    Outcome converted(List<Conversion> conversions, Plenary plenary, Format format) {
      List<byte[]> documents = new ArrayList<>();
      List<Ledger.Entry> furniture = new ArrayList<>();
      for (Conversion conversion : conversions) {
        furniture.addAll(conversion.ledger().entries());
        pages = conversion.pages();
        diagnostics.addAll(conversion.diagnostics());
        documents.add(written(conversion, plenary, format));
      }
      ledger = new Ledger(furniture);
      boolean flawed = conversions.stream().anyMatch(Conversion::hasErrors);
      return new Outcome(this, flawed ? Status.FLAWED : Status.DONE, "", documents);
    }

    private byte[] written(Conversion conversion, Plenary plenary, Format format) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try {
        for (Diagnostic noticed : plenary.write(conversion.deliberation(), format, out)) {
          diagnostics.add(new Diagnostic(noticed.code(), noticed.message(), Place.of(name)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }

    /** The outcome of a document that was not converted. */
    Outcome failed(Status status, String why) {
      return new Outcome(this, status, why, List.of());
    }

    /** The outcome of a document whose conversion was ended by a bug, or by lack of memory. */
    Outcome broken(Throwable bug) {
      if (isOutOfMemory(bug)) {
        return failed(Status.OUT_OF_MEMORY, "memory ran out");
      }
      cause = bug;
      return failed(Status.BROKEN, "a bug in the program ended its conversion: " + bug);
    }
  }
}
