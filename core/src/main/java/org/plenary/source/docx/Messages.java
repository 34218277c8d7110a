package org.plenary.source.docx;

/** Words of other libraries in messages of one line. */
final class Messages {

  private Messages() {}

  static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.lines().findFirst().orElse(e.getClass().getSimpleName());
  }
}
