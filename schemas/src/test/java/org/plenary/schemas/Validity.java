package org.plenary.schemas;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** Tells why a document is not valid. */
final class Validity {

  private Validity() {}

  /** The first error in a file, if there is one. */
  static Optional<String> of(Schema schema, Path file) {
    return of(schema, new StreamSource(file.toFile()));
  }

  /** The first error in a document given as text, if there is one. */
  static Optional<String> of(Schema schema, String xml) {
    return of(schema, new StreamSource(new StringReader(xml)));
  }

  private static Optional<String> of(Schema schema, Source source) {
    Validator validator = schema.newValidator();
    try {
      validator.validate(source);
      return Optional.empty();
    } catch (SAXException e) {
      return Optional.of(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
