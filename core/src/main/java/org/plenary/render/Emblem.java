package org.plenary.render;

import java.util.List;
import org.plenary.model.Block;
import org.plenary.model.Inline;

/**
 * The picture at the head of a document, such as the emblem of the United Nations: a mark of who
 * publishes it, which is not shown, as pictures are never loaded.
 */
public final class Emblem {

  private Emblem() {}

  /** The lines of a masthead without pictures. */
  public static List<Block.TextBlock> without(List<Block.TextBlock> masthead) {
    return masthead.stream()
        .map(line -> line.content().stream().filter(i -> !(i instanceof Inline.Image)).toList())
        .filter(content -> !content.isEmpty())
        .map(Block.TextBlock::new)
        .toList();
  }
}
