package org.plenary.parser.passage;

import java.util.List;
import org.plenary.language.closing.ClosingLines;
import org.plenary.parser.line.Extract;
import org.plenary.parser.line.LineJoiner;
import org.plenary.text.Characters;

/** Lines with a meeting or date that were broken within or behind their figure. */
final class BrokenClosings {

  private final ClosingLines closing;

  private BrokenClosings(ClosingLines closing) {
    this.closing = closing;
  }

  /** Whether each line is the first half of such a line, and the next the second. */
  static boolean[] in(ClosingLines closing, List<Extract> lines, LineJoiner joiner) {
    BrokenClosings broken = new BrokenClosings(closing);
    boolean[] halves = new boolean[lines.size()];
    for (int i = 0; i + 1 < lines.size(); i++) {
      halves[i] = broken.isBroken(lines.get(i), lines.get(i + 1), joiner);
    }
    return halves;
  }

  /**
   * Whether a line ends in a figure of the meeting or date that only the next completes. Where the
   * next line is one by itself, the figure above it may as well be the number of a page.
   */
  private boolean isBroken(Extract line, Extract next, LineJoiner joiner) {
    return line.length() > 0
        && line.length() < LineBeginnings.LONGEST_HEADING
        && next.length() < LineBeginnings.LONGEST_HEADING
        && Characters.isFigure(line.charAt(line.length() - 1))
        && !isClosing(line)
        && !isClosing(next)
        && isClosing(joiner.join(line, next));
  }

  private boolean isClosing(Extract text) {
    return closing.meeting(text).isPresent() || closing.date(text).isPresent();
  }
}
