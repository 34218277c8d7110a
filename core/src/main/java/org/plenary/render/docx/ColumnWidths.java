package org.plenary.render.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.plenary.model.Block;
import org.plenary.model.PlainText;

/**
 * How wide the columns of a table are: each has room for its longest word or figure, and what is
 * left goes to those with more text.
 */
final class ColumnWidths {

  /** The width of a letter in the size of tables and that of the room beside text, in twips. */
  private static final int LETTER = 95;

  private static final int ROOM = 160;

  /** More letters than these make a column no wider. */
  private static final int LONGEST_LINE = 60;

  /** A word of Han characters, each as wide as two letters, may be broken. */
  private static final int LONGEST_HAN = 8;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Pattern FIGURES = Pattern.compile("[^\\p{L}]*\\p{Nd}[^\\p{L}]*");

  private final int[] least;
  private final int[] wished;

  private ColumnWidths(int columns) {
    least = new int[columns];
    wished = new int[columns];
  }

  /**
   * The widths of columns.
   *
   * @param columns how many there are
   * @param width of all together
   */
  static List<Integer> of(Block.Table table, int columns, int width) {
    ColumnWidths widths = new ColumnWidths(columns);
    int[] going = new int[columns];
    for (Block.Row row : table.rows()) {
      int at = 0;
      for (Block.Cell cell : row.cells()) {
        while (at < columns && going[at] > 0) {
          at++;
        }
        if (cell.columns() == 1 && at < columns) {
          widths.heed(at, cell);
        }
        int end = Math.min(columns, at + cell.columns());
        Arrays.fill(going, Math.min(at, end), end, cell.rows());
        at = end;
      }
      for (int i = 0; i < columns; i++) {
        going[i] = Math.max(0, going[i] - 1);
      }
    }
    return widths.share(width);
  }

  private void heed(int column, Block.Cell cell) {
    for (Block block : cell.content()) {
      String text = PlainText.of(block).strip();
      if (FIGURES.matcher(text).matches()) {
        least[column] = Math.max(least[column], letters(text));
      } else {
        for (String word : BLANKS.split(text, -1)) {
          boolean han = word.codePoints().anyMatch(Character::isIdeographic);
          int letters = han ? Math.min(LONGEST_HAN, letters(word)) : letters(word);
          least[column] = Math.max(least[column], letters);
        }
      }
      wished[column] = Math.max(wished[column], Math.min(LONGEST_LINE, letters(text)));
    }
  }

  private static int letters(String text) {
    return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }

  private List<Integer> share(int width) {
    int columns = least.length;
    int[] needs = Arrays.stream(least).map(letters -> ROOM + LETTER * letters).toArray();
    long needed = Arrays.stream(needs).asLongStream().sum();
    long[] more = new long[columns];
    for (int i = 0; i < columns; i++) {
      more[i] = 1L + Math.max(0, wished[i] - least[i]);
    }
    long all = Arrays.stream(more).sum();
    List<Integer> shares = new ArrayList<>();
    int left = width;
    for (int i = 0; i < columns; i++) {
      long share =
          needed > width
              ? width * (long) needs[i] / needed
              : needs[i] + (width - needed) * more[i] / all;
      int whole = i == columns - 1 ? left : (int) share;
      shares.add(whole);
      left -= whole;
    }
    return shares;
  }
}
