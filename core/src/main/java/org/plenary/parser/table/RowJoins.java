package org.plenary.parser.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.plenary.parser.line.SiftedText;
import org.plenary.text.Characters;

/**
 * Decides which lines of a table are one row. A row has figures on one of its lines; its label may
 * go on below, or begin above.
 */
final class RowJoins {

  /** How much letters that are not all of one width may differ from columns of characters. */
  private static final int SLACK = 3;

  /** What a label leaves at most before the next column where it goes on in a further line. */
  private static final int WIDEST_GUTTER = 8;

  private final TableColumns columns;
  private final List<CellLine> lines;
  private final List<List<TableAssembly.Slot>> slots;
  private final int[] margins;
  private final int slack;
  private final boolean spaced;
  private final boolean labelled;
  private int below;
  private int above;

  RowJoins(
      TableColumns columns, List<CellLine> lines, List<List<TableAssembly.Slot>> slots, int head) {
    this.columns = columns;
    this.lines = lines;
    this.slots = slots;
    this.margins = margins();
    this.slack = lines.stream().anyMatch(CellLine::isDrawn) ? SLACK : 0;
    int rows = 0;
    int blank = 0;
    int complete = 0;
    int first = 0;
    for (int i = head; i < lines.size(); i++) {
      if (isComplete(i)) {
        complete++;
        first += isAtFirst(i) ? 1 : 0;
        if (i > head && isComplete(i - 1)) {
          rows++;
          blank += lines.get(i).line().before() == SiftedText.Gap.BLANK ? 1 : 0;
        }
      }
    }
    this.spaced = blank * 2 > rows;
    this.labelled = !columns.numbersRows() && first * 5 >= complete * 4;
    findAlignment(head);
  }

  /** How far the lines of each column reach, or might reach before the next column. */
  private int[] margins() {
    int[] reached = new int[columns.size()];
    int[] next = new int[columns.size()];
    Arrays.fill(next, Integer.MAX_VALUE);
    for (List<TableAssembly.Slot> row : slots) {
      for (TableAssembly.Slot slot : row) {
        if (!slot.spans()) {
          int column = slot.column();
          reached[column] = Math.max(reached[column], slot.piece().right());
          if (column > 0) {
            next[column - 1] = Math.min(next[column - 1], slot.piece().left());
          }
        }
      }
    }
    for (int column = 0; column + 1 < reached.length; column++) {
      reached[column] = Math.max(reached[column], next[column] - WIDEST_GUTTER);
    }
    return reached;
  }

  /** Counts where labels go on below their figures, and where they begin above them. */
  private void findAlignment(int head) {
    int more = 0;
    int fewer = 0;
    int at = head;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && !isComplete(end)) {
        end++;
      }
      if (end > at) {
        int up = at == head ? 0 : Math.max(0, weight(at - 1, at));
        int down = weightBelow(at);
        more += up > down ? 1 : 0;
        fewer += down > up ? 1 : 0;
      }
      at = end + 1;
    }
    below = more;
    above = fewer;
  }

  /** Where the row that begins at a line ends. */
  int end(int from) {
    boolean complete = isComplete(from);
    int end = from + 1;
    while (end < lines.size()) {
      boolean completes = isComplete(end);
      int weight = weight(from, end);
      if (weight <= 0 || complete && completes) {
        break;
      }
      if (isComplete(end - 1) && !completes && weightBelow(end) > weight) {
        break;
      }
      complete |= completes;
      end++;
    }
    return end;
  }

  /** How much speaks for the lines without figures from one on being of the row below. */
  private int weightBelow(int from) {
    int end = from;
    while (end < lines.size() && !isComplete(end)) {
      end++;
    }
    return end == lines.size() ? 0 : Math.max(0, weight(end - 1, end));
  }

  /**
   * Whether the line has a figure, or a short entry where no column has figures, or several cells
   * where no column has either.
   */
  private boolean isComplete(int line) {
    boolean figures = hasAny(columns::isFigures);
    if (!figures && !hasAny(columns::completes)) {
      return slots.get(line).size() > 1;
    }
    return slots.get(line).stream()
        .mapToInt(TableAssembly.Slot::column)
        .anyMatch(
            column ->
                figures ? column > 0 && columns.isFigures(column) : columns.completes(column));
  }

  private boolean hasAny(IntPredicate kind) {
    return IntStream.range(1, columns.size()).anyMatch(kind);
  }

  /** How much speaks for the line being of the row that begins at another. */
  private int weight(int first, int line) {
    if (spans(line - 1) || spans(line)) {
      return 0;
    }
    int weight = 0;
    boolean parted = lines.get(line).line().before() == SiftedText.Gap.BLANK;
    weight += parted ? -3 : spaced ? 3 : 0;
    if (columns.numbersRows()) {
      weight += numbering(first, line);
    } else if (labelled && !(isComplete(line - 1) && isComplete(line))) {
      weight += !isAtFirst(line) ? 3 : isAtFirst(line - 1) ? 0 : -3;
    }
    weight += aligned(first, line);
    Optional<TableAssembly.Slot> label = label(line - 1, line);
    if (label.isEmpty()) {
      return weight + 1;
    }
    CellLine.Piece piece = slot(line, label.get().column()).orElseThrow().piece();
    String text = lines.get(line).text(piece);
    if (startsLow(line)) {
      weight += 3;
    } else if (Character.isUpperCase(text.charAt(0))) {
      weight -= 2;
    }
    weight += isFull(label.get(), text) ? 2 : -3;
    int indent =
        piece.left() - slot(first, label.get().column()).orElse(label.get()).piece().left();
    weight += indent > 0 ? 2 : indent < 0 ? -2 : 0;
    return weight;
  }

  private boolean isAtFirst(int line) {
    return slots.get(line).get(0).column() == 0;
  }

  /** The number of a row stands on its first line, or beside its figures on the last. */
  private int numbering(int first, int line) {
    if (!isAtFirst(line)) {
      return isAtFirst(first) ? 1 : 0;
    }
    return isAtFirst(first) ? -5 : startsLow(line) ? 0 : -1;
  }

  /** Where figures stand beside labels of several lines, as other rows of the table show. */
  private int aligned(int first, int line) {
    if (below == above) {
      return 0;
    }
    if (isComplete(first) == isComplete(line)) {
      return above > below ? 1 : 0;
    }
    return isComplete(first) == below > above ? 2 : -5;
  }

  private boolean spans(int line) {
    return slots.get(line).stream().anyMatch(TableAssembly.Slot::spans);
  }

  /** What the line above has in the first column of words that both lines have. */
  private Optional<TableAssembly.Slot> label(int above, int line) {
    return slots.get(above).stream()
        .filter(slot -> !columns.completes(slot.column()))
        .filter(slot -> slot(line, slot.column()).isPresent())
        .findFirst();
  }

  private Optional<TableAssembly.Slot> slot(int line, int column) {
    return slots.get(line).stream().filter(slot -> slot.column() == column).findFirst();
  }

  private boolean startsLow(int line) {
    return slots.get(line).stream()
        .filter(slot -> !columns.completes(slot.column()))
        .findFirst()
        .map(slot -> lines.get(line).text(slot.piece()))
        .filter(text -> Character.isLowerCase(text.charAt(0)))
        .isPresent();
  }

  /** Whether the first word of a text would have found no room after a cell. */
  private boolean isFull(TableAssembly.Slot cell, String next) {
    int word = 0;
    while (word < next.length()
        && !Character.isWhitespace(next.charAt(word))
        && !Characters.isUnspaced(next.charAt(word))) {
      word++;
    }
    int needed = word == 0 ? 2 : word + 1;
    return cell.piece().right() + needed + slack > margins[cell.column()];
  }
}
