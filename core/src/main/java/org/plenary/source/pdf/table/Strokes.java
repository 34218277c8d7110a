package org.plenary.source.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rules of a page, in points from its left and top edges.
 *
 * @param level those that run across
 * @param upright those that run down
 */
public record Strokes(List<Level> level, List<Upright> upright) {

  /** How far above or below a text a stroke stands that underlines or frames it. */
  private static final float NEAR = 1;

  /** Pieces of one rule are no farther apart. */
  private static final float MEETING = 0.3f;

  /** In font sizes: a stroke this far below a baseline is not an underline. */
  private static final float CLEAR = 0.25f;

  /** In font sizes: what lies nearer than this runs through letters. */
  private static final float TOUCHING = 0.08f;

  public Strokes {
    level = joined(level);
    upright = List.copyOf(upright);
  }

  /**
   * A rule that runs across.
   *
   * @param left its left end
   * @param right its right end
   * @param y its height
   * @param joints where pieces of it meet, one for each cell
   */
  public record Level(float left, float right, float y, List<Float> joints) {

    public Level {
      joints = List.copyOf(joints);
    }

    public Level(float left, float right, float y) {
      this(left, right, y, List.of());
    }

    /** This and the piece that meets its right end, or lies upon it. */
    private Level with(Level next) {
      List<Float> all = new ArrayList<>(joints);
      if (next.left() > left + MEETING && next.left() > right - NEAR) {
        all.add(next.left());
      }
      return new Level(left, Math.max(right, next.right()), y, all);
    }

    private Level mirrored(float width) {
      List<Float> from = new ArrayList<>();
      joints.forEach(joint -> from.add(0, width - joint));
      return new Level(width - right, width - left, y, from);
    }
  }

  /**
   * A rule that runs down.
   *
   * @param x its place
   * @param top its upper end
   * @param bottom its lower end
   */
  public record Upright(float x, float top, float bottom) {}

  /** Rules of which many programs draw one piece for each cell: pieces that meet are one. */
  private static List<Level> joined(List<Level> pieces) {
    List<Level> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Level::y));
    List<Level> joined = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= sorted.size(); to++) {
      if (to == sorted.size() || sorted.get(to).y() - sorted.get(from).y() >= MEETING) {
        join(sorted.subList(from, to), joined);
        from = to;
      }
    }
    return List.copyOf(joined);
  }

  /** Joins pieces of one height. */
  private static void join(List<Level> row, List<Level> joined) {
    row.sort(Comparator.comparingDouble(Level::left));
    Level whole = row.get(0);
    for (Level piece : row.subList(1, row.size())) {
      if (piece.left() < whole.right() + MEETING) {
        whole = whole.with(piece);
      } else {
        joined.add(whole);
        whole = piece;
      }
    }
    joined.add(whole);
  }

  /** The same rules as a mirror shows them, on a page of some width. */
  public Strokes mirrored(float width) {
    return new Strokes(
        level.stream().map(it -> it.mirrored(width)).toList(),
        upright.stream().map(it -> new Upright(width - it.x(), it.top(), it.bottom())).toList());
  }

  /** Whether a rule runs down between two places of a baseline. */
  boolean hasUpright(float left, float right, float baseline) {
    return upright.stream()
        .anyMatch(
            it ->
                it.x() > left - NEAR
                    && it.x() < right + NEAR
                    && it.top() < baseline
                    && it.bottom() > baseline - NEAR);
  }

  /** Whether a rule runs across between two rows and is not the underline of a word. */
  boolean partRows(TextRow above, TextRow below, float left, float right) {
    float bottom = below.baseline() - 0.5f * below.size();
    return level.stream()
        .anyMatch(
            it ->
                it.y() <= bottom
                    && it.left() < right - NEAR
                    && it.right() > left + NEAR
                    && isBelow(it, above));
  }

  /** Whether a rule lies below the letters of a row, or so near that it may underline words. */
  private static boolean isBelow(Level rule, TextRow row) {
    float below = rule.y() - row.baseline();
    return below >= CLEAR * row.size() || below >= TOUCHING * row.size() && !isUnderline(rule, row);
  }

  /** Whether a rule reaches no farther than words do. */
  private static boolean isUnderline(Level rule, TextRow row) {
    return row.words().stream().anyMatch(word -> Math.abs(word.left() - rule.left()) <= NEAR)
        && row.words().stream().anyMatch(word -> Math.abs(word.right() - rule.right()) <= NEAR);
  }

  /**
   * Whether rules between two rows are drawn in pieces, and what is from one place to another has
   * one.
   */
  boolean isOneCell(TextRow first, TextRow last, float left, float right) {
    List<Level> near =
        level.stream()
            .filter(it -> it.y() > first.baseline() && it.y() < last.baseline() + last.size())
            .filter(it -> it.left() <= left + NEAR && it.right() >= right - NEAR)
            .filter(it -> !it.joints().isEmpty())
            .toList();
    return !near.isEmpty()
        && near.stream().flatMap(it -> it.joints().stream()).noneMatch(x -> x > left && x < right);
  }

  /** Whether a rule runs across close above a row, at least as wide as what stands there. */
  boolean above(TextRow row, float left, float right) {
    return level.stream()
        .anyMatch(
            it ->
                it.y() < row.baseline()
                    && it.y() > row.baseline() - 3 * row.size()
                    && it.left() <= left + NEAR
                    && it.right() >= right - NEAR);
  }

  /** Whether rules run across close below a row, that reach from one place to the other. */
  boolean below(TextRow row, float left, float right) {
    List<Level> near =
        level.stream()
            .filter(it -> it.y() > row.baseline() && it.y() < row.baseline() + row.size())
            .toList();
    return near.stream().anyMatch(it -> it.left() <= left + NEAR)
        && near.stream().anyMatch(it -> it.right() >= right - NEAR);
  }
}
