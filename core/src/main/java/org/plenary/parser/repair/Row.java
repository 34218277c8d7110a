package org.plenary.parser.repair;

import org.plenary.source.Line;

/**
 * A line under repair.
 *
 * @param line the line as it was read
 * @param traced its text as repaired so far
 */
record Row(Line line, Traced traced) {

  static Row of(Line line) {
    return new Row(line, Traced.of(line.text()));
  }

  String text() {
    return traced.text();
  }

  boolean isBlank() {
    return traced.isBlank();
  }

  Row with(Traced repaired) {
    return new Row(line, repaired);
  }
}
