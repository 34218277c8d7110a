package org.plenary.source.pdf.line;

import java.util.List;

/**
 * Learns whether a file names the brackets of right-to-left text as they are seen or as they are
 * read. Both are common: {@code (} drawn to the right of its word was named as it is read.
 */
public final class BracketNaming {

  private int seen;
  private int read;

  /** Looks at the brackets of a line given from left to right. */
  void learn(List<Cluster> visual) {
    for (int i = 0; i < visual.size(); i++) {
      int depth = visual.get(i).bracketDepth();
      if (depth == 0) {
        continue;
      }
      boolean wordOnLeft = i > 0 && !visual.get(i - 1).isBlank();
      boolean wordOnRight = i + 1 < visual.size() && !visual.get(i + 1).isBlank();
      if (wordOnLeft == wordOnRight) {
        continue;
      }
      if (wordOnLeft == depth > 0) {
        read++;
      } else {
        seen++;
      }
    }
  }

  /** Whether brackets must be mirrored to become those that are read. */
  boolean isSeen() {
    return seen > read;
  }
}
