package org.plenary.parser.repair.row;

import java.util.Optional;
import org.plenary.source.Line;
import org.plenary.source.Span;

/**
 * A line under repair.
 *
 * @param line the line as it was read
 * @param traced its text as repaired so far
 */
public record RepairLine(Line line, Traced traced) {

  /** What stands before the first row. */
  public static final RepairLine NONE =
      RepairLine.of(new Line(1, new Span(0, 0), "", Line.Region.UNKNOWN, Optional.empty()));

  static RepairLine of(Line line) {
    return new RepairLine(line, Traced.of(line.text(), line.span().start()));
  }

  public String text() {
    return traced.text();
  }

  public boolean isBlank() {
    return traced.isBlank();
  }

  public RepairLine with(Traced repaired) {
    return new RepairLine(line, repaired);
  }
}
