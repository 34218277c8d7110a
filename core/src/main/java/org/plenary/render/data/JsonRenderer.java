package org.plenary.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.plenary.model.Annex;
import org.plenary.model.Deliberation;
import org.plenary.model.Dossier;
import org.plenary.model.EIdTable;

/**
 * Renders a deliberation as one JSON object with all that its Akoma Ntoso has: metadata, text with
 * its marks, notes at their places, tables, annexes. What the fields mean and which there are says
 * the JSON Schema {@code deliberation-1.schema.json} beside this class; {@code version} is the
 * version of that schema, which changes when a program that reads version 1 would have to.
 */
public final class JsonRenderer {

  /** The version of the schema. */
  public static final int VERSION = 1;

  /** As options have no state, one serves all. */
  public JsonRenderer() {}

  /**
   * Writes a deliberation in UTF-8, indented.
   *
   * @param work the IRI of its Work
   * @param out where to; it is not closed
   * @throws IOException if {@code out} cannot be written
   */
  public void render(Deliberation deliberation, EIdTable eIds, String work, OutputStream out)
      throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentArraysWith(indenter);
      printer.indentObjectsWith(indenter);
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(printer);
      new Tree(json, eIds, new BlockJson(json, eIds, deliberation.identity().language()))
          .document(deliberation, work);
      json.writeRaw('\n');
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Writes the parts of one document. */
  private record Tree(JsonGenerator json, EIdTable eIds, BlockJson blocks) {

    void document(Deliberation deliberation, String work) throws IOException {
      json.writeStartObject();
      if (!work.isEmpty()) {
        json.writeNumberField("version", VERSION);
      }
      json.writeObjectFieldStart("identity");
      IdentityJson.write(json, deliberation.identity(), work);
      json.writeEndObject();
      blocks.fieldIfAny("masthead", deliberation.masthead());
      blocks.fieldIfAny("preface", deliberation.preface());
      blocks.fieldIfAny("preamble", deliberation.preamble());
      blocks.fieldIfAny("body", deliberation.body());
      if (!deliberation.parts().isEmpty()) {
        json.writeArrayFieldStart("parts");
        for (Deliberation part : deliberation.parts()) {
          document(part, "");
        }
        json.writeEndArray();
      }
      blocks.fieldIfAny("conclusions", deliberation.conclusions());
      annexes(deliberation.annexes());
      if (!deliberation.dossier().equals(Dossier.EMPTY)) {
        new DossierJson(json).write(deliberation.dossier());
      }
      json.writeEndObject();
    }

    private void annexes(List<Annex> annexes) throws IOException {
      if (annexes.isEmpty()) {
        return;
      }
      json.writeArrayFieldStart("annexes");
      for (Annex annex : annexes) {
        json.writeStartObject();
        BlockJson.eId(json, eIds.of(annex));
        blocks.inlines().field("heading", annex.heading().content());
        blocks.fieldIfAny("titles", annex.titles());
        blocks.fieldIfAny("preamble", annex.preamble());
        blocks.fieldIfAny("body", annex.body());
        annexes(annex.annexes());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
