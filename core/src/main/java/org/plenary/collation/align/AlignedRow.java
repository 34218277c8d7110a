package org.plenary.collation.align;

import java.util.List;
import org.plenary.collation.Segment;
import org.plenary.collation.SegmentKind;

/**
 * What says the same in each version.
 *
 * @param eId the eId in the first version that has it
 * @param cells for each version, in the order of the alignment, what it has: mostly one segment,
 *     none where it lacks it, two where it has in two what another has in one
 */
public record AlignedRow(String eId, List<List<Segment>> cells) {

  public AlignedRow {
    cells = cells.stream().map(List::copyOf).toList();
  }

  /** What it is in the first version that has it. */
  public SegmentKind kind() {
    return first().kind();
  }

  /** The first segment of the first version that has any. */
  public Segment first() {
    return cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElseThrow().get(0);
  }

  /** Whether every version has it. */
  public boolean isComplete() {
    return cells.stream().noneMatch(List::isEmpty);
  }
}
