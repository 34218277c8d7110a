package org.plenary.collation.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A run that two sequences of words share, or that one of them has in place of what the other has.
 *
 * @param isShared whether it is the same in both
 * @param olderFrom where it begins in the older sequence
 * @param olderTo where it ends there
 * @param newerFrom where it begins in the newer sequence
 * @param newerTo where it ends there
 */
public record WordDifference(
    boolean isShared, int olderFrom, int olderTo, int newerFrom, int newerTo) {

  /**
   * The runs of two sequences, in order. Blanks and marks alone between words that were replaced
   * count as replaced with them, so that a reader sees one change instead of many.
   */
  public static List<WordDifference> between(List<String> older, List<String> newer) {
    List<WordDifference> runs = new ArrayList<>();
    int was = 0;
    int is = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(older, newer).getDeltas()) {
      int start = delta.getSource().getPosition();
      add(runs, new WordDifference(true, was, start, is, delta.getTarget().getPosition()));
      was = start + delta.getSource().size();
      is = delta.getTarget().getPosition() + delta.getTarget().size();
      add(runs, new WordDifference(false, start, was, delta.getTarget().getPosition(), is));
    }
    add(runs, new WordDifference(true, was, older.size(), is, newer.size()));
    return joined(runs, older);
  }

  private static void add(List<WordDifference> runs, WordDifference run) {
    if (run.olderFrom < run.olderTo || run.newerFrom < run.newerTo) {
      runs.add(run);
    }
  }

  private static List<WordDifference> joined(List<WordDifference> runs, List<String> older) {
    List<WordDifference> joined = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      WordDifference run = runs.get(i);
      int last = joined.size() - 1;
      boolean between = run.isShared && i > 0 && i + 1 < runs.size();
      if (between && !run.hasWord(older) && joined.get(last).replacesWith(runs.get(i + 1))) {
        joined.set(last, joined.get(last).with(runs.get(i + 1)));
        i++;
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /** Whether this and the next change both take words away and put words in. */
  private boolean replacesWith(WordDifference next) {
    return (olderFrom < olderTo || next.olderFrom < next.olderTo)
        && (newerFrom < newerTo || next.newerFrom < next.newerTo);
  }

  private WordDifference with(WordDifference next) {
    return new WordDifference(false, olderFrom, next.olderTo, newerFrom, next.newerTo);
  }

  private boolean hasWord(List<String> older) {
    return older(older).stream().anyMatch(word -> Character.isLetterOrDigit(word.codePointAt(0)));
  }

  /** What the older sequence has here. */
  public <T> List<T> older(List<T> all) {
    return all.subList(olderFrom, olderTo);
  }

  /** What the newer sequence has here. */
  public <T> List<T> newer(List<T> all) {
    return all.subList(newerFrom, newerTo);
  }
}
