package org.plenary.render.pdf.paper;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.plenary.model.Language;
import org.plenary.render.Direction;
import org.plenary.render.pdf.paper.BlockText.Piece;
import org.plenary.text.Characters;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/**
 * Keeps lines from being broken where an element begins or ends within a word: between a word and
 * its note marker, between italics and the comma after them. openhtmltopdf looks for breaks in one
 * element at a time and takes every border between two for one; UAX #14, the rules of line
 * breaking, looks at characters only.
 *
 * <p>What must follow on the same line is announced by padding as wide, or wider, after the piece
 * before it, and pulled back over that padding by a margin as much below zero. So the two stand
 * side by side as before, but the first never ends a line in which the second has no room.
 *
 * <p>All text that stands beside elements gets an element of its own, since openhtmltopdf draws the
 * text of an element before the elements in it, and readers of the file take it in that order.
 */
final class WordBinding {

  /**
   * The most characters that are kept on one line from right to left; most addresses are longer.
   */
  private static final int LONGEST = 40;

  /**
   * The widest stretch that is kept on one line, in points, as {@link #width} has it: what the
   * innermost of lists have no room for is broken all the same, and would be pulled back from the
   * head of a line.
   */
  private static final double WIDEST = 200;

  private final Document document;
  private final BreakIterator lines;
  private final boolean leftToRight;
  private final boolean bidirectional;
  private final String before;
  private final String after;

  /**
   * For that document.
   *
   * @param bidirectional whether some of its text runs from right to left
   */
  WordBinding(Document document, Language language, boolean bidirectional) {
    this.document = document;
    this.bidirectional = bidirectional;
    this.lines = BreakIterator.getLineInstance(new ULocale(language.tag()));
    this.leftToRight = Direction.of(language) == Direction.LEFT_TO_RIGHT;
    this.before = leftToRight ? "margin-left" : "margin-right";
    this.after = leftToRight ? "padding-right" : "padding-left";
  }

  /** Binds in the whole document. */
  void run() {
    BlockText.blocks(document).forEach(this::bind);
  }

  /** A line of the other direction is short, and is left as it is. */
  private void bind(Element block) {
    if (block.hasAttribute("dir")) {
      return;
    }
    BlockText content = BlockText.of(block);
    if (bidirectional) {
      content =
          content.cutAtTurns(
              leftToRight ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
    }
    String text = content.text();
    List<Piece> pieces = content.pieces();
    if (pieces.size() < 2) {
      return;
    }
    boolean[] together = leftToRight ? new boolean[text.length()] : ForeignRuns.together(content);
    BitSet breaks = breaks(text);
    double points = block.getTagName().startsWith("h") ? 15 : 12;
    int last = pieces.size() - 1;
    double room = 0;
    int reach = text.length();
    for (int i = last; i >= 0; i--) {
      Piece piece = pieces.get(i);
      int head = i == 0 ? piece.start() : head(piece, text, together, breaks);
      int tail = i == last ? piece.end() : tail(piece, text, together, breaks);
      int held = i == 0 ? piece.start() : tail(pieces.get(i - 1), text, together, breaks);
      boolean bound = head > piece.start() && held < piece.start();
      boolean binding = room > 0;
      if (bound) {
        int end = Math.max(head, breaks.nextSetBit(piece.start() + 1));
        reach = head == piece.end() && binding ? Math.max(end, reach) : end;
        bound = width(text, held, reach) * points <= WIDEST;
      }
      double pull = bound ? width(text, piece.start(), reach) * points : 0;
      wrap(piece, bound ? head : piece.start(), binding ? tail : piece.end(), pull, room);
      room = pull;
    }
  }

  /**
   * Where lines of a text may break, its beginning and its end included. All are looked for at
   * once: asking about a single place within a long word takes ICU time that grows with its square.
   */
  private BitSet breaks(String text) {
    BitSet breaks = new BitSet(text.length() + 1);
    lines.setText(text);
    for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
      breaks.set(at);
    }
    return breaks;
  }

  /**
   * How far the stretch goes with which a piece hangs on what stands before it; nowhere if it does
   * not. A stretch of the other direction cannot be cut, so that one of several words, which a line
   * may part, does not hang on anything.
   */
  private int head(Piece piece, String text, boolean[] together, BitSet breaks) {
    int head = piece.start();
    if (head == 0 || breaks.get(head)) {
      return head;
    }
    head = Math.min(piece.end(), breaks.nextSetBit(head + 1));
    while (head < piece.end() && together[head]) {
      head++;
    }
    return isOneWord(text, piece.start(), head) ? head : piece.start();
  }

  /** Where the stretch begins on which what stands after a piece hangs; at its end if none does. */
  private int tail(Piece piece, String text, boolean[] together, BitSet breaks) {
    int tail = piece.end();
    if (tail == text.length() || breaks.get(tail)) {
      return tail;
    }
    tail = Math.max(piece.start(), breaks.previousSetBit(tail - 1));
    while (tail > piece.start() && together[tail]) {
      tail--;
    }
    return isOneWord(text, tail, piece.end()) ? tail : piece.end();
  }

  private boolean isOneWord(String text, int start, int end) {
    return leftToRight
        || (end - start <= LONGEST && text.substring(start, end).strip().indexOf(' ') < 0);
  }

  /**
   * Puts the first and the last stretch of a piece, which may be the same, into spans of their own.
   * The space before the last goes with it, as {@link SpacesBetween} has it.
   */
  private void wrap(Piece piece, int head, int tail, double pull, double room) {
    Text node = piece.node();
    if (pull == 0 && room == 0) {
      if (node.getPreviousSibling() != null || node.getNextSibling() != null) {
        span(node, "");
      }
      return;
    }
    if (tail < head || tail == piece.start()) {
      span(node, style(pull, room));
      return;
    }
    if (room > 0) {
      int cut = tail - piece.start();
      boolean space = leftToRight && tail > head && node.getData().charAt(cut - 1) == ' ';
      span(node.splitText(space ? cut - 1 : cut), style(0, room));
    }
    if (pull > 0 && head < piece.start() + node.getLength()) {
      span(node.splitText(head - piece.start()), "");
    }
    span(node, pull > 0 ? style(pull, 0) : "");
  }

  private void span(Text node, String style) {
    Element span = document.createElement("span");
    if (!style.isEmpty()) {
      span.setAttribute("style", style);
    }
    node.getParentNode().replaceChild(span, node);
    span.appendChild(node);
  }

  /**
   * From right to left, openhtmltopdf gives the padding and the margin of an element that is broken
   * over lines to the wrong lines, so that it must not be broken.
   */
  private String style(double pull, double room) {
    String style = String.format(Locale.ROOT, "%s: -%.1fpt; %s: %.1fpt", before, pull, after, room);
    return leftToRight ? style : style + "; white-space: nowrap";
  }

  /** At least the width of those characters, in ems. */
  private static double width(CharSequence text, int offset, int end) {
    double width = 0;
    for (int i = offset; i < end; i++) {
      char c = text.charAt(i);
      width +=
          c == BlockText.MARKER
              ? 0.45
              : Characters.isWide(c) ? 1 : c == ' ' || c == '\n' ? 0 : 0.65;
    }
    return width;
  }
}
