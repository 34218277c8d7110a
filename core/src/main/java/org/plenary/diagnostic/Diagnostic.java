package org.plenary.diagnostic;

import java.io.Serializable;
import java.util.Locale;

/**
 * Something noticed in a document. Content never throws: it gives diagnostics.
 *
 * @param code what kind of thing it is
 * @param message what exactly, in one sentence for people; of a long one, which quotes a document,
 *     the middle is left out
 * @param place where
 */
public record Diagnostic(Code code, String message, Place place) implements Serializable {

  private static final int BEGINNING = 600;
  private static final int END = 300;

  /** Bounds what a document can make of a message. */
  public Diagnostic {
    if (message.length() > BEGINNING + END) {
      int from = BEGINNING;
      from -= Character.isLowSurrogate(message.charAt(from)) ? 1 : 0;
      int to = message.length() - END;
      to += Character.isLowSurrogate(message.charAt(to)) ? 1 : 0;
      message = message.substring(0, from) + " … " + message.substring(to);
    }
  }

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
