package org.plenary.render.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.plenary.model.Identity;
import org.plenary.symbol.DocumentAddress;

/** What a document is, as search engines read it: JSON-LD in the vocabulary of schema.org. */
final class LegislationJson {

  private LegislationJson() {}

  /**
   * An object of the type {@code Legislation}. It holds no character that ends a script of HTML or
   * that XML knows.
   *
   * @param name what the document is called
   * @param publisher who publishes it, as printed
   * @param organ who passed it, as printed
   */
  static String of(
      Identity identity, String name, Optional<String> publisher, Optional<String> organ) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("@context", "https://schema.org");
      json.writeStringField("@type", "Legislation");
      json.writeStringField("name", name);
      json.writeStringField("inLanguage", identity.language().tag());
      json.writeStringField("legislationType", identity.kind().aknName());
      if (identity.symbol().isPresent()) {
        String symbol = identity.symbol().get();
        json.writeStringField("legislationIdentifier", symbol);
        json.writeStringField("url", DocumentAddress.of(symbol, identity.language()));
      }
      if (identity.adopted().isPresent()) {
        json.writeStringField("legislationDate", identity.adopted().get().toString());
      }
      if (identity.issued().isPresent()) {
        json.writeStringField("datePublished", identity.issued().get().toString());
      }
      organization(json, "legislationPassedBy", organ);
      organization(json, "publisher", publisher);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  private static void organization(JsonGenerator json, String field, Optional<String> name)
      throws IOException {
    if (name.isPresent()) {
      json.writeObjectFieldStart(field);
      json.writeStringField("@type", "Organization");
      json.writeStringField("name", name.get());
      json.writeEndObject();
    }
  }
}
