package org.plenary.cli.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.plenary.Conversion;
import org.plenary.model.Proposal;
import org.plenary.render.data.IdentityJson;
import org.plenary.render.outline.Outline;

/**
 * Outlines as JSON lines, one object a document: {@code file}; {@code identity} with what is known
 * of {@code kind}, {@code organ}, {@code symbol}, {@code number}, {@code title}, {@code language},
 * {@code adopted}, {@code issued}, {@code session}, {@code meeting}, {@code committee}, {@code
 * agendaItems}, {@code sponsors}, {@code work}; {@code nodes}, each with {@code kind}, {@code
 * number}, {@code text} and {@code nodes}; {@code counts}; {@code diagnostics} as in the report of
 * {@code convert}.
 */
public final class JsonOutlines implements AutoCloseable {

  private final JsonGenerator json;
  private boolean empty = true;

  public JsonOutlines(OutputStream out) throws IOException {
    json = Json.lines(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Writes the line of one document. */
  public void write(String name, Outline outline, Conversion read) throws IOException {
    empty = false;
    json.writeStartObject();
    json.writeStringField("file", name);
    json.writeObjectFieldStart("identity");
    IdentityJson.write(json, outline.identity(), outline.work());
    proposal(outline.proposal());
    json.writeEndObject();
    nodes(outline.nodes());
    json.writeObjectFieldStart("counts");
    counts(outline.counts());
    json.writeEndObject();
    Json.diagnostics(json, read.diagnostics());
    json.writeEndObject();
    json.flush();
  }

  private void proposal(Proposal proposal) throws IOException {
    if (proposal.committee().isPresent()) {
      json.writeStringField("committee", proposal.committee().get());
    }
    strings("agendaItems", proposal.agendaItems());
    strings("sponsors", proposal.sponsors());
    if (proposal.amends().isPresent()) {
      json.writeStringField("amends", proposal.amends().get());
    }
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
