package org.plenary.render.pdf.paper;

import java.text.Bidi;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plenary.render.pdf.paper.BlockText.Kind;
import org.plenary.render.pdf.paper.BlockText.Piece;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gathers each stretch of text that runs from left to right within a document from right to left,
 * such as {@code United Nations, Treaty Series, vol. 2225}, in one node. openhtmltopdf sets the
 * elements of a line one beside the other in the direction of the document, and orders characters
 * in one element at a time: a stretch that is parted by an element would come out in the wrong
 * order. What is gathered loses its italics; what stands after it without a space comes with it. A
 * line that runs from left to right as a whole is not justified, as its notes would lie over words.
 */
final class ForeignRuns {

  /** What is no part of the text, so that nothing in it is gathered. */
  private static final Set<Kind> APART = EnumSet.of(Kind.MARKER, Kind.NUMBER);

  private ForeignRuns() {}

  /** Gathers them in the whole document. */
  static void gather(Document document) {
    for (Element block : BlockText.blocks(document)) {
      BlockText content = BlockText.of(block);
      if (content.pieces().size() > 1 && !block.hasAttribute("dir")) {
        gather(content);
        if (content.pieces().stream().anyMatch(piece -> piece.kind() == Kind.TURNED)) {
          block.setAttribute("style", "text-align: right");
        }
      }
    }
  }

  private static void gather(BlockText content) {
    boolean[] together = together(content);
    List<Piece> pieces = content.pieces();
    Piece home = pieces.get(0);
    for (int i = 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (APART.contains(piece.kind()) || piece.kind() != home.kind()) {
        home = piece;
        continue;
      }
      int end = piece.start();
      while (end < piece.end()
          && (together[end] || (end > piece.start() && content.text().charAt(end) != ' '))) {
        end++;
      }
      int moved = end - piece.start();
      home.node().appendData(piece.node().substringData(0, moved));
      piece.node().deleteData(0, moved);
      home = end == piece.end() && moved > 0 ? home : piece;
    }
  }

  /** For each character, whether it runs on from left to right from the one before it. */
  static boolean[] together(BlockText content) {
    Bidi bidi = new Bidi(content.text(), Bidi.DIRECTION_RIGHT_TO_LEFT);
    boolean[] together = new boolean[content.text().length()];
    for (int run = 0; run < bidi.getRunCount(); run++) {
      boolean leftToRight = bidi.getRunLevel(run) % 2 == 0;
      for (int i = bidi.getRunStart(run) + 1; i < bidi.getRunLimit(run); i++) {
        together[i] = leftToRight;
      }
    }
    for (int i = 1; i < content.pieces().size(); i++) {
      Piece piece = content.pieces().get(i);
      if (piece.kind() == Kind.TURNED && content.pieces().get(i - 1).kind() == Kind.TURNED) {
        java.util.Arrays.fill(together, piece.start(), piece.end(), true);
      }
    }
    return together;
  }
}
