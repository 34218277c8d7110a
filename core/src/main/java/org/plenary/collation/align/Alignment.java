package org.plenary.collation.align;

import java.util.List;
import org.plenary.collation.Expression;

/**
 * Versions of one deliberation in several languages, row by row.
 *
 * <pre>{@code
 * Alignment alignment = plenary.align(List.of(plenary.read(english), plenary.read(french)));
 * for (AlignedRow row : alignment.rows()) {
 *   System.out.println(row.eId() + " " + row.cells()); // para_3 [[…], […]]
 * }
 * }</pre>
 *
 * @param versions the versions, at least two
 * @param rows all of their segments but those of the masthead, in order
 */
public record Alignment(List<Expression> versions, List<AlignedRow> rows) {

  public Alignment {
    versions = List.copyOf(versions);
    rows = List.copyOf(rows);
  }
}
