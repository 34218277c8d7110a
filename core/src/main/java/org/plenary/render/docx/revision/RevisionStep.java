package org.plenary.render.docx.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.plenary.collation.Segment;
import org.plenary.collation.compare.Change;

/**
 * What is written next of two sequences of paragraphs and tables, or of rows.
 *
 * @param revision {@link Revision#NONE} if those of both are written as one
 * @param older which of the older; of what moved, what it was
 * @param newer which of the newer; of what moved, what it has become
 */
record RevisionStep(Revision revision, List<Integer> older, List<Integer> newer) {

  RevisionStep {
    older = List.copyOf(older);
    newer = List.copyOf(newer);
  }

  private static RevisionStep deleted(int older) {
    return new RevisionStep(Revision.DELETED, List.of(older), List.of());
  }

  private static RevisionStep inserted(int newer) {
    return new RevisionStep(Revision.INSERTED, List.of(), List.of(newer));
  }

  private boolean isMove() {
    return revision == Revision.MOVED_FROM || revision == Revision.MOVED_TO;
  }

  /**
   * The steps that write all of both, each in its order; between what both have, what is gone comes
   * before what is new.
   *
   * @param joins whether what the comparer matched can be written as one
   * @param moves whether what the comparer found elsewhere, the newer of it, can be told as moved
   */
  static List<RevisionStep> of(
      List<Segment> older,
      List<Segment> newer,
      BiPredicate<List<Integer>, List<Integer>> joins,
      IntPredicate moves) {
    List<RevisionStep> steps = new ArrayList<>();
    Map<Integer, Integer> movedTo = new HashMap<>();
    List<Change> changes = Paragraphs.changes(older, newer);
    for (Change change : changes) {
      if (change.moved() && moves.test(Paragraphs.index(change.newer().get(0)))) {
        movedTo.put(
            Paragraphs.index(change.older().get(0)), Paragraphs.index(change.newer().get(0)));
      }
    }
    List<RevisionStep> came = new ArrayList<>();
    int at = 0;
    for (Change change : changes) {
      List<Integer> was = change.older().stream().map(Paragraphs::index).toList();
      List<Integer> is = change.newer().stream().map(Paragraphs::index).toList();
      if (was.isEmpty() || change.moved()) {
        boolean moved = change.moved() && movedTo.containsKey(was.get(0));
        came.add(moved ? new RevisionStep(Revision.MOVED_TO, was, is) : inserted(is.get(0)));
      } else if (!is.isEmpty()) {
        at = left(at, was.get(0), movedTo, steps);
        boolean join = joins.test(was, is);
        if (!join) {
          was.forEach(i -> steps.add(deleted(i)));
        }
        steps.addAll(came);
        came.clear();
        if (join) {
          steps.add(new RevisionStep(Revision.NONE, was, is));
        } else {
          is.forEach(j -> came.add(inserted(j)));
        }
        at = was.get(was.size() - 1) + 1;
      }
    }
    left(at, older.size(), movedTo, steps);
    steps.addAll(came);
    return steps;
  }

  /** Writes what stands in the older sequence alone, or elsewhere in the newer. */
  private static int left(
      int from, int to, Map<Integer, Integer> movedTo, List<RevisionStep> steps) {
    for (int i = from; i < to; i++) {
      steps.add(
          movedTo.containsKey(i)
              ? new RevisionStep(Revision.MOVED_FROM, List.of(i), List.of(movedTo.get(i)))
              : deleted(i));
    }
    return to;
  }

  /**
   * The same steps so that the last paragraph is one of both: the end of the last paragraph of a
   * text, a cell or a note can neither be deleted nor inserted.
   *
   * @param olderJoins whether one of the older can be written as one with others
   * @param newerJoins whether one of the newer can
   */
  static List<RevisionStep> closed(
      List<RevisionStep> steps, IntPredicate olderJoins, IntPredicate newerJoins) {
    int from = steps.size();
    while (from > 0 && steps.get(from - 1).revision() != Revision.NONE) {
      from--;
    }
    List<Integer> was = new ArrayList<>();
    List<Integer> is = new ArrayList<>();
    for (RevisionStep step : steps.subList(from, steps.size())) {
      boolean leaves =
          step.revision() == Revision.DELETED || step.revision() == Revision.MOVED_FROM;
      (leaves ? was : is).addAll(leaves ? step.older() : step.newer());
    }
    boolean joins =
        was.stream().allMatch(olderJoins::test) && is.stream().allMatch(newerJoins::test);
    if (!joins || from == steps.size()) {
      return steps;
    }
    List<RevisionStep> closed = new ArrayList<>();
    for (RevisionStep step : steps.subList(0, from)) {
      boolean elsewhere =
          step.isMove() && (was.contains(step.older().get(0)) || is.contains(step.newer().get(0)));
      if (!elsewhere) {
        closed.add(step);
      } else if (step.revision() == Revision.MOVED_FROM) {
        closed.add(deleted(step.older().get(0)));
      } else {
        closed.add(inserted(step.newer().get(0)));
      }
    }
    if (!was.isEmpty() && !is.isEmpty()) {
      was.subList(0, was.size() - 1).forEach(i -> closed.add(deleted(i)));
      is.subList(0, is.size() - 1).forEach(j -> closed.add(inserted(j)));
      was = was.subList(was.size() - 1, was.size());
      is = is.subList(is.size() - 1, is.size());
    } else if (!closed.isEmpty()) {
      RevisionStep last = closed.get(closed.size() - 1);
      if (!last.older().stream().allMatch(olderJoins::test)) {
        return steps;
      }
      closed.remove(closed.size() - 1);
      was.addAll(0, last.older());
      is.addAll(0, last.newer());
    } else {
      return steps;
    }
    closed.add(new RevisionStep(Revision.NONE, was, is));
    return closed;
  }
}
