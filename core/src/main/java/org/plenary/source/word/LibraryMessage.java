package org.plenary.source.word;

/** Words of other libraries in messages of one line. */
public final class LibraryMessage {

  private LibraryMessage() {}

  /** The first line of an exception's message; its name where it has none. */
  public static String firstLine(Exception e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    return message.lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
