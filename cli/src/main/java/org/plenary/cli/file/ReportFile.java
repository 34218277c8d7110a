package org.plenary.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.plenary.Outcome;
import org.plenary.cli.print.Json;
import org.plenary.cli.print.JsonLine;
import org.plenary.cli.print.Streams;
import org.plenary.cli.run.Guard;

/**
 * What became of each document, as JSON lines: {@code input}, {@code output}, {@code status},
 * {@code seconds}, {@code pages}, {@code message} of one that failed, {@code trace} of one that met
 * a bug, and {@code diagnostics}, each with {@code severity}, {@code code}, {@code line}, {@code
 * column} and {@code message}. Each line is written at once, so that the file can be followed.
 */
public final class ReportFile implements Closeable {

  private final JsonGenerator json;
  private boolean wrote;

  /** The documents of which an earlier run tells, and this one need not. */
  private final Set<String> known = new HashSet<>();

  /** Whether an earlier run tells of any document. */
  private boolean goesOn;

  /**
   * Begins the file.
   *
   * @param done which documents an earlier run converted; what it tells of these is kept
   */
  public ReportFile(Path file, Streams streams, Predicate<String> done) throws IOException {
    if (file.toString().equals(Input.STANDARD_INPUT)) {
      json = Json.lines(OutputFile.standard(streams.out()).stream());
      return;
    }
    StringBuilder kept = new StringBuilder();
    for (JsonLine line : JsonLine.read(file)) {
      if (done.test(line.document()) && known.add(line.document())) {
        kept.append(line.text()).append('\n');
      }
    }
    goesOn = !known.isEmpty();
    if (goesOn) {
      OutputFile.write(file, kept.toString().getBytes(UTF_8));
    }
    json =
        Json.lines(
            goesOn
                ? Files.newOutputStream(file, StandardOpenOption.APPEND)
                : Files.newOutputStream(file));
  }

  /** Whether a document that is done need not be converted again for what is told of it. */
  public boolean knows(String document) {
    return !goesOn || known.contains(document);
  }

  /** A document that was converted or failed. */
  public void outcome(Outcome outcome, String output, String status, String message)
      throws IOException {
    begin(outcome.name(), output, status);
    json.writeNumberField(
        "seconds", BigDecimal.valueOf(outcome.time().toMillis(), 3).stripTrailingZeros());
    json.writeNumberField("pages", outcome.pages());
    if (!message.isEmpty()) {
      json.writeStringField("message", message);
    }
    if (outcome.cause().isPresent()) {
      json.writeStringField("trace", Guard.trace(outcome.cause().get()));
    }
    Json.diagnostics(json, outcome.diagnostics());
    end();
  }

  /** A document that was done before. */
  public void skipped(String input, String output) throws IOException {
    if (known.contains(input)) {
      return;
    }
    begin(input, output, "skipped");
    end();
  }

  private void begin(String input, String output, String status) throws IOException {
    wrote = true;
    json.writeStartObject();
    json.writeStringField("input", input);
    json.writeStringField("output", output);
    json.writeStringField("status", status);
  }

  private void end() throws IOException {
    json.writeEndObject();
    json.flush();
  }

  @Override
  public void close() throws IOException {
    if (wrote) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
