package org.plenary.collation.compare;

import java.util.List;
import org.plenary.collation.Expression;

/**
 * An older text and a newer one, paragraph by paragraph.
 *
 * <pre>{@code
 * Comparison comparison = plenary.compare(draft, adopted);
 * comparison.count(Change.Kind.CHANGED); // 4
 * comparison.changes().get(7).pieces();  // [BOTH "Decides to ", OLDER "consider", NEWER "hold", …]
 * }</pre>
 *
 * @param older the older text
 * @param newer the newer text
 * @param changes what became of everything but the masthead, in the order of the newer text, what
 *     is gone where it stood
 */
public record Comparison(Expression older, Expression newer, List<Change> changes) {

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** Whether the texts are the same. */
  public boolean isSame() {
    return changes.stream().allMatch(Change::isNone);
  }

  /** How many of a kind. */
  public long count(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** How many stand elsewhere. */
  public long moved() {
    return changes.stream().filter(Change::moved).count();
  }

  /** How many have another number. */
  public long renumbered() {
    return changes.stream().filter(Change::renumbered).count();
  }
}
