package org.plenary.cli.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenary.diagnostic.Code;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.diagnostic.Severity;

/**
 * Problems in the Static Analysis Results Interchange Format 2.1.0, for editors and code hosts: one
 * run, with a rule for each code that there is and a result for each problem.
 */
final class SarifProblems implements ProblemWriter {

  private final JsonGenerator json;
  private final Map<Code, String> rules;
  private final List<Code> order;
  private final List<String> unread = new ArrayList<>();

  SarifProblems(Streams streams, Map<Code, String> rules) throws IOException {
    this.rules = rules;
    this.order = List.copyOf(rules.keySet());
    json = Json.pretty(streams.out());
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "plenary");
    json.writeStringField("version", Version.number());
    json.writeArrayFieldStart("rules");
    for (Code code : order) {
      json.writeStartObject();
      json.writeStringField("id", code.name());
      text("shortDescription", rules.getOrDefault(code, ""));
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(code.severity()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void problem(Diagnostic problem) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", problem.code().name());
    json.writeNumberField("ruleIndex", order.indexOf(problem.code()));
    json.writeStringField("level", level(problem.severity()));
    text("message", problem.message());
    location(problem.place());
    json.writeEndObject();
  }

  private void location(Place place) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(place.file()));
    json.writeEndObject();
    if (place.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      json.writeNumberField("startColumn", place.column());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  @Override
  public void unread(String file, String message) {
    unread.add(file + ": " + message);
  }

  @Override
  public void end(int files) throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", unread.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (String message : unread) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      text("message", message);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private void text(String field, String words) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", words);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  /** A path as a reference by RFC 3986: relative paths stay relative. */
  private static String uri(String file) {
    Path path = Path.of(file);
    if (path.isAbsolute()) {
      return path.toUri().toASCIIString();
    }
    try {
      String strokes = file.replace(path.getFileSystem().getSeparator(), "/");
      // A colon in the first segment would make it a scheme.
      return new URI(null, null, strokes.contains(":") ? "./" + strokes : strokes, null)
          .toASCIIString();
    } catch (URISyntaxException e) {
      return path.toUri().toASCIIString();
    }
  }
}
