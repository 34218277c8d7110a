package org.plenary.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.plenary.model.AmendedPassage;
import org.plenary.model.Block;
import org.plenary.model.EIdTable;
import org.plenary.model.Language;
import org.plenary.model.Numbering;
import org.plenary.render.CamelCase;

/** Writes blocks, each an object whose {@code type} says what it is. */
final class BlockJson implements Block.Visitor<Void> {

  private final JsonGenerator json;
  private final EIdTable eIds;
  private final Language language;
  private final InlineJson inlines;

  /** Writes something that may fail. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException;
  }

  BlockJson(JsonGenerator json, EIdTable eIds, Language language) {
    this.json = json;
    this.eIds = eIds;
    this.language = language;
    this.inlines = new InlineJson(json, this);
  }

  EIdTable eIds() {
    return eIds;
  }

  Language language() {
    return language;
  }

  InlineJson inlines() {
    return inlines;
  }

  /** Writes a field with blocks, if there are any. */
  void fieldIfAny(String name, List<? extends Block> content) {
    if (!content.isEmpty()) {
      field(name, content);
    }
  }

  /** Writes a field with blocks. */
  void field(String name, List<? extends Block> content) {
    writing(
        () -> {
          json.writeArrayFieldStart(name);
          content.forEach(block -> block.accept(this));
          json.writeEndArray();
        });
  }

  static void eId(JsonGenerator json, String eId) throws IOException {
    if (!eId.isEmpty()) {
      json.writeStringField("eId", eId);
    }
  }

  Void object(String type, String eId, Writing fields) {
    return writing(
        () -> {
          json.writeStartObject();
          json.writeStringField("type", type);
          eId(json, eId);
          fields.write();
          json.writeEndObject();
        });
  }

  @SuppressWarnings("NullAway")
  static Void writing(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }

  private void number(Optional<Numbering> number) throws IOException {
    if (number.isPresent()) {
      json.writeObjectFieldStart("number");
      json.writeStringField("printed", number.get().printed());
      json.writeStringField("value", number.get().value());
      json.writeEndObject();
    }
  }

  @Override
  public Void text(Block.TextBlock text) {
    return object("text", eIds.of(text), () -> inlines.field("content", text.content()));
  }

  @Override
  public Void formula(Block.Formula formula) {
    return object("formula", eIds.of(formula), () -> field("content", formula.lines()));
  }

  @Override
  public Void recital(Block.Recital recital) {
    return object(
        "recital",
        eIds.of(recital),
        () -> {
          json.writeStringField("name", recital.name());
          field("content", recital.content());
        });
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    return object(
        "paragraph",
        eIds.of(paragraph),
        () -> {
          number(paragraph.number());
          field("content", paragraph.content());
        });
  }

  @Override
  public Void list(Block.ItemList list) {
    return object(
        "list",
        eIds.of(list),
        () -> {
          fieldIfAny("intro", list.intro());
          json.writeArrayFieldStart("points");
          for (Block.Point point : list.points()) {
            json.writeStartObject();
            eId(json, eIds.of(point));
            number(point.number());
            field("content", point.content());
            json.writeEndObject();
          }
          json.writeEndArray();
          fieldIfAny("wrapUp", list.wrapUp());
        });
  }

  @Override
  public Void heading(Block.Heading heading) {
    return object("heading", eIds.of(heading), () -> inlines.field("content", heading.content()));
  }

  @Override
  public Void section(Block.Section section) {
    return object(
        "section",
        eIds.of(section),
        () -> {
          json.writeStringField("level", CamelCase.of(section.level()));
          number(section.number());
          if (section.heading().isPresent()) {
            inlines.field("heading", section.heading().get().content());
          }
          field("content", section.content());
        });
  }

  @Override
  public Void table(Block.Table table) {
    return object(
        "table",
        eIds.of(table),
        () -> {
          if (!table.caption().isEmpty()) {
            inlines.field("caption", table.caption());
          }
          json.writeArrayFieldStart("rows");
          for (Block.Row row : table.rows()) {
            row(row);
          }
          json.writeEndArray();
        });
  }

  @Override
  public Void modification(Block.Modification modification) {
    return object(
        "modification",
        eIds.of(modification),
        () -> {
          json.writeStringField("kind", modification.kind().aknName());
          json.writeArrayFieldStart("destinations");
          for (AmendedPassage destination : modification.destinations()) {
            json.writeStartObject();
            json.writeStringField("passage", destination.passage());
            json.writeStringField("side", CamelCase.of(destination.side()));
            json.writeEndObject();
          }
          json.writeEndArray();
          inlines.field("instruction", modification.instruction());
          fieldIfAny("proposed", modification.proposed());
        });
  }

  private void row(Block.Row row) throws IOException {
    json.writeStartObject();
    eId(json, eIds.of(row));
    json.writeArrayFieldStart("cells");
    for (Block.Cell cell : row.cells()) {
      json.writeStartObject();
      eId(json, eIds.of(cell));
      json.writeBooleanField("header", cell.header());
      json.writeNumberField("columns", cell.columns());
      json.writeNumberField("rows", cell.rows());
      IdentityJson.string(json, "alignment", cell.alignment().map(CamelCase::of));
      field("content", cell.content());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
