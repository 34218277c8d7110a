package org.plenary.source.pdf.glyph;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The path that is being drawn, as far as it makes rules: long and thin rectangles, and lines that
 * are level or upright.
 */
final class RulePath {

  private static final float THICKNESS = 2f;
  private static final float LENGTH = 20f;
  private static final float UPRIGHT_LENGTH = 7f;
  private static final int MAXIMUM = 512;

  private final Deque<float[]> open = new ArrayDeque<>();
  private float x;
  private float y;

  void clear() {
    open.clear();
  }

  void rectangle(TextState state, float[] box) {
    float x0 = state.pageX(box[0], box[1]);
    float y0 = state.pageY(box[0], box[1]);
    float x1 = state.pageX(box[0] + box[2], box[1] + box[3]);
    float y1 = state.pageY(box[0] + box[2], box[1] + box[3]);
    keep(x0, y0, x1, y1);
  }

  void move(TextState state, float toX, float toY) {
    x = state.pageX(toX, toY);
    y = state.pageY(toX, toY);
  }

  void line(TextState state, float toX, float toY) {
    float fromX = x;
    float fromY = y;
    move(state, toX, toY);
    keep(fromX, fromY, x, y);
  }

  /** Adds the rules of the path to a page, and begins a new one. */
  void paint(Glyphs glyphs) {
    for (float[] rule : open) {
      if (Math.abs(rule[2] - rule[0]) >= Math.abs(rule[3] - rule[1])) {
        glyphs.addRule(rule[0], rule[2], (rule[1] + rule[3]) / 2);
      } else {
        glyphs.addUpright((rule[0] + rule[2]) / 2, rule[1], rule[3]);
      }
    }
    open.clear();
  }

  private void keep(float x0, float y0, float x1, float y1) {
    float wide = Math.abs(x1 - x0);
    float high = Math.abs(y1 - y0);
    boolean level = high <= THICKNESS && wide >= LENGTH;
    boolean upright = wide <= THICKNESS && high >= UPRIGHT_LENGTH;
    if ((level || upright) && open.size() < MAXIMUM) {
      open.add(new float[] {x0, y0, x1, y1});
    }
  }
}
