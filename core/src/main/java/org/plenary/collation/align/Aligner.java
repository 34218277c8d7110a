package org.plenary.collation.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.collation.Expression;
import org.plenary.collation.LineUp;
import org.plenary.collation.Segment;
import org.plenary.collation.SegmentKind;

/**
 * Lines versions up one after the other: each with what was lined up of those before it. Where all
 * eIds are the same and nothing speaks against them, they decide; else order, numbers, figures and
 * lengths do.
 */
public final class Aligner {

  /** A pair that costs more than this casts doubt on all pairs. */
  private static final double DOUBT = 0.75;

  private final List<Expression> versions;
  private final List<List<Evidence>> evidence = new ArrayList<>();
  private List<List<List<Evidence>>> rows = new ArrayList<>();

  private Aligner(List<Expression> versions) {
    this.versions = versions;
  }

  /**
   * Lines versions up.
   *
   * @throws IllegalArgumentException if there are fewer than two
   */
  public static Alignment align(List<Expression> versions) {
    if (versions.size() < 2) {
      throw new IllegalArgumentException("at least two versions are lined up");
    }
    return new Aligner(List.copyOf(versions)).alignment();
  }

  private Alignment alignment() {
    for (Expression version : versions) {
      List<Segment> segments =
          version.segments().stream().filter(s -> s.kind() != SegmentKind.MASTHEAD).toList();
      evidence.add(Evidence.of(segments, version.language()));
    }
    for (Evidence first : evidence.get(0)) {
      rows.add(row(0, List.of(first)));
    }
    for (int version = 1; version < versions.size(); version++) {
      join(version);
    }
    return new Alignment(versions, rows.stream().map(Aligner::row).toList());
  }

  private List<List<Evidence>> row(int version, List<Evidence> cell) {
    List<List<Evidence>> row =
        new ArrayList<>(Collections.nCopies(versions.size(), List.<Evidence>of()));
    row.set(version, cell);
    return row;
  }

  /** Lines a version up with the rows so far. */
  private void join(int version) {
    List<Evidence> left = rows.stream().map(Aligner::best).toList();
    List<Evidence> right = evidence.get(version);
    Likeness likeness = new Likeness(left, right);
    List<LineUp.Bead> beads =
        undoubted(left, right, likeness)
            ? straight(left.size())
            : LineUp.of(left.size(), right.size(), likeness);
    List<List<List<Evidence>>> joined = new ArrayList<>();
    for (LineUp.Bead bead : beads) {
      List<Evidence> cell = right.subList(bead.right(), bead.right() + bead.rightCount());
      if (bead.leftCount() == 0) {
        joined.add(row(version, cell));
        continue;
      }
      List<List<Evidence>> row = rows.get(bead.left());
      if (bead.leftCount() == 2) {
        row = united(row, rows.get(bead.left() + 1));
      }
      row.set(version, List.copyOf(cell));
      joined.add(row);
    }
    rows = joined;
  }

  private static List<List<Evidence>> united(List<List<Evidence>> one, List<List<Evidence>> next) {
    List<List<Evidence>> both = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      List<Evidence> cell = new ArrayList<>(one.get(i));
      cell.addAll(next.get(i));
      both.add(cell);
    }
    return both;
  }

  /** The segment that stands for a row. */
  private static Evidence best(List<List<Evidence>> row) {
    return row.stream().filter(cell -> !cell.isEmpty()).findFirst().orElseThrow().get(0);
  }

  private static boolean undoubted(List<Evidence> left, List<Evidence> right, Likeness likeness) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).segment().eId().equals(right.get(i).segment().eId())
          || likeness.pair(left.get(i), right.get(i)) > DOUBT) {
        return false;
      }
    }
    return true;
  }

  private static List<LineUp.Bead> straight(int length) {
    List<LineUp.Bead> beads = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      beads.add(new LineUp.Bead(i, 1, i, 1));
    }
    return beads;
  }

  private static AlignedRow row(List<List<Evidence>> row) {
    return new AlignedRow(
        best(row).segment().eId(),
        row.stream().map(cell -> cell.stream().map(Evidence::segment).toList()).toList());
  }
}
