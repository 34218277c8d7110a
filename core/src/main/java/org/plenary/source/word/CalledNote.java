package org.plenary.source.word;

import org.plenary.source.Anchor;

/**
 * A note that is called.
 *
 * @param note what the file calls it
 * @param mark what calls it in the text; empty as long as a mark of the author's own has not been
 *     read
 */
public record CalledNote(String note, String mark) {

  /** What ties characters to it. */
  public Anchor anchor() {
    return new Anchor.Note(note, mark);
  }
}
