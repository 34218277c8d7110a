package org.plenary.akn.read;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Inline;
import org.plenary.model.PlainText;

/** The opening phrase of a recital that has no name of its own. */
final class RecitalOpening {

  private RecitalOpening() {}

  /** The words that are emphasised at its beginning; none if there are none. */
  static String of(List<Block> content) {
    if (content.isEmpty()
        || !(content.get(0) instanceof Block.TextBlock first)
        || first.content().isEmpty()
        || !(first.content().get(0) instanceof Inline.Emphasis emphasis)) {
      return "";
    }
    return PlainText.of(emphasis.content()).strip();
  }
}
