package org.plenary.collation.compare;

import java.util.List;
import org.plenary.collation.Segment;

/**
 * What became of a paragraph, heading, note or cell.
 *
 * @param kind what became of its text
 * @param moved whether it stands elsewhere among the others
 * @param renumbered whether its number is another
 * @param older what it was: none if it is new, two if they were merged
 * @param newer what it is: none if it is gone, two if it was split
 * @param pieces its words, those of both texts and those of one
 */
public record Change(
    Kind kind,
    boolean moved,
    boolean renumbered,
    List<Segment> older,
    List<Segment> newer,
    List<Stretch> pieces) {

  public Change {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
    pieces = List.copyOf(pieces);
  }

  /** What became of a text. */
  public enum Kind {
    /** It is the same to the character, blanks and where lines may break aside. */
    SAME,
    /** Some of its words are others. */
    CHANGED,
    /** It was not there. */
    NEW,
    /** It is not there any more. */
    GONE,
    /** One became two. */
    SPLIT,
    /** Two became one. */
    MERGED
  }

  /** Whether nothing at all is different. */
  public boolean isNone() {
    return kind == Kind.SAME && !moved && !renumbered;
  }
}
