package org.plenary.diagnostic;

import java.io.Serializable;
import java.util.Locale;

/**
 * Something noticed in a document. Content never throws: it gives diagnostics.
 *
 * @param code what kind of thing it is
 * @param message what exactly, in one sentence for people
 * @param place where
 */
public record Diagnostic(Code code, String message, Place place) implements Serializable {

  /** How bad it is. */
  public Severity severity() {
    return code.severity();
  }

  /** One line: {@code file:line:column: warning[CODE]: message}. */
  @Override
  public String toString() {
    String severity = severity().name().toLowerCase(Locale.ROOT);
    return place + ": " + severity + "[" + code + "]: " + message;
  }
}
