package org.plenary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plenary.Outcome;

/**
 * What became of each document, as JSON lines: {@code input}, {@code output}, {@code status},
 * {@code seconds}, {@code pages}, {@code message} of one that failed, {@code trace} of one that met
 * a bug, and {@code diagnostics}, each with {@code severity}, {@code code}, {@code line}, {@code
 * column} and {@code message}. Each line is written at once, so that the file can be followed.
 */
final class ReportFile implements Closeable {

  private final JsonGenerator json;

  ReportFile(Path file, Streams streams) throws IOException {
    json =
        Json.lines(
            file.toString().equals(Input.STANDARD_INPUT)
                ? OutputFile.standard(streams.out()).stream()
                : Files.newOutputStream(file));
  }

  /** A document that was converted or failed. */
  void outcome(Outcome outcome, String output, String status, String message) throws IOException {
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
  void skipped(String input, String output) throws IOException {
    begin(input, output, "skipped");
    end();
  }

  private void begin(String input, String output, String status) throws IOException {
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
    json.writeRaw('\n');
    json.close();
  }
}
