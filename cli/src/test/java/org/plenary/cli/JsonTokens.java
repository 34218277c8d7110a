package org.plenary.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The names and values of JSON in their order. */
final class JsonTokens {

  private JsonTokens() {}

  /** Reads one whole value; fails for what is not JSON or has more behind it. */
  static List<String> of(String json) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (!parser.currentToken().isStructStart() && !parser.currentToken().isStructEnd()) {
          tokens.add(parser.getText());
        }
      }
    }
    return tokens;
  }
}
