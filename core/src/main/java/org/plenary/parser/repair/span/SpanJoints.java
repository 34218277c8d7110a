package org.plenary.parser.repair.span;

import org.plenary.parser.repair.row.Traced;
import org.plenary.text.Bidirectional;

/**
 * Puts stretches in order that a no-break space parts, which MuPDF turns each by itself: of two
 * that were read as one, the last comes first, and the no-break space and the blank at the end of
 * the line meet where they join.
 */
final class SpanJoints {

  private SpanJoints() {}

  /** The line with what follows a place in order. */
  static Traced ordered(Traced line, int start) {
    Traced.Builder out = new Traced.Builder().append(line, 0, start);
    append(line, start, line.length(), out);
    return out.build();
  }

  /** Appends a part of a line, what stands between two numbers or brackets by itself. */
  static void append(Traced line, int start, int end, Traced.Builder out) {
    int at = start;
    while (at < end) {
      int stop = at;
      while (stop < end && isText(line.charAt(stop))) {
        stop++;
      }
      stretch(line, at, stop, out);
      if (stop < end) {
        out.append(line, stop, stop + 1);
      }
      at = stop + 1;
    }
  }

  private static void stretch(Traced line, int start, int end, Traced.Builder out) {
    int first = start;
    while (first < end && line.charAt(first) == ' ') {
      first++;
    }
    int last = end;
    while (last > first && line.charAt(last - 1) == ' ') {
      last--;
    }
    int joint = line.text().substring(first, last).indexOf("  ");
    if (joint < 0) {
      out.append(line, start, end);
      return;
    }
    int behind = first + joint;
    while (line.charAt(behind) == ' ') {
      behind++;
    }
    out.append(line, start, first).append(line, behind, last).append(line, behind - 1, behind);
    out.append(line, first, first + joint).append(line, first + joint, behind - 1);
    out.append(line, last, end);
  }

  private static boolean isText(char c) {
    return !Bidirectional.isFigure(c)
        && !Bidirectional.isLeft(c)
        && Bidirectional.mirrored(c) == c
        && c != '-';
  }
}
