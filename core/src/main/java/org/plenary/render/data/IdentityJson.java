package org.plenary.render.data;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenary.model.Identity;

/**
 * The fields that say what a document is: {@code kind}, and of {@code organ}, {@code symbol},
 * {@code number}, {@code title}, {@code language}, {@code adopted}, {@code issued}, {@code
 * session}, {@code meeting} and {@code work} what is known.
 */
public final class IdentityJson {

  private IdentityJson() {}

  /**
   * Writes the fields into the object that is open.
   *
   * @param work the IRI of the Work
   */
  public static void write(JsonGenerator json, Identity identity, String work) throws IOException {
    json.writeStringField("kind", identity.kind().aknName());
    string(json, "organ", identity.organ().map(organ -> organ.actor()));
    string(json, "symbol", identity.symbol());
    string(json, "number", identity.number());
    string(json, "title", identity.title());
    json.writeStringField("language", identity.language().tag());
    string(json, "adopted", identity.adopted().map(LocalDate::toString));
    string(json, "issued", identity.issued().map(LocalDate::toString));
    number(json, "session", identity.session());
    number(json, "meeting", identity.meeting());
    json.writeStringField("work", work);
  }

  /** A field, if there is a value. */
  static void string(JsonGenerator json, String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(field, value.get());
    }
  }

  /** A field, if there is a value. */
  static void number(JsonGenerator json, String field, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, value.getAsInt());
    }
  }
}
