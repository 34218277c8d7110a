package org.plenary.render.pdf.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The text of one block as a whole, whatever elements it lies in; without the notes in it, which
 * are blocks of their own.
 *
 * @param text the characters, each of a marker replaced by {@link #MARKER}
 * @param pieces the nodes that hold them
 */
record BlockText(String text, List<Piece> pieces) {

  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "caption");

  /** Stands for a marker: a combining accent, which no line break parts from what it stands on. */
  static final char MARKER = '\u0301';

  /**
   * The text of one node.
   *
   * @param node the node
   * @param start where it begins in the text of the block
   * @param end where it ends
   * @param kind what it is
   */
  record Piece(Text node, int start, int end, Kind kind) {}

  /** What a piece is. */
  enum Kind {
    PLAIN,
    /** The marker of a note. */
    MARKER,
    /** The number before the text. */
    NUMBER,
    /** Of a line that is written the other way than the document. */
    TURNED
  }

  /** All blocks of a document. */
  static List<Element> blocks(Document document) {
    return BLOCKS.stream().flatMap(name -> PageElements.named(document, name).stream()).toList();
  }

  /** The text of a block. */
  static BlockText of(Element block) {
    StringBuilder text = new StringBuilder();
    List<Piece> pieces = new ArrayList<>();
    collect(block, Kind.PLAIN, text, pieces);
    return new BlockText(text.toString(), pieces);
  }

  /**
   * The same text with each piece cut where its direction turns. openhtmltopdf lays each stretch of
   * one direction out by itself, as if it were an element, and subtracts the padding on the left of
   * an element from the width of the line once for each stretch in it: an element that is padded
   * must hold one only, or the line runs over the margin.
   *
   * @param direction {@link Bidi#DIRECTION_LEFT_TO_RIGHT} or {@link Bidi#DIRECTION_RIGHT_TO_LEFT}
   */
  BlockText cutAtTurns(int direction) {
    StringBuilder printed = new StringBuilder();
    int end = 0;
    for (Piece piece : pieces) {
      printed.append("\n".repeat(piece.start() - end)).append(piece.node().getData());
      end = piece.end();
    }
    Bidi bidi = new Bidi(printed.toString(), direction);
    if (bidi.getRunCount() < 2) {
      return this;
    }
    List<Piece> cut = new ArrayList<>();
    int run = 0;
    for (Piece piece : pieces) {
      Piece rest = piece;
      while (bidi.getRunLimit(run) <= rest.start()) {
        run++;
      }
      while (bidi.getRunLimit(run) < rest.end()) {
        int limit = bidi.getRunLimit(run);
        Text after = rest.node().splitText(limit - rest.start());
        cut.add(new Piece(rest.node(), rest.start(), limit, rest.kind()));
        rest = new Piece(after, limit, rest.end(), rest.kind());
        run++;
      }
      cut.add(rest);
    }
    return new BlockText(text, cut);
  }

  private static void collect(Node node, Kind kind, StringBuilder text, List<Piece> pieces) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text leaf && leaf.getLength() > 0) {
        int start = text.length();
        text.append(
            kind == Kind.MARKER ? String.valueOf(MARKER).repeat(leaf.getLength()) : leaf.getData());
        pieces.add(new Piece(leaf, start, text.length(), kind));
      } else if (child instanceof Element element) {
        String name = element.getTagName();
        if (name.equals("br")) {
          text.append('\n');
        } else if (!FootnotePlacement.isNote(element) && !BLOCKS.contains(name)) {
          collect(element, within(element, kind), text, pieces);
        }
      }
    }
  }

  private static Kind within(Element element, Kind kind) {
    if (kind == Kind.MARKER || element.getAttribute("class").equals("call")) {
      return Kind.MARKER;
    }
    if (kind == Kind.NUMBER || element.getAttribute("class").equals("num")) {
      return Kind.NUMBER;
    }
    return element.hasAttribute("dir") ? Kind.TURNED : kind;
  }
}
