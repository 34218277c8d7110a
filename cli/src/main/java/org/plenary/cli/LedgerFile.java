package org.plenary.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.plenary.source.Ledger;

/**
 * The ledgers of a run as JSON lines, one piece of page furniture each: {@code file}, {@code kind},
 * {@code start} and {@code end} (UTF-16 offsets in the decoded text), {@code text}.
 */
final class LedgerFile {

  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();

  void add(String file, Ledger ledger) {
    try (JsonGenerator json = new JsonFactory().createGenerator(lines)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (Ledger.Entry entry : ledger.entries()) {
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("kind", entry.kind().name());
        json.writeNumberField("start", entry.span().start());
        json.writeNumberField("end", entry.span().end());
        json.writeStringField("text", entry.text());
        json.writeEndObject();
      }
      if (!ledger.entries().isEmpty()) {
        json.writeRaw('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file) throws IOException {
    OutputFile.write(file, lines.toByteArray());
  }
}
