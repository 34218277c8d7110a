package org.plenary.collation.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.collation.Expression;
import org.plenary.collation.LineUp;
import org.plenary.collation.Segment;
import org.plenary.collation.SegmentKind;
import org.plenary.collation.compare.Change.Kind;
import org.plenary.model.Numbering;

/**
 * Compares two texts: first finds what is the same in the same order, then what is the same
 * elsewhere; what is left between is lined up by the words that it shares, and last, what is alike
 * and stands elsewhere has moved.
 */
public final class Comparer {

  /**
   * The share of their words that two paragraphs must have in common to count as one with changes.
   */
  private static final double LEAST_LIKE = 0.35;

  /** What part they must share if they stand elsewhere. */
  private static final double LEAST_LIKE_ELSEWHERE = 0.6;

  /** Fewer words than these say nothing about what stands elsewhere. */
  private static final int FEW_WORDS = 5;

  private static final double ALONE = 0.5;

  /** What speaks against a split or merger: two must be much more like than one alone. */
  private static final double TWO_FOR_ONE = 0.12;

  private final List<Segment> older;
  private final List<Segment> newer;
  private final List<String> olderTexts;
  private final List<String> newerTexts;
  private final List<WordList> olderWords;
  private final List<WordList> newerWords;

  /** For each of the newer text, or for none, what it was; in the order of the newer text. */
  private final Map<Integer, Match> byNewer = new TreeMap<>();

  private final Map<Integer, Match> byOlder = new HashMap<>();

  /** What was, what is, and whether that is elsewhere. */
  private record Match(List<Integer> older, List<Integer> newer, boolean moved) {}

  private Comparer(List<Segment> older, List<Segment> newer) {
    this.older = older;
    this.newer = newer;
    this.olderTexts = older.stream().map(segment -> WordList.plain(segment.text())).toList();
    this.newerTexts = newer.stream().map(segment -> WordList.plain(segment.text())).toList();
    this.olderWords = olderTexts.stream().map(WordList::of).toList();
    this.newerWords = newerTexts.stream().map(WordList::of).toList();
  }

  private static List<Segment> compared(Expression text) {
    return text.segments().stream().filter(s -> s.kind() != SegmentKind.MASTHEAD).toList();
  }

  /** Compares an older text with a newer one. */
  public static Comparison compare(Expression older, Expression newer) {
    return new Comparison(older, newer, changes(compared(older), compared(newer)));
  }

  /** What became of each of the older, in the order of the newer; what is gone where it stood. */
  public static List<Change> changes(List<Segment> older, List<Segment> newer) {
    Comparer comparer = new Comparer(List.copyOf(older), List.copyOf(newer));
    comparer.sameInOrder();
    comparer.sameElsewhere();
    comparer.alikeInOrder();
    comparer.alikeElsewhere();
    return comparer.changes();
  }

  private void match(List<Integer> was, List<Integer> is, boolean moved) {
    Match match = new Match(was, is, moved);
    was.forEach(i -> byOlder.put(i, match));
    is.forEach(j -> byNewer.put(j, match));
  }

  private void sameInOrder() {
    Patch<String> patch = DiffUtils.diff(olderTexts, newerTexts);
    int from = 0;
    int offset = 0;
    for (AbstractDelta<String> delta : patch.getDeltas()) {
      int start = delta.getSource().getPosition();
      for (int i = from; i < start; i++) {
        match(List.of(i), List.of(i + offset), false);
      }
      from = start + delta.getSource().size();
      offset += delta.getTarget().size() - delta.getSource().size();
    }
    for (int i = from; i < older.size(); i++) {
      match(List.of(i), List.of(i + offset), false);
    }
  }

  private void sameElsewhere() {
    Map<String, Deque<Integer>> waiting = new HashMap<>();
    for (int i = 0; i < older.size(); i++) {
      if (!byOlder.containsKey(i)) {
        waiting.computeIfAbsent(olderTexts.get(i), text -> new ArrayDeque<>()).add(i);
      }
    }
    for (int j = 0; j < newer.size(); j++) {
      Deque<Integer> same = waiting.getOrDefault(newerTexts.get(j), new ArrayDeque<>());
      if (!byNewer.containsKey(j) && !same.isEmpty()) {
        match(List.of(same.remove()), List.of(j), true);
      }
    }
  }

  /** Lines up what is left between each two that are the same and in order. */
  private void alikeInOrder() {
    List<Integer> was = new ArrayList<>();
    List<Integer> is = new ArrayList<>();
    int i = 0;
    for (int j = 0; j <= newer.size(); j++) {
      Optional<Match> match = Optional.ofNullable(byNewer.get(j));
      if (j < newer.size() && match.isEmpty()) {
        is.add(j);
      } else if (match.filter(Match::moved).isEmpty()) {
        int until = match.map(fixed -> fixed.older().get(0)).orElse(older.size());
        for (; i < until; i++) {
          if (!byOlder.containsKey(i)) {
            was.add(i);
          }
        }
        lineUp(was, is);
        was.clear();
        is.clear();
        i = until + 1;
      }
    }
  }

  private void lineUp(List<Integer> was, List<Integer> is) {
    if (was.isEmpty() || is.isEmpty()) {
      return;
    }
    List<Integer> left = List.copyOf(was);
    List<Integer> right = List.copyOf(is);
    LineUp.Costs costs = (i, m, j, n) -> cost(left, i, m, right, j, n);
    for (LineUp.Bead bead : LineUp.of(left.size(), right.size(), costs)) {
      if (bead.leftCount() > 0 && bead.rightCount() > 0) {
        match(
            left.subList(bead.left(), bead.left() + bead.leftCount()),
            right.subList(bead.right(), bead.right() + bead.rightCount()),
            false);
      }
    }
  }

  private double cost(List<Integer> was, int i, int m, List<Integer> is, int j, int n) {
    if (m == 0 || n == 0) {
      return ALONE;
    }
    WordList left = olderWords.get(was.get(i));
    WordList right = newerWords.get(is.get(j));
    boolean apart = !together(was, i, m, older) || !together(is, j, n, newer);
    if (apart || notes(older.get(was.get(i))) != notes(newer.get(is.get(j)))) {
      return Double.POSITIVE_INFINITY;
    }
    if (m == 1 && n == 1) {
      double likeness = left.likeness(right);
      return likeness < LEAST_LIKE ? Double.POSITIVE_INFINITY : 1 - likeness;
    }
    WordList second = m == 2 ? olderWords.get(was.get(i + 1)) : newerWords.get(is.get(j + 1));
    WordList first = m == 2 ? left : right;
    WordList whole = m == 2 ? right : left;
    double likeness = first.and(second).likeness(whole);
    double alone = Math.max(first.likeness(whole), second.likeness(whole));
    boolean better = likeness > alone + TWO_FOR_ONE && likeness > LEAST_LIKE_ELSEWHERE;
    return better ? 1 - likeness : Double.POSITIVE_INFINITY;
  }

  private static boolean notes(Segment segment) {
    return segment.kind() == SegmentKind.NOTE;
  }

  /** Whether two that are taken for one follow on each other and are of one kind. */
  private static boolean together(List<Integer> all, int at, int count, List<Segment> segments) {
    if (count < 2) {
      return true;
    }
    Segment first = segments.get(all.get(at));
    Segment second = segments.get(all.get(at + 1));
    return all.get(at + 1) - all.get(at) == 1 && notes(first) == notes(second);
  }

  /** A possible move. */
  private record Candidate(int older, int newer, double likeness) {}

  private void alikeElsewhere() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < older.size(); i++) {
      for (int j = 0; j < newer.size(); j++) {
        if (!byOlder.containsKey(i)
            && !byNewer.containsKey(j)
            && Math.min(olderWords.get(i).size(), newerWords.get(j).size()) >= FEW_WORDS) {
          double likeness = olderWords.get(i).likeness(newerWords.get(j));
          if (likeness >= LEAST_LIKE_ELSEWHERE) {
            candidates.add(new Candidate(i, j, likeness));
          }
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
    for (Candidate candidate : candidates) {
      if (!byOlder.containsKey(candidate.older()) && !byNewer.containsKey(candidate.newer())) {
        match(List.of(candidate.older()), List.of(candidate.newer()), true);
      }
    }
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    int i = 0;
    for (int j = 0; j < newer.size(); j++) {
      Match match = byNewer.get(j);
      if (match == null) {
        changes.add(change(Kind.NEW, List.of(), List.of(j), false));
      } else if (match.newer().get(0) == j) {
        if (!match.moved()) {
          i = gone(i, match.older().get(0), changes);
        }
        changes.add(change(kind(match), match.older(), match.newer(), match.moved()));
      }
    }
    gone(i, older.size(), changes);
    return changes;
  }

  /** Tells what is gone up to a place in the older text. */
  private int gone(int from, int until, List<Change> changes) {
    for (int i = from; i < until; i++) {
      if (!byOlder.containsKey(i)) {
        changes.add(change(Kind.GONE, List.of(i), List.of(), false));
      }
    }
    return Math.max(from, until);
  }

  private Kind kind(Match match) {
    if (match.older().size() > 1) {
      return Kind.MERGED;
    }
    if (match.newer().size() > 1) {
      return Kind.SPLIT;
    }
    String was = olderTexts.get(match.older().get(0));
    return was.equals(newerTexts.get(match.newer().get(0))) ? Kind.SAME : Kind.CHANGED;
  }

  private Change change(Kind kind, List<Integer> was, List<Integer> is, boolean moved) {
    List<Segment> before = was.stream().map(older::get).toList();
    List<Segment> after = is.stream().map(newer::get).toList();
    boolean renumbered =
        !before.isEmpty()
            && !after.isEmpty()
            && !number(before.get(0)).equals(number(after.get(0)));
    List<Stretch> pieces = words(was, olderWords).pieces(words(is, newerWords));
    return new Change(kind, moved, renumbered, before, after, pieces);
  }

  private static WordList words(List<Integer> indexes, List<WordList> all) {
    return indexes.stream().map(all::get).reduce(WordList::and).orElseGet(() -> WordList.of(""));
  }

  private static String number(Segment segment) {
    return segment.number().map(Numbering::value).orElse("");
  }
}
