package org.plenary.parser.line;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.source.Line;
import org.plenary.source.Typography;
import org.plenary.text.Characters;
import org.plenary.text.Columns;

/**
 * Where lines begin and end: in points where the source has typography, else in columns, of which a
 * Han character takes two.
 */
public final class LineGeometry {

  /** How far right of its neighbours a line must begin to count as indented, in columns. */
  private static final float INDENT = 1.5f;

  /** The same where no line begins with more than one blank. */
  private static final float INDENT_OF_ONE = 0.5f;

  /**
   * By how much a line must fall short of the margin, beyond the next word, in parts of its width.
   */
  private static final float SLACK = 0.06f;

  /** The columns of a Han character. */
  public static final int HAN = 2;

  /** No page is so wide, in columns: a line that reaches further is a whole paragraph. */
  private static final int WIDEST_PAGE = 250;

  private static final int FIRST_LINE = 4;
  private static final int GOES_ON = -3;

  /** Up to which part of the width a line ends early. */
  private static final float EARLY = 0.7f;

  /** The same for the first line of an item, whose indent plain text may have lost. */
  private static final float EARLY_ITEM = 0.45f;

  private static final int AROUND = 3;

  /** By how much the leading varies within a paragraph, and what parts paragraphs exceeds it. */
  private static final float SAME_LEADING = 1.03f;

  private static final float WIDER_LEADING = 1.15f;

  /** Lines that stand closer than this are of another kind of text, such as notes of a table. */
  private static final float NARROWER_LEADING = 0.9f;

  /** By how much type of one text differs in size, in parts of it: fonts are cast differently. */
  private static final float LIKE = 0.15f;

  /** The least share of lines that stand at the leading below one another. */
  private static final float SHARE_OF_LEADING = 0.15f;

  /** What the space above a line says. */
  public enum Space {
    /** The line stands as close to the one above as lines of a paragraph do. */
    NONE,
    /** More space, or a blank line, parts it from the one above. */
    PARTED,
    /** None: a page begins with the line, or its type is of another size. */
    UNKNOWN
  }

  private final List<SiftedText.TextLine> lines;
  private final float[] left;
  private final float[] right;
  private final float[] column;
  private final float[] base;
  private final float step;
  private final float margin;

  /** The width of a column in most lines. */
  private final float text;

  private final float leading;
  private final boolean indented;

  public LineGeometry(List<SiftedText.TextLine> lines) {
    this.lines = lines;
    int size = lines.size();
    left = new float[size];
    right = new float[size];
    column = new float[size];
    base = new float[size];
    for (int i = 0; i < size; i++) {
      measure(i, lines.get(i).line());
    }
    step = beginWithOneBlank() ? INDENT_OF_ONE : INDENT;
    margin = percentile(right, 0.9f);
    text = percentile(column, 0.5f);
    findBases();
    leading = leading();
    indented = isIndentedThroughout();
  }

  private void measure(int i, Line line) {
    if (line.typography().isPresent()) {
      Typography typography = line.typography().get();
      left[i] = typography.left();
      right[i] = typography.right();
      column[i] = Math.max(1, typography.size() / 2);
      return;
    }
    int leading = 0;
    String text = line.text();
    while (leading < text.length() && Character.isWhitespace(text.charAt(leading))) {
      leading++;
    }
    left[i] = leading;
    right[i] = leading + width(text, leading, text.stripTrailing().length());
    column[i] = 1;
  }

  /** Whether the text shows no deeper indents than one blank, as some extractors write them. */
  private boolean beginWithOneBlank() {
    return percentile(left, 0.95f) <= 1
        && lines.stream().allMatch(line -> line.line().typography().isEmpty());
  }

  private static int width(String text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += Columns.typed(text.charAt(i), HAN);
    }
    return width;
  }

  /** The distance of baselines within paragraphs, in points; 0 where baselines are unknown. */
  private float leading() {
    Map<Integer, Integer> halves = new TreeMap<>();
    int all = 0;
    for (int i = 1; i < lines.size(); i++) {
      float distance = distance(i);
      if (distance > 0) {
        halves.merge(Math.round(2 * distance), 1, Integer::sum);
        all++;
      }
    }
    int least = Math.max(2, Math.round(all * SHARE_OF_LEADING));
    return halves.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .findFirst()
        .map(entry -> entry.getKey() / 2f)
        .orElse(0f);
  }

  /** How far below the line before a line of the same page and size stands; 0 if it does not. */
  private float distance(int line) {
    Optional<Typography> above = lines.get(line - 1).line().typography();
    Optional<Typography> here = lines.get(line).line().typography();
    if (lines.get(line).before() == SiftedText.Gap.PAGE || above.isEmpty() || here.isEmpty()) {
      return 0;
    }
    float difference = Math.abs(above.get().size() - here.get().size());
    return difference < LIKE * here.get().size()
        ? Math.max(0, here.get().baseline() - above.get().baseline())
        : 0;
  }

  /** Whether the page tells how far apart its lines stand. */
  public boolean isMeasured() {
    return leading > 0;
  }

  /** What the space above a line says: on a page the distance of baselines, in text blank lines. */
  public Space above(int line) {
    float distance = distance(line);
    if (leading > 0 && distance > 1) {
      float share = distance / (leading * larger(line));
      return share >= WIDER_LEADING
          ? Space.PARTED
          : share >= NARROWER_LEADING && share <= SAME_LEADING ? Space.NONE : Space.UNKNOWN;
    }
    return switch (lines.get(line).before()) {
      case BLANK -> Space.PARTED;
      case NONE -> leading > 0 ? Space.UNKNOWN : Space.NONE;
      case PAGE -> Space.UNKNOWN;
    };
  }

  /** How many times as large as the text a heading of two lines is set, and so its leading. */
  private float larger(int line) {
    return Math.max(1, Math.min(column[line - 1], column[line]) / text);
  }

  /** The left edge that most lines around each line share, page by page. */
  private void findBases() {
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).before() == SiftedText.Gap.PAGE) {
        float common = commonLeft(from, i);
        Arrays.fill(base, from, i, common);
        from = i;
      }
    }
  }

  /** The leftmost edge that at least a fifth of the lines share. */
  private float commonLeft(int from, int to) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = from; i < to; i++) {
      counts.merge(Math.round(left[i] / column[i]), 1, Integer::sum);
    }
    float common = Float.MAX_VALUE;
    for (int i = from; i < to; i++) {
      int count = counts.getOrDefault(Math.round(left[i] / column[i]), 0);
      if (count * 5 >= to - from && left[i] < common) {
        common = left[i];
      }
    }
    return common == Float.MAX_VALUE ? left[from] : common;
  }

  private boolean isIndentedThroughout() {
    int indents = 0;
    for (int i = 0; i < lines.size(); i++) {
      indents += isIndented(i) ? 1 : 0;
    }
    return indents * 12 > lines.size() && indents * 10 < lines.size() * 7;
  }

  /** Whether first lines of paragraphs stand out in this text. */
  public boolean indentsParagraphs() {
    return indented;
  }

  /** Whether the line begins at the margin where the first lines of paragraphs do not. */
  public boolean standsOut(int line) {
    return indented && !isIndented(line);
  }

  private boolean isIndented(int line) {
    return left[line] - base[line] > step * column[line];
  }

  /**
   * What the left edges say of a line: positive for a first line, negative for one that goes on.
   *
   * @param first the first line of the passage so far
   * @param line the line in question
   * @param labelled whether the passage begins with a number, so that its other lines may hang
   */
  public int indent(int first, int line, boolean labelled) {
    float far = step * column[line];
    float before = left[line - 1];
    float here = left[line];
    boolean followed =
        line + 1 < lines.size() && lines.get(line + 1).before() != SiftedText.Gap.PAGE;
    if (here > before + far) {
      return labelled && line - 1 == first ? 0 : FIRST_LINE;
    }
    if (followed && here > left[line + 1] + far) {
      boolean hangs = line - 1 > first && here < before + far;
      return hangs || here < before - far ? 0 : FIRST_LINE;
    }
    if (here < before - far) {
      return before > left[first] + far ? 0 : GOES_ON;
    }
    return isIndented(line) ? 0 : GOES_ON;
  }

  /**
   * Whether the next line's first word would have found room on this line, or the line is wider
   * than any page, so that nothing but the end of its paragraph ends it.
   */
  public boolean endsShort(int line, String nextText) {
    if (lines.get(line).line().typography().isEmpty() && right[line] - left[line] > WIDEST_PAGE) {
      return true;
    }
    int word = 0;
    while (word < nextText.length()
        && !Character.isWhitespace(nextText.charAt(word))
        && !Characters.isUnspaced(nextText.charAt(word))) {
      word++;
    }
    boolean han = word < nextText.length() && Characters.isUnspaced(nextText.charAt(word));
    float needed = (word + (han ? 6 : 1)) * column[line];
    float slack = SLACK * (margin - base[line]);
    return right[line] + needed + slack < margin;
  }

  /**
   * Whether the line ends long before the margin.
   *
   * @param item whether it is the first of an item
   */
  public boolean endsEarly(int line, boolean item) {
    float share = item && !indented ? EARLY_ITEM : EARLY;
    return right[line] - base[line] < share * (marginAround(line) - base[line]);
  }

  /** The right edge of the lines around, which items of a list may have to themselves. */
  private float marginAround(int line) {
    float farthest = 0;
    int end = Math.min(lines.size(), line + AROUND + 1);
    for (int i = Math.max(0, line - AROUND); i < end; i++) {
      farthest = Math.max(farthest, right[i]);
    }
    return Math.min(margin, farthest);
  }

  /** Whether the line stands in the middle between the margins, well away from both. */
  public boolean isCentred(int line) {
    float before = left[line] - base[line];
    float after = margin - right[line];
    return before > 6 * column[line]
        && after > 3 * column[line]
        && Math.abs(before - after) < 0.25f * (margin - base[line]);
  }

  private static float percentile(float[] values, float share) {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * share)];
  }
}
