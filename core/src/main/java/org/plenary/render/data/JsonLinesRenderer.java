package org.plenary.render.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.collation.Segment;
import org.plenary.collation.SegmentKind;
import org.plenary.collation.Segments;
import org.plenary.model.Block;
import org.plenary.model.Deliberation;
import org.plenary.model.EIdTable;
import org.plenary.model.Identity;
import org.plenary.model.Inline;
import org.plenary.model.Numbering;
import org.plenary.model.PlainText;
import org.plenary.model.Walker;
import org.plenary.render.CamelCase;

/**
 * Renders a deliberation as JSON lines for people who count: first a record of the document, then a
 * record for each block of text in order, last one for each table. Every record of a block tells
 * whose it is, so that the lines of many documents can stand in one file. The JSON Schema {@code
 * block-1.schema.json} beside this class says which fields there are.
 */
public final class JsonLinesRenderer {

  /** As there are no options, one serves all. */
  public JsonLinesRenderer() {}

  /**
   * Writes the records of a deliberation in UTF-8, one a line.
   *
   * @param work the IRI of its Work
   * @param out where to; it is not closed
   * @throws IOException if {@code out} cannot be written
   */
  public void render(Deliberation deliberation, EIdTable eIds, String work, OutputStream out)
      throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(new BufferedOutputStream(out));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    Identity identity = deliberation.identity();
    List<Segment> segments = Segments.of(deliberation, eIds);
    document(json, identity, work, segments);
    for (Segment segment : segments) {
      if (segment.kind() != SegmentKind.CELL) {
        block(json, identity, segment);
      }
    }
    for (Block.Table table : tables(deliberation)) {
      table(json, identity, table, eIds);
    }
    json.writeRaw('\n');
    json.flush();
    json.close();
  }

  private static void document(
      JsonGenerator json, Identity identity, String work, List<Segment> segments)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("record", "document");
    json.writeNumberField("version", JsonRenderer.VERSION);
    IdentityJson.write(json, identity, work);
    json.writeNumberField("blocks", segments.size());
    json.writeEndObject();
  }

  private static void begin(JsonGenerator json, Identity identity, String eId, String kind)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("record", "block");
    IdentityJson.string(json, "symbol", identity.symbol());
    IdentityJson.string(json, "organ", identity.organ().map(organ -> organ.actor()));
    IdentityJson.number(json, "session", identity.session());
    IdentityJson.string(json, "adopted", identity.adopted().map(LocalDate::toString));
    json.writeStringField("language", identity.language().tag());
    BlockJson.eId(json, eId);
    json.writeStringField("kind", kind);
  }

  private static void block(JsonGenerator json, Identity identity, Segment segment)
      throws IOException {
    begin(json, identity, segment.eId(), CamelCase.of(segment.kind()));
    IdentityJson.string(json, "number", segment.number().map(Numbering::printed));
    strings(json, "path", segment.path());
    if (!segment.opening().isEmpty()) {
      json.writeStringField("opening", segment.opening());
    }
    json.writeStringField("text", PlainText.of(segment.content()));
    try {
      new Finds(json, identity).write(segment.content());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void table(JsonGenerator json, Identity identity, Block.Table table, EIdTable eIds)
      throws IOException {
    begin(json, identity, eIds.of(table), "table");
    json.writeStringField("text", PlainText.of(table.caption()));
    json.writeArrayFieldStart("rows");
    for (Block.Row row : table.rows()) {
      json.writeStartArray();
      for (Block.Cell cell : row.cells()) {
        json.writeString(
            cell.content().stream().map(PlainText::of).collect(Collectors.joining("\n")));
      }
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static List<Block.Table> tables(Deliberation deliberation) {
    List<Block.Table> tables = new ArrayList<>();
    new Walker() {
      @Override
      public Void table(Block.Table table) {
        tables.add(table);
        return super.table(table);
      }
    }.walk(deliberation);
    return tables;
  }

  /** Finds references and notes with their offsets in the text, in UTF-16 code units. */
  private static final class Finds extends Walker {

    private final JsonGenerator json;
    private final Identity identity;
    private final List<Found> references = new ArrayList<>();
    private final List<Found> notes = new ArrayList<>();
    private int offset;

    private record Found(Inline inline, int start, int end) {}

    Finds(JsonGenerator json, Identity identity) {
      this.json = json;
      this.identity = identity;
    }

    void write(List<Inline> content) throws IOException {
      inlines(content);
      json.writeArrayFieldStart("references");
      for (Found found : references) {
        json.writeStartObject();
        json.writeNumberField("start", found.start());
        json.writeNumberField("end", found.end());
        TargetJson.write(json, ((Inline.Reference) found.inline()).target(), identity.language());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("notes");
      for (Found found : notes) {
        Inline.Note note = (Inline.Note) found.inline();
        json.writeStartObject();
        json.writeStringField("marker", note.marker());
        json.writeNumberField("offset", found.start());
        json.writeStringField(
            "text", note.content().stream().map(PlainText::of).collect(Collectors.joining("\n")));
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    @Override
    public Void text(Inline.Text text) {
      offset += text.value().length();
      return done();
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      offset++;
      return done();
    }

    @Override
    public Void image(Inline.Image image) {
      offset += image.description().length();
      return done();
    }

    @Override
    public Void reference(Inline.Reference reference) {
      int start = offset;
      super.reference(reference);
      references.add(new Found(reference, start, offset));
      return done();
    }

    @Override
    public Void note(Inline.Note note) {
      notes.add(new Found(note, offset, offset));
      return done();
    }
  }
}
