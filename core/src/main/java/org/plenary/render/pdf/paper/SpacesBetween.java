package org.plenary.render.pdf.paper;

import java.util.List;
import org.plenary.render.pdf.paper.BlockText.Kind;
import org.plenary.render.pdf.paper.BlockText.Piece;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts the space between two elements into the later one. openhtmltopdf leaves it at the end of a
 * line that the next element begins after, so that a justified line ends short of the edge; at the
 * head of a line it is dropped, but not before a day that is kept in one piece: the lines that have
 * those are not justified.
 */
final class SpacesBetween {

  private static final String SPACE = " ";

  private SpacesBetween() {}

  /** Moves the spaces of the whole document. */
  static void move(Document document) {
    for (Element block : BlockText.blocks(document)) {
      List<Piece> pieces = TitleDays.isIn(block) ? List.of() : BlockText.of(block).pieces();
      for (int i = 1; i < pieces.size(); i++) {
        move(pieces.get(i - 1), pieces.get(i));
      }
    }
  }

  private static void move(Piece before, Piece after) {
    boolean adjacent = before.end() == after.start() && before.kind() == Kind.PLAIN;
    if (adjacent
        && after.kind() == Kind.PLAIN
        && before.node().getData().endsWith(SPACE)
        && !isUnderlined(after.node())) {
      before.node().deleteData(before.node().getLength() - 1, 1);
      after.node().insertData(0, SPACE);
    }
  }

  /** Whether the space would be underlined as well. */
  private static boolean isUnderlined(Node text) {
    for (Node around = text; around != null; around = around.getParentNode()) {
      if (around.getNodeName().equals("u")) {
        return true;
      }
    }
    return false;
  }
}
