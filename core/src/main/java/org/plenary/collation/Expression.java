package org.plenary.collation;

import java.util.List;
import org.plenary.model.Deliberation;
import org.plenary.model.EIdTable;
import org.plenary.model.Identity;
import org.plenary.model.Language;

/**
 * One text of a deliberation, in one language, that is lined up with others.
 *
 * @param name what it is called in messages, such as the path of its file
 * @param deliberation the whole of it
 * @param segments its text in order
 */
public record Expression(String name, Deliberation deliberation, List<Segment> segments) {

  public Expression {
    segments = List.copyOf(segments);
  }

  /** A deliberation as a version. */
  public static Expression of(String name, Deliberation deliberation, EIdTable eIds) {
    return new Expression(name, deliberation, Segments.of(deliberation, eIds));
  }

  /** What it is. */
  public Identity identity() {
    return deliberation.identity();
  }

  /** Its language. */
  public Language language() {
    return identity().language();
  }
}
