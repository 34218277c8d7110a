package org.plenary.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.Conversion;
import org.plenary.model.Identity;
import org.plenary.model.Proposal;
import org.plenary.render.outline.Outline;

/**
 * Outlines as JSON lines, one object a document: {@code file}; {@code identity} with what is known
 * of {@code kind}, {@code organ}, {@code symbol}, {@code number}, {@code title}, {@code language},
 * {@code adopted}, {@code issued}, {@code session}, {@code meeting}, {@code committee}, {@code
 * agendaItems}, {@code sponsors}, {@code work}; {@code nodes}, each with {@code kind}, {@code
 * number}, {@code text} and {@code nodes}; {@code counts}; {@code diagnostics} as in {@link
 * ReportFile}.
 */
final class JsonOutlines implements AutoCloseable {

  private final JsonGenerator json;
  private boolean empty = true;

  JsonOutlines(OutputStream out) throws IOException {
    json = Json.lines(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  void write(String name, Outline outline, Conversion read) throws IOException {
    empty = false;
    json.writeStartObject();
    json.writeStringField("file", name);
    json.writeObjectFieldStart("identity");
    identity(outline.identity());
    proposal(outline.proposal());
    json.writeStringField("work", outline.work());
    json.writeEndObject();
    nodes(outline.nodes());
    json.writeObjectFieldStart("counts");
    counts(outline.counts());
    json.writeEndObject();
    Json.diagnostics(json, read.diagnostics());
    json.writeEndObject();
    json.flush();
  }

  private void identity(Identity identity) throws IOException {
    json.writeStringField("kind", identity.kind().aknName());
    string("organ", identity.organ().map(organ -> organ.actor()));
    string("symbol", identity.symbol());
    string("number", identity.number());
    string("title", identity.title());
    json.writeStringField("language", identity.language().tag());
    string("adopted", identity.adopted().map(LocalDate::toString));
    string("issued", identity.issued().map(LocalDate::toString));
    number("session", identity.session());
    number("meeting", identity.meeting());
  }

  private void proposal(Proposal proposal) throws IOException {
    string("committee", proposal.committee());
    strings("agendaItems", proposal.agendaItems());
    strings("sponsors", proposal.sponsors());
  }

  private void strings(String field, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(field);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  private void string(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  private void number(String field, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, value.getAsInt());
    }
  }

  private void nodes(List<Outline.Node> nodes) throws IOException {
    json.writeArrayFieldStart("nodes");
    for (Outline.Node node : nodes) {
      json.writeStartObject();
      json.writeStringField("kind", node.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("number", node.number());
      json.writeStringField("text", node.text());
      nodes(node.nodes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counts(Outline.Counts counts) throws IOException {
    json.writeNumberField("recitals", counts.recitals());
    json.writeNumberField("paragraphs", counts.paragraphs());
    json.writeNumberField("points", counts.points());
    json.writeNumberField("notes", counts.notes());
    json.writeNumberField("references", counts.references());
    json.writeNumberField("tables", counts.tables());
    json.writeNumberField("annexes", counts.annexes());
    json.writeNumberField("parts", counts.parts());
  }

  @Override
  public void close() throws IOException {
    if (!empty) {
      json.writeRaw('\n');
    }
    json.close();
  }
}
