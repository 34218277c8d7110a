package org.plenary.parser.passage;

import java.util.List;
import java.util.Optional;
import org.plenary.parser.page.Sifted;

/**
 * Decides which lines of a table are one row. A row has figures on one of its lines; its label may
 * go on below, or begin above.
 */
final class RowJoins {

  private final TableColumns columns;
  private final List<CellLine> lines;
  private final List<List<TableAssembly.Slot>> slots;
  private final boolean spaced;
  private int below;
  private int above;

  RowJoins(
      TableColumns columns, List<CellLine> lines, List<List<TableAssembly.Slot>> slots, int head) {
    this.columns = columns;
    this.lines = lines;
    this.slots = slots;
    int blank = 0;
    int rows = 0;
    for (int i = head + 1; i < lines.size(); i++) {
      if (isComplete(i - 1) && isComplete(i)) {
        rows++;
        blank += lines.get(i).line().before() == Sifted.Gap.BLANK ? 1 : 0;
      } else if (startsLow(i) && isComplete(i) != isComplete(i - 1)) {
        below += isComplete(i) ? 0 : 1;
        above += isComplete(i) ? 1 : 0;
      }
    }
    this.spaced = blank * 2 > rows;
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
      boolean leads = complete && end + 1 < lines.size() && isComplete(end + 1);
      if (leads && weight(end, end + 1) > weight) {
        break;
      }
      complete |= completes;
      end++;
    }
    return end;
  }

  /** Whether the line has what the columns of figures want, or several cells where none do. */
  private boolean isComplete(int line) {
    boolean wanted = false;
    for (int column = 1; column < columns.size(); column++) {
      wanted |= columns.completes(column);
    }
    return wanted
        ? slots.get(line).stream().anyMatch(slot -> columns.completes(slot.column()))
        : slots.get(line).size() > 1;
  }

  /** How much speaks for the line being of the row that begins at another. */
  private int weight(int first, int line) {
    if (spans(line - 1) || spans(line)) {
      return 0;
    }
    int weight = 0;
    boolean parted = lines.get(line).line().before() == Sifted.Gap.BLANK;
    weight += parted ? -3 : spaced ? 3 : 0;
    if (columns.numbersRows()) {
      boolean numbered = slots.get(line).get(0).column() == 0;
      weight += numbered ? -5 : slots.get(first).get(0).column() == 0 ? 1 : 0;
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

  /** Where figures stand beside labels of several lines, as other rows of the table show. */
  private int aligned(int first, int line) {
    if (isComplete(first) && !isComplete(line)) {
      return below > above ? 1 : above > below ? -2 : 0;
    }
    if (isComplete(line) && !isComplete(first)) {
      return above > below ? 1 : below > above ? -2 : 0;
    }
    return 0;
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
        && next.charAt(word) < 0x2e80) {
      word++;
    }
    int needed = word == 0 ? 2 : word + 1;
    return cell.piece().right() + needed > columns.get(cell.column()).right();
  }
}
