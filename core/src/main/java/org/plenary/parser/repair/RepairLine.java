package org.plenary.parser.repair;

import java.util.Optional;
import org.plenary.source.Line;
import org.plenary.source.Span;

/**
 * A line under repair.
 *
 * @param line the line as it was read
 * @param traced its text as repaired so far
 */
record RepairLine(Line line, Traced traced) {

  /** What stands before the first row. */
  static final RepairLine NONE =
      RepairLine.of(new Line(1, new Span(0, 0), "", Line.Region.UNKNOWN, Optional.empty()));

  static RepairLine of(Line line) {
    return new RepairLine(line, Traced.of(line.text()));
  }

  String text() {
    return traced.text();
  }

  boolean isBlank() {
    return traced.isBlank();
  }

  RepairLine with(Traced repaired) {
    return new RepairLine(line, repaired);
  }
}
