package org.plenary.source.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What stands on one baseline of a page. Lengths are points; x runs from the page's left edge,
 * baselines from its top edge. Tables are looked for from left to right, as most are read: the rows
 * of a page that is read from right to left are mirrored before.
 *
 * @param baseline the baseline
 * @param size the font size of most of it
 * @param words its words from left to right
 * @param mark what the word that is read first is
 * @param marking which words are the mark; none where it is {@link Mark#NONE}
 */
public record TextRow(float baseline, float size, List<Word> words, Mark mark, Range marking) {

  /** A gap of this many font sizes parts two cells. */
  private static final float CELL_GAP = 0.8f;

  /** Where words are spread to both margins, it is wider than the narrowest gap by this much. */
  private static final float WIDER = 1.8f;

  /** Where all gaps are alike up to this, words are spread to both margins. */
  private static final float ALIKE = 1.35f;

  /** In font sizes: no blank between words that are spread is wider. */
  private static final float WIDEST_BLANK = 2.5f;

  private static final int LEAST_WORDS = 3;

  /** In font sizes: what is narrower parts no words. */
  private static final float LEAST_GAP = 0.12f;

  public TextRow {
    words = List.copyOf(words);
  }

  /**
   * A word.
   *
   * @param left its left edge
   * @param right its right edge
   * @param begins whether another text object of the page begins with it
   * @param letters whether it has letters, not just figures and signs
   */
  public record Word(float left, float right, boolean begins, boolean letters) {}

  /**
   * Words that follow one another on a row.
   *
   * @param from the index of the first word
   * @param to the index after the last word
   */
  public record Range(int from, int to) {

    /** No word. */
    public static final Range NONE = new Range(0, 0);
  }

  /** What a row begins with. */
  public enum Mark {
    /** A word. */
    NONE,
    /** The number of a paragraph, the letter of an item, a bullet. */
    LABEL,
    /** A raised letter or sign, as notes under a table have it. */
    NOTE
  }

  /**
   * Words that no wide gap and no rule part.
   *
   * @param from the index of the first word
   * @param to the index after the last word
   * @param left the left edge
   * @param right the right edge
   */
  record Stretch(int from, int to, float left, float right) {

    /** How far edges that stand below one another may differ. */
    private static final float ALIGNED = 2.5f;

    float width() {
      return right - left;
    }

    boolean beginsAt(float x) {
      return Math.abs(left - x) < ALIGNED;
    }

    boolean endsAt(float x) {
      return Math.abs(right - x) < ALIGNED;
    }

    /** Whether it begins or ends where another entry does that stands above it. */
    boolean isBelow(float left, float right) {
      return beginsAt(left) || endsAt(right);
    }

    boolean hasMiddleOf(Stretch other) {
      return Math.abs(left + right - other.left - other.right) < 2 * ALIGNED;
    }

    boolean overlaps(float from, float to) {
      return left < to && from < right;
    }
  }

  /** The same row as a mirror shows it, on a page of some width. */
  public TextRow mirrored(float width) {
    List<Word> mirrored = new ArrayList<>();
    for (int i = words.size() - 1; i >= 0; i--) {
      Word word = words.get(i);
      boolean begins = i + 1 < words.size() && words.get(i + 1).begins();
      mirrored.add(new Word(width - word.right(), width - word.left(), begins, word.letters()));
    }
    Range range =
        marking.to() == 0
            ? Range.NONE
            : new Range(words.size() - marking.to(), words.size() - marking.from());
    return new TextRow(baseline, size, mirrored, mark, range);
  }

  /** The stretches of the row from left to right. */
  List<Stretch> stretches(Strokes strokes) {
    List<Stretch> stretches = new ArrayList<>();
    float gap = cellGap();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || isParted(i, gap, strokes)) {
        stretches.add(stretch(from, i));
        from = i;
      }
    }
    return stretches;
  }

  /** Whether a stretch is nothing but the mark of the row, and the dash or stop that follows it. */
  boolean isMark(Stretch stretch) {
    boolean holds = stretch.from() < marking.to() && marking.from() < stretch.to();
    int further = stretch.to() - stretch.from() - (marking.to() - marking.from());
    return holds
        && further <= 1
        && IntStream.range(stretch.from(), stretch.to())
            .filter(word -> word < marking.from() || word >= marking.to())
            .noneMatch(word -> words.get(word).letters());
  }

  private boolean isParted(int word, float gap, Strokes strokes) {
    float from = words.get(word - 1).right();
    float to = words.get(word).left();
    return to - from > gap || strokes.hasUpright(from, to, baseline);
  }

  boolean hasLetters(Stretch stretch) {
    return words.subList(stretch.from(), stretch.to()).stream().anyMatch(Word::letters);
  }

  /** Whether a word begins a text object or stands farther from the one before than others do. */
  boolean isLoose(int word) {
    float narrowest = Float.MAX_VALUE;
    for (int i = 1; i < words.size(); i++) {
      float gap = words.get(i).left() - words.get(i - 1).right();
      narrowest = gap > LEAST_GAP * size ? Math.min(narrowest, gap) : narrowest;
    }
    return words.get(word).begins()
        || words.get(word).left() - words.get(word - 1).right() > WIDER * narrowest;
  }

  private float cellGap() {
    float usual = CELL_GAP * size;
    float narrowest = Float.MAX_VALUE;
    float widest = 0;
    int letters = 0;
    for (int i = 1; i < words.size(); i++) {
      float gap = words.get(i).left() - words.get(i - 1).right();
      if (gap > LEAST_GAP * size) {
        narrowest = Math.min(narrowest, gap);
        widest = Math.max(widest, gap);
        letters += words.get(i).letters() ? 1 : 0;
      }
    }
    boolean spread =
        letters >= LEAST_WORDS && widest <= ALIKE * narrowest && widest <= WIDEST_BLANK * size;
    return narrowest < usual || spread ? Math.max(usual, WIDER * narrowest) : usual;
  }

  Stretch stretch(int from, int to) {
    return new Stretch(from, to, words.get(from).left(), words.get(to - 1).right());
  }
}
