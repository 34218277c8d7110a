package org.plenary.source.pdf.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.source.Style;
import org.plenary.source.pdf.glyph.Glyphs;
import org.plenary.text.Characters;

/**
 * Writes the text of a row: glyphs from left to right, words parted by blanks drawn or by gaps, put
 * in logical order where the script runs from right to left.
 */
final class LineText {

  /** A gap of this many font sizes parts words where blanks are drawn as well. */
  private static final float WORD_GAP = 0.24f;

  /**
   * The same before a raised mark, and beside a Han character, which a quarter of its width may
   * part from figures.
   */
  private static final float WIDER_WORD_GAP = 0.45f;

  /** The same where a page draws no blanks. */
  private static final float WORD_GAP_WITHOUT_BLANKS = 0.2f;

  /** A gap of this many font sizes parts two lines on one row. */
  private static final float COLUMN_GAP = 4.5f;

  private static final String STOPS = ".,;:";

  private final Glyphs glyphs;
  private final boolean rightToLeft;
  private final float wordGap;
  private final float widerGap;
  private final boolean[] raised;
  private final boolean[] bold;

  LineText(Glyphs glyphs, boolean rightToLeft) {
    this.glyphs = glyphs;
    this.rightToLeft = rightToLeft;
    int blanks = 0;
    for (int i = 0; i < glyphs.count; i++) {
      blanks += glyphs.isBlank(i) ? 1 : 0;
    }
    boolean drawn = blanks * 25 >= glyphs.count;
    this.wordGap = drawn ? WORD_GAP : WORD_GAP_WITHOUT_BLANKS;
    this.widerGap = drawn ? WIDER_WORD_GAP : WORD_GAP_WITHOUT_BLANKS;
    this.raised = new boolean[glyphs.count];
    this.bold = new boolean[glyphs.count];
  }

  /** The clusters of one line from left to right, and the font size of most of them. */
  record VisualLine(List<Cluster> clusters, float size, int row) {}

  /**
   * The lines of a row in reading direction, each still from left to right.
   *
   * @param row the row
   * @param number the row's number
   */
  List<VisualLine> visualLines(Row row, int number) {
    int[] order = order(row);
    float columnGap = COLUMN_GAP * size(order);
    List<VisualLine> lines = new ArrayList<>();
    int start = 0;
    int lastInked = -1;
    float reached = 0;
    for (int i = 0; i < order.length; i++) {
      if (glyphs.isBlank(order[i])) {
        continue;
      }
      if (lastInked >= 0 && glyphs.left[order[i]] - reached > columnGap) {
        lines.add(visualLine(order, start, lastInked + 1, row, number));
        start = i;
      }
      reached = Math.max(reached, glyphs.right[order[i]]);
      lastInked = i;
    }
    if (lastInked >= 0) {
      lines.add(visualLine(order, start, lastInked + 1, row, number));
    }
    if (rightToLeft) {
      Collections.reverse(lines);
    }
    return lines;
  }

  /** The glyphs of a row from left to right, blanks included. */
  int[] order(Row row) {
    List<Fragment> all = new ArrayList<>(row.inked);
    all.addAll(row.blanks);
    all.sort((a, b) -> Float.compare(a.left, b.left));
    return order(all);
  }

  /**
   * A part of a row.
   *
   * @param order the glyphs of the row from left to right
   * @param from the first of the part
   * @param to the one after its last
   */
  VisualLine visualLine(int[] order, int from, int to, Row row, int number) {
    int[] visual = Arrays.copyOfRange(order, from, to);
    List<Cluster> clusters = clusters(visual);
    attach(row.marks, order, from, to, clusters);
    return new VisualLine(clusters, size(visual), number);
  }

  private int[] order(List<Fragment> fragments) {
    int count = 0;
    for (Fragment fragment : fragments) {
      count += fragment.end - fragment.first;
    }
    int[] order = new int[count];
    int at = 0;
    for (Fragment fragment : fragments) {
      for (int g = fragment.first; g < fragment.end; g++) {
        raised[g] = fragment.raised;
        bold[g] = fragment.bold;
        order[at++] = g;
      }
    }
    return order;
  }

  /** Whether a glyph is raised above the line; known of the rows asked for. */
  boolean isRaised(int glyph) {
    return raised[glyph];
  }

  /** Whether the gap between two glyphs parts words. */
  boolean partsWords(int before, int glyph) {
    float least = isHan(before) || isHan(glyph) || raised[glyph] ? widerGap : wordGap;
    return glyphs.left[glyph] - glyphs.right[before]
        > least * Math.max(glyphs.size[glyph], glyphs.size[before]);
  }

  private boolean isHan(int glyph) {
    return Characters.isUnspaced(glyphs.text[glyph].charAt(0));
  }

  /** The font size of most glyphs. */
  float size(int[] order) {
    float best = 0;
    int bestCount = 0;
    float current = 0;
    int count = 0;
    for (int glyph : order) {
      if (raised[glyph] || glyphs.isBlank(glyph)) {
        continue;
      }
      if (Math.abs(glyphs.size[glyph] - current) > 0.05f) {
        current = glyphs.size[glyph];
        count = 0;
      }
      count++;
      if (count > bestCount) {
        bestCount = count;
        best = current;
      }
    }
    return best > 0 ? best : glyphs.size[order[0]];
  }

  /**
   * The line as it is read.
   *
   * @param line from left to right
   * @param bracketsSeen whether brackets are named as they are seen
   */
  PlacedLine placed(VisualLine line, boolean bracketsSeen) {
    List<Cluster> clusters = line.clusters();
    if (rightToLeft || clusters.stream().anyMatch(Cluster::isRightToLeft)) {
      int marker = rightToLeft ? marker(clusters) : clusters.size();
      List<Cluster> logical = new ArrayList<>(clusters.size());
      for (List<Cluster> part :
          List.of(clusters.subList(marker, clusters.size()), clusters.subList(0, marker))) {
        logical.addAll(LogicalOrder.of(part, rightToLeft && !isFromTheLeft(part), bracketsSeen));
      }
      clusters = logical;
    }
    float size = line.size();
    StringBuilder text = new StringBuilder(clusters.size() + 16);
    List<PlacedLine.Stretch> stretches = new ArrayList<>();
    int stretchStart = 0;
    int stretchGlyph = -1;
    boolean blankDue = false;
    boolean artifact = true;
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float baseline = 0;
    for (Cluster cluster : clusters) {
      if (cluster.isBlank()) {
        blankDue = stretchGlyph >= 0;
        continue;
      }
      int glyph = cluster.glyph();
      artifact &= (glyphs.style[glyph] & Glyphs.ARTIFACT) != 0;
      left = Math.min(left, glyphs.left[glyph]);
      right = Math.max(right, glyphs.right[glyph]);
      if (baseline == 0 || (!raised[glyph] && Math.abs(glyphs.size[glyph] - size) < 0.05f)) {
        baseline = glyphs.baseline[glyph];
      }
      if (stretchGlyph >= 0 && !sameStyle(stretchGlyph, glyph)) {
        // a blank between two styles goes to the plainer one
        boolean blankAfter = blankDue && isPlainer(glyph, stretchGlyph);
        if (blankDue && !blankAfter) {
          text.append(' ');
        }
        stretches.add(new PlacedLine.Stretch(stretchStart, text.length(), style(stretchGlyph)));
        stretchStart = text.length();
        blankDue = blankAfter;
      }
      if (blankDue) {
        text.append(' ');
        blankDue = false;
      }
      stretchGlyph = glyph;
      text.append(cluster.text());
    }
    stretches.add(new PlacedLine.Stretch(stretchStart, text.length(), style(stretchGlyph)));
    return new PlacedLine(
        text.toString(), left, right, baseline, size, stretches, artifact, line.row());
  }

  /**
   * Where the raised marker begins with which a line from right to left opens, apart from its text:
   * its order is its own, whatever the first word of the text is.
   */
  private int marker(List<Cluster> clusters) {
    int marker = clusters.size();
    while (marker > 0
        && (clusters.get(marker - 1).isBlank() || raised[clusters.get(marker - 1).glyph()])) {
      marker--;
    }
    boolean apart = marker < clusters.size() && clusters.get(marker).isBlank();
    return apart ? marker : clusters.size();
  }

  /**
   * Whether words without a letter from right to left stop at the right, as on a page of theirs.
   */
  private static boolean isFromTheLeft(List<Cluster> clusters) {
    String text = clusters.stream().map(Cluster::text).collect(Collectors.joining()).strip();
    return !text.isEmpty()
        && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0
        && STOPS.indexOf(text.charAt(0)) < 0
        && clusters.stream().noneMatch(Cluster::isRightToLeft);
  }

  /** Glyphs with the blanks that gaps stand for put between them, from left to right. */
  private List<Cluster> clusters(int[] visual) {
    List<Cluster> clusters = new ArrayList<>(visual.length + 16);
    int before = -1;
    boolean blankSince = false;
    for (int glyph : visual) {
      if (glyphs.isBlank(glyph)) {
        clusters.add(Cluster.blank(glyph, glyphs.chunk[glyph]));
        blankSince = true;
        continue;
      }
      if (before >= 0 && !blankSince) {
        if (partsWords(before, glyph)) {
          clusters.add(Cluster.blank(before, glyphs.chunk[before]));
        } else if (isOverprint(before, glyph)) {
          bold[before] = true;
          continue;
        }
      }
      int last = clusters.size() - 1;
      if (glyphs.isMark(glyph) && last >= 0 && !blankSince) {
        clusters.set(last, clusters.get(last).with(glyphs.text[glyph]));
        continue;
      }
      clusters.add(new Cluster(glyph, glyphs.text[glyph], glyphs.chunk[glyph]));
      before = glyph;
      blankSince = false;
    }
    return clusters;
  }

  /**
   * Puts each mark on the letter in whose width its middle falls, or on the nearest of the row, if
   * that is of this part of it: a mark that stands beside its letter is on the page, too.
   */
  private void attach(List<Fragment> marks, int[] order, int from, int to, List<Cluster> clusters) {
    for (Fragment fragment : marks) {
      for (int mark = fragment.first; mark < fragment.end; mark++) {
        float middle = (glyphs.left[mark] + glyphs.right[mark]) / 2;
        int nearest = -1;
        for (int i = 0; i < order.length; i++) {
          if (!glyphs.isBlank(order[i])
              && (nearest < 0 || distance(order[i], middle) < distance(order[nearest], middle))) {
            nearest = i;
          }
        }
        if (nearest >= from && nearest < to) {
          attach(mark, middle, clusters);
        }
      }
    }
  }

  private void attach(int mark, float middle, List<Cluster> clusters) {
    int nearest = -1;
    for (int i = 0; i < clusters.size(); i++) {
      if (!clusters.get(i).isBlank()
          && (nearest < 0
              || distance(clusters.get(i).glyph(), middle)
                  < distance(clusters.get(nearest).glyph(), middle))) {
        nearest = i;
      }
    }
    clusters.set(nearest, clusters.get(nearest).with(glyphs.text[mark]));
  }

  /** How far a place is from a glyph; 0 within its width. */
  private float distance(int glyph, float x) {
    return Math.max(0, Math.max(glyphs.left[glyph] - x, x - glyphs.right[glyph]));
  }

  private boolean isOverprint(int before, int glyph) {
    return Math.abs(glyphs.left[glyph] - glyphs.left[before]) < 0.08f * glyphs.size[glyph]
        && glyphs.right[glyph] - glyphs.left[glyph] > 0.15f * glyphs.size[glyph]
        && glyphs.text[glyph].equals(glyphs.text[before]);
  }

  private boolean sameStyle(int a, int b) {
    int mask = Glyphs.ITALIC | Glyphs.BOLD;
    return (glyphs.style[a] & mask) == (glyphs.style[b] & mask)
        && raised[a] == raised[b]
        && bold[a] == bold[b]
        && Math.abs(glyphs.size[a] - glyphs.size[b]) < 0.05f;
  }

  private boolean isPlainer(int glyph, int other) {
    return emphasis(glyph) < emphasis(other);
  }

  private int emphasis(int glyph) {
    return (raised[glyph] ? 4 : 0) + Integer.bitCount(glyphs.style[glyph] & 3);
  }

  private Style style(int glyph) {
    return new Style(
        glyphs.size[glyph],
        (glyphs.style[glyph] & Glyphs.ITALIC) != 0,
        (glyphs.style[glyph] & Glyphs.BOLD) != 0 || bold[glyph],
        raised[glyph]);
  }
}
