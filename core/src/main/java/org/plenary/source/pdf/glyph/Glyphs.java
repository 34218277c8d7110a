package org.plenary.source.pdf.glyph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The glyphs and rules of one page in the order in which they were drawn. Lengths are points; x
 * runs from the page's left edge, baselines from its top edge.
 */
public final class Glyphs {

  /** The run is slanted. */
  public static final int ITALIC = 1;

  /** The run is bold. */
  public static final int BOLD = 2;

  /** The file itself marks the glyph as furniture of the page. */
  public static final int ARTIFACT = 4;

  /** A drawn horizontal line. */
  public record Rule(float left, float right, float y) {

    public float width() {
      return right - left;
    }
  }

  /** A drawn vertical line. */
  public record Upright(float x, float top, float bottom) {}

  private static final int MAXIMUM_RULES = 2_000;

  public final float width;
  public final float height;
  public int count;
  public float[] left = new float[2048];
  public float[] right = new float[2048];
  public float[] baseline = new float[2048];
  public float[] size = new float[2048];
  public String[] text = new String[2048];
  public byte[] style = new byte[2048];
  public int[] chunk = new int[2048];
  private final List<Rule> rules = new ArrayList<>();
  private final List<Upright> uprights = new ArrayList<>();

  Glyphs(float width, float height) {
    this.width = width;
    this.height = height;
  }

  void add(String characters, float x0, float x1, float y, float points, int flags, int order) {
    if (count == text.length) {
      grow(count * 2);
    }
    text[count] = characters;
    left[count] = Math.min(x0, x1);
    right[count] = Math.max(x0, x1);
    baseline[count] = y;
    size[count] = points;
    style[count] = (byte) flags;
    chunk[count] = order;
    count++;
  }

  void addRule(float x0, float x1, float y) {
    if (rules.size() < MAXIMUM_RULES) {
      rules.add(new Rule(Math.min(x0, x1), Math.max(x0, x1), y));
    }
  }

  void addUpright(float x, float y0, float y1) {
    if (uprights.size() < MAXIMUM_RULES) {
      uprights.add(new Upright(x, Math.min(y0, y1), Math.max(y0, y1)));
    }
  }

  public List<Upright> uprights() {
    return uprights;
  }

  public List<Rule> rules() {
    return rules;
  }

  /** Puts one text in place of all that was drawn since {@code from}. */
  void replaceFrom(int from, String actual) {
    for (int i = from + 1; i < count; i++) {
      left[from] = Math.min(left[from], left[i]);
      right[from] = Math.max(right[from], right[i]);
      baseline[from] = Math.max(baseline[from], baseline[i]);
    }
    text[from] = actual;
    count = from + 1;
  }

  public boolean isBlank(int glyph) {
    return text[glyph].isBlank();
  }

  /** Whether it is a mark that stands on a letter. */
  public boolean isMark(int glyph) {
    char c = text[glyph].charAt(0);
    return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void grow(int capacity) {
    left = Arrays.copyOf(left, capacity);
    right = Arrays.copyOf(right, capacity);
    baseline = Arrays.copyOf(baseline, capacity);
    size = Arrays.copyOf(size, capacity);
    text = Arrays.copyOf(text, capacity);
    style = Arrays.copyOf(style, capacity);
    chunk = Arrays.copyOf(chunk, capacity);
  }
}
