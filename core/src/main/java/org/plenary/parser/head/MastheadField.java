package org.plenary.parser.head;

import java.util.Optional;
import org.plenary.model.FieldKind;

/**
 * What a line of the masthead is.
 *
 * @param kind its function
 * @param value what it says in a form for programs, e.g. a date as in ISO 8601
 */
record MastheadField(FieldKind kind, Optional<String> value) {

  static Optional<MastheadField> of(FieldKind kind) {
    return Optional.of(new MastheadField(kind, Optional.empty()));
  }

  static Optional<MastheadField> of(FieldKind kind, Object value) {
    return Optional.of(new MastheadField(kind, Optional.of(value.toString())));
  }
}
