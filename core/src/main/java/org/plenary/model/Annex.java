package org.plenary.model;

import java.util.List;

/**
 * An annex or appendix.
 *
 * @param heading the annex line as printed, e.g. {@code Annex II}
 * @param titles the title lines below it
 * @param preamble recitals of a text that is annexed, if it has any
 * @param body what it holds
 * @param annexes its own annexes or appendices
 */
public record Annex(
    Block.Heading heading,
    List<Block.TextBlock> titles,
    List<Block> preamble,
    List<Block> body,
    List<Annex> annexes) {

  public Annex {
    titles = List.copyOf(titles);
    preamble = List.copyOf(preamble);
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
  }
}
