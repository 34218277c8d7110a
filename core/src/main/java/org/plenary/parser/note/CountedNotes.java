package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Notes that no rule stands above: rows that begin with rising numbers, each called by a figure in
 * the text, up to the end of the sheet or, where notes stand at the end of the text, from 1 on.
 */
final class CountedNotes {

  private final NoteRows rows;
  private final PossibleCalls calls;
  private final NoteSeries before;

  /**
   * Looks for the notes after the last one.
   *
   * @param before the notes found so far
   */
  CountedNotes(NoteRows rows, PossibleCalls calls, NoteSeries before) {
    this.rows = rows;
    this.calls = calls;
    this.before = before;
  }

  /**
   * What was found.
   *
   * @param starts the rows on which the notes begin
   * @param lastText the last row of the last note
   * @param callsFrom from which row on they may be called
   */
  record Count(List<Integer> starts, int lastText, int callsFrom) {}

  /**
   * The notes of a sheet.
   *
   * @param start its first row
   * @param end the row after its last
   */
  Optional<Count> find(int start, int end) {
    Map<Integer, List<Integer>> starts = new TreeMap<>();
    int first = -1;
    int lastText = -1;
    for (int i = start; i < end; i++) {
      if (!rows.isText(i)) {
        continue;
      }
      first = first < 0 ? i : first;
      lastText = i;
      int row = i;
      NoteNumber.at(rows.get(i))
          .filter(found -> found.value() > 0 && before.hasForm(found) && rows.opensNote(row, found))
          .ifPresent(
              found -> starts.computeIfAbsent(found.value(), k -> new ArrayList<>()).add(row));
    }
    if (before.isEmpty() && rows.isLastText(lastText)) {
      Optional<Count> endnotes = endnotes(starts, lastText);
      if (endnotes.isPresent()) {
        return endnotes;
      }
      Optional<Count> uncalled = uncalled(starts, lastText);
      if (uncalled.isPresent()) {
        return uncalled;
      }
    }
    for (int from : firstNumbers(starts)) {
      for (int top = top(starts, from, start, end); top >= from; top--) {
        List<Integer> chain = chain(starts, from, top);
        if (!chain.isEmpty()
            && chain.get(0) > first
            && isTail(chain, lastText)
            && allCalled(from, top, start, chain.get(0))) {
          return Optional.of(new Count(chain, lastText, start));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * All notes at the end of the text: a count from 1 up that figures of the text follow in order.
   */
  private Optional<Count> endnotes(Map<Integer, List<Integer>> starts, int lastText) {
    int top = 0;
    while (starts.containsKey(top + 1)) {
      top++;
    }
    List<Integer> chain = chain(starts, 1, top);
    if (chain.isEmpty() || !isTail(chain, lastText) || !calls.inOrder(top, chain.get(0))) {
      return Optional.empty();
    }
    return Optional.of(new Count(chain, lastText, 0));
  }

  /**
   * Notes whose calls were all lost: sentences that count from 1 up under the closing lines, where
   * no text goes on without the heading of an annex.
   */
  private Optional<Count> uncalled(Map<Integer, List<Integer>> starts, int lastText) {
    int top = 0;
    while (starts.containsKey(top + 1)) {
      top++;
    }
    List<Integer> chain = chain(starts, 1, top);
    return chain.isEmpty()
            || !isTail(chain, lastText)
            || !rows.followsClosing(chain.get(0))
            || !chain.stream().allMatch(rows::isStopped)
        ? Optional.empty()
        : Optional.of(new Count(chain, lastText, 0));
  }

  /** The numbers with which the notes of a sheet may begin: the next one, or any at the outset. */
  private List<Integer> firstNumbers(Map<Integer, List<Integer>> starts) {
    if (before.last() > 0) {
      return List.of(before.last() + 1);
    }
    return starts.keySet().stream().filter(n -> n == 1 || !starts.containsKey(n - 1)).toList();
  }

  private int top(Map<Integer, List<Integer>> starts, int from, int start, int end) {
    int top = from - 1;
    while (starts.containsKey(top + 1) && calls.any(top + 1, start, end)) {
      top++;
    }
    return top;
  }

  /**
   * The latest rows that begin the notes from the first to the last number; empty if there are
   * none.
   */
  private static List<Integer> chain(Map<Integer, List<Integer>> starts, int from, int top) {
    List<Integer> chain = new ArrayList<>();
    int limit = Integer.MAX_VALUE;
    for (int value = top; value >= from; value--) {
      List<Integer> begun = starts.getOrDefault(value, List.of());
      int found = Collections.binarySearch(begun, limit);
      int before = found < 0 ? -found - 2 : found - 1;
      if (before < 0) {
        return List.of();
      }
      limit = begun.get(before);
      chain.add(limit);
    }
    Collections.reverse(chain);
    return chain;
  }

  /** Whether nothing from the first note on looks like running text. */
  private boolean isTail(List<Integer> chain, int lastText) {
    for (int i = chain.get(0); i <= lastText; i++) {
      if (rows.isText(i) && Collections.binarySearch(chain, i) < 0 && rows.startsBody(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether figures call all notes; half of them clearly where the count does not start at 1. */
  private boolean allCalled(int from, int top, int start, int noteRow) {
    int clearly = 0;
    for (int value = from; value <= top; value++) {
      if (!calls.any(value, start, noteRow)) {
        return false;
      }
      clearly += calls.clear(value, start, noteRow) ? 1 : 0;
    }
    return before.last() > 0 || from == 1 || clearly * 2 > top - from;
  }
}
