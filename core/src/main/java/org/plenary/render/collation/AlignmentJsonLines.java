package org.plenary.render.collation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.plenary.collation.align.Alignment;
import org.plenary.model.Numbering;
import org.plenary.render.CamelCase;

/**
 * Renders an alignment as JSON lines, an object a unit: {@code id}, {@code symbol}, {@code eId},
 * {@code kind}, {@code path}, {@code number} and {@code texts}, in which each language that has the
 * unit is a field.
 */
public final class AlignmentJsonLines {

  private final boolean sentences;

  /**
   * As wanted.
   *
   * @param sentences whether rows are cut into sentences where all versions have as many
   */
  public AlignmentJsonLines(boolean sentences) {
    this.sentences = sentences;
  }

  /**
   * Writes in UTF-8.
   *
   * @param out where to; it is not closed
   * @throws IOException if it cannot be written
   */
  public void render(Alignment alignment, OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(new BufferedOutputStream(out));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    for (Unit unit : Unit.of(alignment, sentences)) {
      json.writeStartObject();
      json.writeStringField("id", unit.id());
      json.writeStringField("symbol", Unit.symbol(alignment));
      json.writeStringField("eId", unit.row().eId());
      json.writeStringField("kind", CamelCase.of(unit.row().kind()));
      json.writeArrayFieldStart("path");
      for (String number : unit.row().first().path()) {
        json.writeString(number);
      }
      json.writeEndArray();
      Optional<String> number = unit.row().first().number().map(Numbering::value);
      if (number.isPresent()) {
        json.writeStringField("number", number.get());
      }
      texts(json, alignment, unit.texts());
      json.writeEndObject();
    }
    json.writeRaw('\n');
    json.close();
  }

  private static void texts(
      JsonGenerator json, Alignment alignment, List<Optional<NotedText>> texts) throws IOException {
    json.writeObjectFieldStart("texts");
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isPresent()) {
        json.writeStringField(
            alignment.versions().get(i).language().tag(), texts.get(i).get().text());
      }
    }
    json.writeEndObject();
  }
}
