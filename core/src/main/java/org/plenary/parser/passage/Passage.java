package org.plenary.parser.passage;

import java.util.Optional;
import org.plenary.parser.line.Extract;
import org.plenary.parser.table.Grid;

/**
 * Lines that belong together: a paragraph, an item, a heading, a closing line, a table.
 *
 * @param text its text, joined, without white space at either end
 * @param centred whether its lines stand in the middle of the page, as far as the layout shows
 * @param bold whether all of it is bold
 * @param italic whether all of it is in italics, and begins at the margin in a text whose
 *     paragraphs are indented
 * @param heading the level of the heading that the file says it is, from 1; 0 if it says nothing
 * @param table what it holds if it is a table; its text is that of all cells then
 */
public record Passage(
    Extract text,
    boolean centred,
    boolean bold,
    boolean italic,
    int heading,
    Optional<Grid> table) {

  /** A table. */
  static Passage of(Grid table) {
    return new Passage(table.text(), false, false, false, 0, Optional.of(table));
  }

  /** The characters. */
  public String string() {
    return text.text();
  }
}
