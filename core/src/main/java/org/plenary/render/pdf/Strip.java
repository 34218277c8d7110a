package org.plenary.render.pdf;

import java.util.List;

/** What no page end parts: a line, a row of a table, a masthead. Places are dots from the top. */
final class Strip {

  /** Whether a page may end before a strip. */
  enum Before {
    /** It may. */
    ALLOW,
    /** Only if it can end nowhere else. */
    AVOID,
    /** It must. */
    END
  }

  private final int top;
  private final int bottom;
  private final int head;
  private final List<String> calls;
  private Before before;
  private int shift;
  private int ceiling;

  /**
   * A strip as it stands in the galley.
   *
   * @param top the upper edge
   * @param bottom the lower edge
   * @param before whether a page may end before it
   * @param head the height of the table head that is repeated above it where a page begins with it
   * @param calls the ids of the notes that are called in it
   */
  Strip(int top, int bottom, Before before, int head, List<String> calls) {
    this.top = top;
    this.bottom = bottom;
    this.before = before;
    this.head = head;
    this.calls = List.copyOf(calls);
  }

  int top() {
    return top;
  }

  int bottom() {
    return bottom;
  }

  int head() {
    return head;
  }

  List<String> calls() {
    return calls;
  }

  Before before() {
    return before;
  }

  /** Keeps pages from ending before it, if they need not. */
  void avoid() {
    before = before == Before.END ? before : Before.AVOID;
  }

  /** Puts it so much further down, on a page that begins there. */
  void place(int down, int page) {
    shift = down;
    ceiling = page;
  }

  /** How far it moves down to its place on a page. */
  int shift() {
    return shift;
  }

  /** The upper edge of its page. */
  int ceiling() {
    return ceiling;
  }
}
