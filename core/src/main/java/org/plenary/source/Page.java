package org.plenary.source;

import java.util.List;

/**
 * A page of a source; plain text without form feeds has one.
 *
 * @param number counted from 1
 * @param lines its lines in reading order
 */
public record Page(int number, List<Line> lines) {

  public Page {
    lines = List.copyOf(lines);
  }
}
