package org.plenary.cli.print;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.plenary.diagnostic.Diagnostic;
import org.plenary.diagnostic.Place;
import org.plenary.diagnostic.Severity;

/**
 * Problems for programs: one object with the array {@code problems} and the numbers {@code files},
 * {@code errors}, {@code warnings} and {@code unread}.
 *
 * <p>A problem has {@code file}, {@code severity} ({@code error} or {@code warning}), {@code code}
 * and {@code message}, and mostly {@code line} and {@code column}, both from 1, the column in code
 * points. A file that cannot be read has no {@code code} and counts as {@code unread}.
 */
final class JsonProblems implements ProblemWriter {

  private final JsonGenerator json;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int unread;

  JsonProblems(Streams streams) throws IOException {
    json = Json.pretty(streams.out());
    json.writeStartObject();
    json.writeArrayFieldStart("problems");
  }

  @Override
  public void problem(Diagnostic problem) throws IOException {
    counts.merge(problem.severity(), 1, Integer::sum);
    Place place = problem.place();
    json.writeStartObject();
    json.writeStringField("file", place.file());
    if (place.line() > 0) {
      json.writeNumberField("line", place.line());
      json.writeNumberField("column", place.column());
    }
    json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("code", problem.code().name());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
  }

  @Override
  public void unread(String file, String message) throws IOException {
    unread++;
    json.writeStartObject();
    json.writeStringField("file", file);
    json.writeStringField("severity", "error");
    json.writeStringField("message", message);
    json.writeEndObject();
  }

  @Override
  public void end(int files) throws IOException {
    json.writeEndArray();
    json.writeNumberField("files", files);
    json.writeNumberField("errors", counts.getOrDefault(Severity.ERROR, 0));
    json.writeNumberField("warnings", counts.getOrDefault(Severity.WARNING, 0));
    json.writeNumberField("unread", unread);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
