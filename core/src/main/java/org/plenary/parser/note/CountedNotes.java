package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Notes that no rule stands above: rows that begin with rising numbers, each called by a figure in
 * the text, up to the end of the sheet or, where notes stand at the end of the text, from 1 on.
 */
final class CountedNotes {

  /** So many rows behind a page are looked at for the note after its last one. */
  private static final int SOME_PAGES = 500;

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
      List<Integer> numbers = numbers(starts, from, start, end);
      for (int size = numbers.size(); size > 0; size--) {
        List<Integer> counted = numbers.subList(0, size);
        List<Integer> chain = chain(starts, counted);
        if (!chain.isEmpty()
            && chain.get(0) > first
            && areCalled(counted, chain, start, lastText, end)
            && isTail(chain, lastText)) {
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
    List<Integer> chain = fromOne(starts);
    if (chain.isEmpty() || !isTail(chain, lastText) || !calls.inOrder(chain.size(), chain.get(0))) {
      return Optional.empty();
    }
    return Optional.of(new Count(chain, lastText, 0));
  }

  /**
   * Notes whose calls were all lost: sentences that count from 1 up under the closing lines, where
   * no text goes on without the heading of an annex.
   */
  private Optional<Count> uncalled(Map<Integer, List<Integer>> starts, int lastText) {
    List<Integer> chain = fromOne(starts);
    return chain.isEmpty()
            || !isTail(chain, lastText)
            || !rows.followsClosing(chain.get(0))
            || !chain.stream().allMatch(rows::isStopped)
        ? Optional.empty()
        : Optional.of(new Count(chain, lastText, 0));
  }

  /**
   * The numbers with which the notes of a sheet may begin: the next one, or that after it where the
   * note between them, or its number, was lost; any at the outset.
   */
  private List<Integer> firstNumbers(Map<Integer, List<Integer>> starts) {
    if (before.last() > 0) {
      return List.of(before.last() + 1, before.last() + 2);
    }
    return starts.keySet().stream().filter(n -> n == 1 || !starts.containsKey(n - 1)).toList();
  }

  /** The latest rows that count from 1 on without a gap. */
  private static List<Integer> fromOne(Map<Integer, List<Integer>> starts) {
    int top = 0;
    while (starts.containsKey(top + 1)) {
      top++;
    }
    return chain(starts, IntStream.rangeClosed(1, top).boxed().toList());
  }

  /** The numbers that rows count from one on; one that the text calls may be lost between two. */
  private List<Integer> numbers(Map<Integer, List<Integer>> starts, int from, int start, int end) {
    List<Integer> numbers = new ArrayList<>();
    int next = from;
    while (starts.containsKey(next)) {
      numbers.add(next);
      boolean lost =
          !starts.containsKey(next + 1)
              && calls.parted(next + 1, start, end)
              && calls.parted(next + 2, start, end);
      next += lost ? 2 : 1;
    }
    return numbers;
  }

  /** The latest rows that begin the notes with these numbers; empty if there are none. */
  private static List<Integer> chain(Map<Integer, List<Integer>> starts, List<Integer> numbers) {
    List<Integer> chain = new ArrayList<>();
    int limit = Integer.MAX_VALUE;
    for (int i = numbers.size() - 1; i >= 0; i--) {
      List<Integer> begun = starts.getOrDefault(numbers.get(i), List.of());
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

  /**
   * Whether figures call all notes, or most of them and the calls of the others were lost; half of
   * them clearly where the count does not go on.
   */
  private boolean areCalled(
      List<Integer> numbers, List<Integer> chain, int start, int lastText, int end) {
    int from = numbers.get(0);
    int clearly = 0;
    int lost = 0;
    for (int i = 0; i < chain.size(); i++) {
      clearly += calls.clear(numbers.get(i), start, chain.get(0)) ? 1 : 0;
      if (!calls.any(numbers.get(i), start, chain.get(0))) {
        if (i > 0 && !rows.isEnded(chain.get(i))) {
          return false;
        }
        lost++;
      }
    }
    if (lost == 0) {
      return from == before.last() + 1
          || clearly * 2 >= chain.size()
          || from == before.last() + 2 && calls.parted(from - 1, start, chain.get(0));
    }
    return from == before.last() + 1
        && (clearly >= lost
            || chain.size() == 1
                && (countGoesOn(from, start, end) || isLast(chain.get(0), lastText, end)));
  }

  /**
   * Whether a note that nothing calls ends the page as a sentence does: as the next of a count, or
   * where the sentence above it goes on behind the page turn.
   */
  private boolean isLast(int row, int lastText, int end) {
    return rows.isStopped(lastText)
        && (before.last() > 0 || !rows.isEnded(row) && rows.goesOn(end));
  }

  /** Whether the number after a note's is that of a note further on, which the text calls. */
  private boolean countGoesOn(int number, int start, int end) {
    for (int i = end; i < Math.min(rows.size(), end + SOME_PAGES); i++) {
      if (rows.isText(i)) {
        int row = i;
        boolean next =
            NoteNumber.at(rows.get(i))
                .filter(found -> found.value() == number + 1 && before.hasForm(found))
                .filter(found -> rows.opensNote(row, found))
                .isPresent();
        if (next) {
          return calls.whole(number + 1, start, row);
        }
      }
    }
    return false;
  }
}
