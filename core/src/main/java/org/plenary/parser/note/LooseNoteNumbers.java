package org.plenary.parser.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.plenary.parser.line.Digits;
import org.plenary.parser.line.LineConvention;
import org.plenary.parser.line.PageLine;
import org.plenary.source.Furniture;

/**
 * Puts the numbers of notes in front of their texts where an extractor set them apart, as it does
 * with superscripts that stand in a column of their own: two notes, the numbers 3 and 4 with their
 * notes, and then 1 and 2.
 *
 * <p>A block is set in order only if a page turns after it, its numbers are just those that come
 * next and each of them finds its note; else it stays as it is.
 */
public final class LooseNoteNumbers {

  private static final int MAXIMUM_DIGITS = 3;

  /** Up to which part of the longest row a row ends early. */
  private static final double EARLY = 0.8;

  private final List<PageLine> rows;
  private final List<Optional<Furniture>> furniture;
  private final List<Integer> order = new ArrayList<>();
  private int last;

  /**
   * The rows of one note, or of several whose numbers stand elsewhere; a number may begin the first
   * of them.
   */
  private record Run(int number, int numberRow, List<Integer> rows) {}

  private LooseNoteNumbers(List<PageLine> rows, List<Optional<Furniture>> furniture) {
    this.rows = rows;
    this.furniture = furniture;
  }

  /** The order in which the rows are to be read: their indices. */
  public static List<Integer> order(List<PageLine> rows, List<Optional<Furniture>> furniture) {
    LooseNoteNumbers loose = new LooseNoteNumbers(rows, furniture);
    int at = 0;
    while (at < rows.size()) {
      loose.order.add(at);
      if (rows.get(at).isRule()) {
        at = loose.block(at + 1);
      } else {
        at++;
      }
    }
    return loose.order;
  }

  /** Reads the block of notes that begins at a row; returns the row after it. */
  private int block(int first) {
    int end = first;
    while (end < rows.size() && !endsBlock(first, end)) {
      end++;
    }
    List<Run> runs = new ArrayList<>();
    TreeMap<Integer, Integer> loose = new TreeMap<>();
    read(first, end, runs, loose);
    boolean turns = end < rows.size() ? !rows.get(end).isRule() : endsInFurniture(first);
    List<Integer> settled = loose.isEmpty() || !turns ? List.of() : settled(runs, loose);
    if (settled.isEmpty()) {
      runs.forEach(run -> last = Math.max(last, run.number()));
      IntStream.range(first, end).forEach(order::add);
      return end;
    }
    TreeSet<Integer> others = new TreeSet<>(IntStream.range(first, end).boxed().toList());
    settled.forEach(others::remove);
    order.addAll(settled);
    order.addAll(others);
    return end;
  }

  private boolean endsBlock(int first, int row) {
    return rows.get(row).isRule()
        || rows.get(row).isCell()
        || rows.get(row).page() != rows.get(first).page()
        || furniture.get(row).filter(Furniture.RUNNING_HEAD::equals).isPresent();
  }

  /** Whether the last rows are those of the foot of a page. */
  private boolean endsInFurniture(int first) {
    int row = rows.size() - 1;
    while (row > first && rows.get(row).isBlank()) {
      row--;
    }
    return furniture.get(row).isPresent() || rows.get(row).page() > 1;
  }

  /** Parts a block into runs of text with the number before them, and numbers without text. */
  private void read(int first, int end, List<Run> runs, NavigableMap<Integer, Integer> loose) {
    int before = -1;
    for (int i = first; i < end; i++) {
      if (rows.get(i).isBlank() || furniture.get(i).isPresent()) {
        continue;
      }
      int number = number(rows.get(i));
      if (number == 0) {
        int highest = runs.isEmpty() ? last : runs.get(runs.size() - 1).number();
        boolean numbered = beginsNext(i, highest, before);
        if (numbered || before < 0) {
          runs.add(new Run(numbered ? highest + 1 : last, numbered ? i : -1, new ArrayList<>()));
        }
        runs.get(runs.size() - 1).rows().add(i);
        before = i;
      } else if (i + 1 < end && isText(i + 1) && number(rows.get(i + 1)) == 0) {
        runs.add(new Run(number, i, new ArrayList<>()));
        before = i;
      } else {
        loose.put(number, i);
      }
    }
  }

  /** Whether the row begins with the number that comes next, where no text is left unfinished. */
  private boolean beginsNext(int row, int highest, int before) {
    boolean may =
        before < 0
            || number(rows.get(before)) == 0 && LineConvention.endsSentence(rows.get(before));
    return may
        && NoteNumber.at(rows.get(row))
            .filter(found -> found.value() == highest + 1 && !found.isAllOf(rows.get(row)))
            .isPresent();
  }

  /** The rows of the block in order; empty if the numbers are not those that come next. */
  private List<Integer> settled(List<Run> runs, NavigableMap<Integer, Integer> loose) {
    int top = Math.max(loose.lastKey(), runs.stream().mapToInt(Run::number).max().orElse(0));
    int expected = last > 0 ? last : Math.min(loose.firstKey(), firstNumber(runs)) - 1;
    List<Integer> settled = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean numbered = run.numberRow() >= 0;
      int next = i + 1 < runs.size() ? runs.get(i + 1).number() : top + 1;
      if (numbered && run.number() != expected + 1) {
        return List.of();
      }
      expected = numbered ? expected + 1 : expected;
      int notes = next - expected - 1 + (numbered ? 1 : 0);
      List<List<Integer>> parts = notes < 1 ? List.of() : parts(run.rows(), notes);
      if (parts.isEmpty()) {
        return List.of();
      }
      for (int part = 0; part < parts.size(); part++) {
        boolean own = numbered && part == 0;
        expected += own ? 0 : 1;
        Integer row = own ? Integer.valueOf(run.numberRow()) : loose.get(expected);
        if (row == null) {
          return List.of();
        }
        if (!parts.get(part).contains(row)) {
          settled.add(row);
        }
        settled.addAll(parts.get(part));
      }
    }
    last = settled.isEmpty() ? last : top;
    return settled;
  }

  private static int firstNumber(List<Run> runs) {
    return runs.stream()
        .filter(run -> run.numberRow() >= 0)
        .mapToInt(Run::number)
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** The rows of so many notes; empty if nothing shows where they begin. */
  private List<List<Integer>> parts(List<Integer> of, int count) {
    int longest = of.stream().mapToInt(row -> rows.get(row).text().length()).max().orElse(0);
    List<Integer> starts =
        IntStream.range(1, of.size())
            .filter(i -> mayBegin(of.get(i - 1), of.get(i)))
            .boxed()
            .sorted(Comparator.comparingInt(i -> -evidence(of.get(i - 1), of.get(i), longest)))
            .limit(count - 1L)
            .sorted()
            .toList();
    if (starts.size() < count - 1) {
      return List.of();
    }
    List<List<Integer>> parts = new ArrayList<>();
    int from = 0;
    for (int start : starts) {
      parts.add(of.subList(from, start));
      from = start;
    }
    parts.add(of.subList(from, of.size()));
    return parts;
  }

  private boolean mayBegin(int before, int row) {
    return LineConvention.endsSentence(rows.get(before))
        && !LineConvention.breaksNumber(rows.get(before), rows.get(row))
        && !LineConvention.beginsLow(rows.get(row).text());
  }

  private int evidence(int before, int row, int longest) {
    boolean apart = row > before + 1;
    boolean early = rows.get(before).text().length() < EARLY * longest;
    return (apart ? 2 : 0) + (early ? 1 : 0);
  }

  private boolean isText(int row) {
    return !rows.get(row).isBlank() && furniture.get(row).isEmpty();
  }

  /** The number that is all that the row holds; 0 if it holds anything else. */
  private static int number(PageLine row) {
    String text = row.text();
    if (text.length() > MAXIMUM_DIGITS) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Digits.value(text.charAt(i));
      if (digit < 0) {
        return 0;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
