package org.plenary.source;

/**
 * A document that cannot be read at all: missing, not of a known format, encrypted, empty. What is
 * odd in the content of a document that can be read is a diagnostic instead.
 *
 * <p>The message is one line, fit to be shown to a user after the document's name.
 */
public final class SourceException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do about it, in one line
   */
  public SourceException(String message) {
    super(message);
  }

  /**
   * @param message what is wrong and what to do about it, in one line
   * @param cause what the reader met
   */
  public SourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
