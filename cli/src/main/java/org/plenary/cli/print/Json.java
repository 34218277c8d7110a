package org.plenary.cli.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.plenary.diagnostic.Diagnostic;

/** JSON as this program writes it. */
public final class Json {

  private Json() {}

  /** Writes JSON lines in UTF-8, one object each; ends with the stream. */
  public static JsonGenerator lines(OutputStream out) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(new BufferedOutputStream(out));
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    return json;
  }

  /** Writes indented JSON in UTF-8, the same on every system; the stream stays open. */
  static JsonGenerator pretty(OutputStream out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(printer);
    return json;
  }

  /** The field {@code diagnostics} of an object: what was noticed in a document. */
  public static void diagnostics(JsonGenerator json, List<Diagnostic> diagnostics)
      throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      json.writeStartObject();
      json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
      json.writeStringField("code", diagnostic.code().name());
      json.writeNumberField("line", diagnostic.place().line());
      json.writeNumberField("column", diagnostic.place().column());
      json.writeStringField("message", diagnostic.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
