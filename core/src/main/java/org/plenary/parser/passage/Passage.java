package org.plenary.parser.passage;

import org.plenary.parser.text.Extract;

/**
 * Lines that belong together: a paragraph, an item, a heading, a closing line.
 *
 * @param text its text, joined, without white space at either end
 * @param centred whether its lines stand in the middle of the page, as far as the layout shows
 * @param bold whether all of it is bold
 * @param table whether it is a row of a table, its cells separated by tabs
 */
public record Passage(Extract text, boolean centred, boolean bold, boolean table) {

  /** The characters. */
  public String string() {
    return text.text();
  }
}
