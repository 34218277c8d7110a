package org.plenary.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenary.cli.print.Json;
import org.plenary.cli.print.JsonLine;
import org.plenary.cli.print.Streams;
import org.plenary.source.Ledger;

/**
 * The ledgers of a run as JSON lines, one piece of page furniture each: {@code file}, {@code kind},
 * {@code start} and {@code end} (UTF-16 offsets in the decoded text), {@code text}. The file is
 * there once it is whole. Until then its lines are in a journal beside it, {@code NAME.unfinished},
 * which has a line for each document that is done besides, so that a run that resumes an
 * interrupted one knows what is in it.
 */
public final class LedgerFile implements Closeable {

  /** The second field of a line of the journal that ends the entries of a document. */
  private static final String ENTRIES = "entries";

  private final Optional<Path> file;
  private final Path journal;
  private final OutputStream lines;
  private final Map<String, List<String>> earlier = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private boolean whole;

  /**
   * Begins the file.
   *
   * @param resume whether an earlier run is gone on with
   */
  public LedgerFile(Path file, Streams streams, boolean resume) throws IOException {
    boolean standard = file.toString().equals(Input.STANDARD_INPUT);
    this.file = standard || isDevice(file) ? Optional.empty() : Optional.of(file);
    journal = file.resolveSibling(file.getFileName() + ".unfinished");
    if (this.file.isEmpty()) {
      lines = standard ? OutputFile.standard(streams.out()).stream() : Files.newOutputStream(file);
      return;
    }
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "a folder of that name is there");
    }
    if (resume) {
      recall(file);
    }
    lines = Files.newOutputStream(journal);
  }

  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private void recall(Path finished) throws IOException {
    whole = Files.isRegularFile(finished) && !Files.exists(journal);
    List<String> entries = new ArrayList<>();
    for (JsonLine line : JsonLine.read(whole ? finished : journal)) {
      if (whole) {
        earlier.computeIfAbsent(line.document(), name -> new ArrayList<>()).add(line.text());
      } else if (line.second().equals(ENTRIES)) {
        earlier.put(line.document(), List.copyOf(entries));
        known.add(line.document());
        entries.clear();
      } else {
        entries.add(line.text());
      }
    }
  }

  /** Whether the entries of a document are known from an earlier run. */
  public boolean knows(String document) {
    return whole || known.contains(document);
  }

  /** Keeps the entries of a document that an earlier run converted. */
  public void keep(String document) throws IOException {
    write(document, earlier.getOrDefault(document, List.of()));
  }

  /** Writes a line for each piece that a document left out. */
  public void add(String document, Ledger ledger) throws IOException {
    List<String> entries = new ArrayList<>();
    for (Ledger.Entry entry : ledger.entries()) {
      entries.add(
          line(
              json -> {
                json.writeStringField("file", document);
                json.writeStringField("kind", entry.kind().name());
                json.writeNumberField("start", entry.span().start());
                json.writeNumberField("end", entry.span().end());
                json.writeStringField("text", entry.text());
              }));
    }
    write(document, entries);
  }

  /** What is written into one object. */
  private interface Fields {
    void to(JsonGenerator json) throws IOException;
  }

  private static String line(Fields fields) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Json.lines(bytes)) {
      json.writeStartObject();
      fields.to(json);
      json.writeEndObject();
    }
    return bytes.toString(UTF_8);
  }

  private void write(String document, List<String> entries) throws IOException {
    StringBuilder block = new StringBuilder();
    entries.forEach(entry -> block.append(entry).append('\n'));
    if (file.isPresent()) {
      block
          .append(
              line(
                  json -> {
                    json.writeStringField("file", document);
                    json.writeNumberField(ENTRIES, entries.size());
                  }))
          .append('\n');
    }
    lines.write(block.toString().getBytes(UTF_8));
    lines.flush();
  }

  /** Puts the file in its place. */
  public void finish() throws IOException {
    lines.close();
    if (file.isEmpty()) {
      return;
    }
    try (OutputFile.Part part = OutputFile.begin(file.get())) {
      for (JsonLine line : JsonLine.read(journal)) {
        if (!line.second().equals(ENTRIES)) {
          part.stream().write((line.text() + "\n").getBytes(UTF_8));
        }
      }
      part.finish();
    }
    Files.delete(journal);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
