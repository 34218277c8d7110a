package org.plenary.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.util.List;
import org.plenary.model.Inline;
import org.plenary.render.CamelCase;

/** Writes running text, each piece an object whose {@code type} says what it is. */
final class InlineJson implements Inline.Visitor<Void> {

  private final JsonGenerator json;
  private final BlockJson blocks;

  InlineJson(JsonGenerator json, BlockJson blocks) {
    this.json = json;
    this.blocks = blocks;
  }

  /** Writes a field with running text. */
  void field(String name, List<Inline> content) {
    writing(
        () -> {
          json.writeArrayFieldStart(name);
          content.forEach(inline -> inline.accept(this));
          json.writeEndArray();
        });
  }

  @Override
  public Void text(Inline.Text text) {
    return object("text", () -> json.writeStringField("value", text.value()));
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return object(
        "emphasis",
        () -> {
          json.writeStringField("style", CamelCase.of(emphasis.style()));
          field("content", emphasis.content());
        });
  }

  @Override
  public Void reference(Inline.Reference reference) {
    return object(
        "reference",
        () -> {
          json.writeObjectFieldStart("target");
          TargetJson.write(json, reference.target(), blocks.language());
          json.writeEndObject();
          field("content", reference.content());
        });
  }

  @Override
  public Void date(Inline.Date date) {
    return object(
        "date",
        () -> {
          json.writeStringField("date", date.date().toString());
          field("content", date.content());
        });
  }

  @Override
  public Void note(Inline.Note note) {
    return blocks.object(
        "note",
        blocks.eIds().of(note),
        () -> {
          json.writeStringField("marker", note.marker());
          blocks.field("content", note.content());
        });
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    return object("noteCall", () -> json.writeStringField("marker", call.marker()));
  }

  @Override
  public Void field(Inline.Field field) {
    return object(
        "field",
        () -> {
          json.writeStringField("kind", CamelCase.of(field.kind()));
          IdentityJson.string(json, "value", field.value());
          field("content", field.content());
        });
  }

  @Override
  public Void mention(Inline.Mention mention) {
    return object(
        "mention",
        () -> {
          json.writeStringField("kind", CamelCase.of(mention.kind()));
          json.writeStringField("concept", mention.concept());
          field("content", mention.content());
        });
  }

  @Override
  public Void quotation(Inline.Quotation quotation) {
    return object(
        "quotation",
        () -> {
          json.writeStringField("role", CamelCase.of(quotation.role()));
          field("content", quotation.content());
        });
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return object("lineBreak", () -> {});
  }

  @Override
  public Void image(Inline.Image image) {
    return object(
        "image",
        () -> {
          json.writeStringField("address", image.address());
          json.writeStringField("description", image.description());
        });
  }

  private Void object(String type, BlockJson.Writing fields) {
    return blocks.object(type, "", fields);
  }

  private static void writing(BlockJson.Writing writing) {
    BlockJson.writing(writing);
  }
}
