package org.plenary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.plenary.source.Ledger;

/**
 * The ledgers of a run as JSON lines, one piece of page furniture each: {@code file}, {@code kind},
 * {@code start} and {@code end} (UTF-16 offsets in the decoded text), {@code text}. The file is
 * there once it is whole.
 */
final class LedgerFile implements Closeable {

  private final OutputFile.Part part;
  private final JsonGenerator json;
  private boolean empty = true;

  LedgerFile(Path file, Streams streams) throws IOException {
    part =
        file.toString().equals(Input.STANDARD_INPUT)
            ? OutputFile.standard(streams.out())
            : OutputFile.begin(file);
    json = Json.lines(part.stream());
  }

  void add(String file, Ledger ledger) throws IOException {
    for (Ledger.Entry entry : ledger.entries()) {
      empty = false;
      json.writeStartObject();
      json.writeStringField("file", file);
      json.writeStringField("kind", entry.kind().name());
      json.writeNumberField("start", entry.span().start());
      json.writeNumberField("end", entry.span().end());
      json.writeStringField("text", entry.text());
      json.writeEndObject();
    }
  }

  /** Puts the file in its place. */
  void finish() throws IOException {
    if (!empty) {
      json.writeRaw('\n');
    }
    json.close();
    part.finish();
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
