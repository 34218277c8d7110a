package org.plenary.render.collation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.collation.Segment;
import org.plenary.collation.compare.Change;
import org.plenary.collation.compare.Comparison;
import org.plenary.collation.compare.Stretch;
import org.plenary.model.Numbering;
import org.plenary.render.CamelCase;

/**
 * Renders a comparison as one JSON object: {@code older} and {@code newer}, what they are called;
 * {@code summary}, how many of each kind; {@code changes}, each with {@code kind}, {@code moved},
 * {@code renumbered}, {@code older}, {@code newer}, and {@code pieces}: texts that are in {@code
 * both}, in the {@code older} alone, or in the {@code newer} alone.
 */
public final class ComparisonJson {

  /** As there are no options, one serves all. */
  public ComparisonJson() {}

  /**
   * Writes in UTF-8, indented.
   *
   * @param out where to; it is not closed
   * @throws IOException if it cannot be written
   */
  public void render(Comparison comparison, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(printer);
    json.writeStartObject();
    json.writeStringField("older", comparison.older().name());
    json.writeStringField("newer", comparison.newer().name());
    json.writeObjectFieldStart("summary");
    for (Change.Kind kind : Change.Kind.values()) {
      json.writeNumberField(CamelCase.of(kind), comparison.count(kind));
    }
    json.writeNumberField("moved", comparison.moved());
    json.writeNumberField("renumbered", comparison.renumbered());
    json.writeEndObject();
    json.writeArrayFieldStart("changes");
    for (Change change : comparison.changes()) {
      change(json, change);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private static void change(JsonGenerator json, Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", CamelCase.of(change.kind()));
    json.writeBooleanField("moved", change.moved());
    json.writeBooleanField("renumbered", change.renumbered());
    segments(json, "older", change.older());
    segments(json, "newer", change.newer());
    json.writeArrayFieldStart("pieces");
    for (Stretch piece : change.pieces()) {
      json.writeStartObject();
      json.writeStringField("in", piece.origin().name().toLowerCase(Locale.ROOT));
      json.writeStringField("text", piece.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void segments(JsonGenerator json, String field, List<Segment> segments)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Segment segment : segments) {
      json.writeStartObject();
      json.writeStringField("eId", segment.eId());
      json.writeStringField("kind", CamelCase.of(segment.kind()));
      Optional<String> number = segment.number().map(Numbering::printed);
      if (number.isPresent()) {
        json.writeStringField("number", number.get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
