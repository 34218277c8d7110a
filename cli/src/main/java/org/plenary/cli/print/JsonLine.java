package org.plenary.cli.print;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of JSON that an earlier run wrote: an object whose first field names a document.
 *
 * @param text the whole line
 * @param document the value of the first field
 * @param second the name of the field after it; empty if there is none
 */
public record JsonLine(String text, String document, String second) {

  /** The whole lines of a file; one that was torn when a run ended is left out. */
  public static List<JsonLine> read(Path file) throws IOException {
    List<JsonLine> lines = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      for (String text : Files.readAllLines(file)) {
        of(text).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Optional<JsonLine> of(String text) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(text)) {
      json.nextToken();
      json.nextFieldName();
      String document = json.nextTextValue();
      String second = json.nextFieldName();
      while (json.nextToken() != null) {
        // to the end, as the line may be torn
      }
      return document == null
          ? Optional.empty()
          : Optional.of(new JsonLine(text, document, second == null ? "" : second));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
